import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ViewData } from '../../../src/contract/contract.ts';
import { until } from '../../world.ts';
import { faultsEverywhere } from '../axe.ts';
import { type Stage, stage } from '../stage.ts';
import { choose, countPresses, fieldsIn, press } from './forms.ts';
import { act, read, report } from './past-the-page.ts';

let at: Stage;
beforeAll(async () => {
  at = await stage('2026-12-01T08:00');
}, 120_000);
afterAll(() => at?.close());

/** What a test needs of one case. */
type Looked = Pick<ViewData<'case'>, 'line' | 'handling'>;

const harmless = {
  step: 'assessed',
  risk: 'unlikely',
  riskReason: 'Kun en kollega har set det',
  art33: 'no',
  art33Reason: 'Det følger af risikoen',
  art34: 'no',
  art34Reason: 'Risikoen er ikke høj',
} as const;

test('a near miss is opened and closed with one form of three fields, and only where surely nobody has seen it', async () => {
  const number = await report(at, 'lone', { category: 'nearMiss', words: 'Et brev var lagt i en forkert kuvert.' });
  const ayse = await at.sit({ as: 'ayse', sub: `case/${number}`, width: 360 });
  const { tab } = ayse;
  await tab.getByRole('button', { name: 'Luk uden brud' }).waitFor();
  const presses = await countPresses(tab);
  await press(tab, 'Luk uden brud');
  expect(await fieldsIn(tab, 'Luk uden brud')).toBe(3);
  expect(await faultsEverywhere(ayse)).toEqual([]);
  await choose(tab, 'Kan nogen have set det?', 'Ja, eller det vides ikke');
  await tab.getByLabel('Hvad skete der').fill('Kuverten blev åbnet igen, før den blev sendt.');
  await tab.getByLabel('Hvad gør vi').fill('To kolleger tjekker adressen.');
  await press(tab, 'Luk sagen');
  await tab.getByText('Så kan det være et brud. Luk uden at gemme, og vælg Vurdér.').waitFor();
  await choose(tab, 'Kan nogen have set det?', 'Nej, sikkert: en nærved-hændelse');
  await press(tab, 'Luk sagen');
  await tab.getByText('Sagen er lukket uden brud.').waitFor();
  expect(await presses()).toBeLessThanOrEqual(5);
  await ayse.leave();
}, 60_000);

test('S74: one press agrees to the list of a month; a case changed meanwhile stays with the reason, the others are agreed to', async () => {
  await act(at, 'mette', 'giveMandate', { covers: 'registered', from: '2026-12-01', basis: '26/004712' });
  const said = { data: ['name'], persons: '1', seenBy: 'colleague', contained: 'yes' };
  const look = async (number: string) => {
    const { line, handling } = await read<Looked>(at, 'ayse', 'case', { number });
    return { key: line.key, seen: handling.seen };
  };
  const reporters = ['sanne', 'lone', 'dorthe'];
  const numbers: string[] = [];
  for (const who of reporters) {
    const number = await report(at, who, { category: 'wrongRecipient', words: 'En mail til en kollega.', ...said });
    await act(at, 'ayse', 'changeCase', { ...(await look(number)), change: harmless });
    numbers.push(number);
  }
  const [, changed = ''] = numbers;
  at.standin.clock.move('2027-01-04T09:00');
  await until(() => at.server.context.ports.clock.now() > '2027-01-04');

  const mette = await at.sit({ as: 'mette', sub: 'decisions', width: 360 });
  const { page, tab } = mette;
  const agreeToAll = tab.getByRole('button', { name: /^Enig i alle \d+ fra før denne måned$/ });
  const all = Number(/\d+/.exec((await agreeToAll.textContent()) ?? '')?.[0]);
  const { key } = await look(changed);
  let isChanged = false;
  await page.route('**/api/jobs/ratifyDecision', async (route) => {
    if (!isChanged && route.request().postDataJSON().key === key) {
      isChanged = true;
      const informed = { step: 'managementInformed', informedAt: '2026-12-01T08:00:00Z', whom: 'Centerchefen' };
      await act(at, 'ayse', 'changeCase', { ...(await look(changed)), change: informed });
    }
    await route.continue();
  });
  await agreeToAll.click();
  await tab.getByText(`Du er enig i ${all - 1} af ${all} sager. Ikke med: ${changed}.`).waitFor();
  await tab.getByText('En anden har ændret det imens.').waitFor();
  const listed = tab.getByRole('region', { name: 'Registreret efter dit mandat' }).locator('summary');
  await expect.poll(() => listed.count()).toBe(1);
  await expect.poll(() => listed.textContent()).toContain(changed);
  expect(await faultsEverywhere(mette)).toEqual([]);

  await press(tab, 'Enig i den ene fra sidste måned');
  await tab.getByText('Du er enig i den ene sag.').waitFor();
  await expect.poll(() => tab.getByText('Ikke med:', { exact: false }).count()).toBe(0);
  await expect.poll(() => listed.count()).toBe(0);
  await mette.leave();
}, 120_000);
