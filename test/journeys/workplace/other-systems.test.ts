import { afterAll, beforeAll, expect, test } from 'vitest';
import { isCurrent } from '../../../src/features/workplace/employment.ts';
import { Employment, Unit } from '../../../src/features/workplace/records.ts';
import { sampleUpn } from '../../../src/sample/workplace/people.ts';
import { sendList } from '../../workplace/incoming/payroll.ts';
import { faultsEverywhere } from '../axe.ts';
import { type Stage, stage } from '../stage.ts';

let at: Stage;
beforeAll(async () => {
  at = await stage();
}, 120_000);
afterAll(() => at?.close());

const today = '2026-12-01';
const heads = 'Brugernavn;Tjenestenummer;Type;Stilling;Afdeling;Ansættelsesdato;Fratrædelsesdato;Arbejdsområde;Leder';
const areas = { elderCare: 'Ældre og sundhed', school: 'Skole og dagtilbud', technical: 'Teknik og ejendomme' };

/** What is stored of some employees, as their payroll system would send it, with what is new. */
function listOf(count: number, own: { leader?: string; to?: string }): string {
  const { records, directory } = at.server.context.ports;
  const jobs = records.all(Employment).flatMap(({ record }) => {
    const area = new Map(Object.entries(areas)).get(record.area);
    const person = directory.person(record.person);
    if (record.kind !== 'employee' || !isCurrent(record, today) || !area || !person?.enabled) return [];
    const leader = own.leader ?? (record.manager && directory.person(record.manager)?.upn) ?? '';
    const { number, function: title, unit, from } = record;
    if (own.leader && records.find(Unit, unit)?.record.manager === directory.personByUpn(own.leader)?.id) return [];
    return [[person.upn, number, 'Medarbejder', title, unit, from, own.to ?? '', area, leader].join(';')];
  });
  return [heads, ...jobs.slice(0, count)].join('\n');
}

const wrong = `${sampleUpn('lone')};77;Medarbejder;Prøve;Månen;2026-01-01;;Ældre og sundhed;`;

const send = async (list: string) => {
  const { status, answer } = await sendList({ standin: at.standin, servers: [{ url: at.server.url }] }, list);
  return { status, ...answer };
};

test('G7: an editor sees who would lead whom, takes one line in, leaves the rest, and stops a list that ends too much', async () => {
  const sanne = at.server.context.ports.directory.personByUpn(sampleUpn('sanne'));
  const waiting = await send(listOf(3, { leader: sampleUpn('sanne') }));
  expect(waiting).toMatchObject({ status: 200, waiting: 3 });
  const shrinks = await send(`${listOf(400, { to: '2026-11-01' })}\n${wrong}`);
  expect(shrinks).toMatchObject({ status: 202, state: 'waiting' });

  const ida = await at.sit({ as: 'ida', width: 360 });
  await ida.tab.getByRole('link', { name: 'Se på 4 ændringer fra et andet system' }).click();
  await ida.tab.getByRole('heading', { name: 'Fra andre systemer' }).waitFor();
  await ida.tab.getByText('3 får en anden leder').waitFor();
  await expect.poll(() => ida.tab.getByText(`Leder bagefter: ${sanne?.name}.`).count()).toBe(3);
  await ida.tab.getByText(/^Listen fra 1\. december afslutter \d+ af [\d.]+ ansættelser\. Det er mange\.$/).waitFor();
  expect(await faultsEverywhere(ida)).toEqual([]);

  await ida.tab
    .getByRole('button', { name: /^Hent ind: / })
    .first()
    .click();
  await ida.tab.getByText('2 får en anden leder').waitFor();
  await ida.tab.getByRole('button', { name: 'Lad dem alle ligge' }).click();
  await ida.tab.getByText('2 får en anden leder').waitFor({ state: 'detached' });
  await ida.tab.getByRole('button', { name: 'Lad den ligge' }).click();
  await ida.tab.getByText('Det er mange.').waitFor({ state: 'detached' });
  // Lines were left out, so that what became of the list stands open.
  await ida.tab.getByText('Linjer, der ikke er med').waitFor();
  await ida.tab.getByText('Ladt ligge 1. december').waitFor();
  await ida.leave();
});
