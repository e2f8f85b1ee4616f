import { afterAll, beforeAll, expect, test } from 'vitest';
import { hrColumns } from '../../src/features/workplace/hr-words.ts';
import { rowsOf } from '../rows.ts';
import { thingsOf } from '../waiting/things-of.ts';
import { upnOf, type Who } from '../workplace.ts';
import { until, type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

const holders = ['dina', 'dorte', 'sune', 'aksel'] as const satisfies readonly Who[];

/** Every job of theirs as over since August. */
async function endJobs(): Promise<void> {
  const ids = await Promise.all(holders.map((who) => here.as(who).id()));
  const jobs = (await rowsOf(here, 'employment')).filter(({ person }) => ids.includes(person));
  const lines = jobs.map(({ person, number, unit }) => {
    const who = holders[ids.indexOf(person)] ?? 'dina';
    return `${number};${upnOf(who)};;Medarbejder;Konsulent;Administration;${unit};;01-08-2026;31-08-2026;;`;
  });
  const csv = [hrColumns.join(';'), ...lines, ''].join('\r\n');
  const { answer } = await here.as('eva').action('importEmployments', { csv, check: false });
  expect([answer.faults, answer.saved, jobs.length >= holders.length]).toEqual([[], true, true]);
}

test('S37, S105: a file from HR that ends their jobs takes no office: they hear of a report and of a proposal as before', async () => {
  await endJobs();
  const { answer } = await here
    .as('lone')
    .action('reportIncident', { nonce: crypto.randomUUID(), category: 'paper', words: 'Et brev er væk' });
  const told = async () =>
    (await rowsOf(here, 'caseNotification'))
      .filter(({ incident }) => incident === answer.key)
      .map(({ person }) => person);
  const office = await Promise.all((['dina', 'dorte', 'sune'] as const).map((who) => here.as(who).id()));
  await until(async () => (await told()).length > 0);
  expect((await told()).sort()).toEqual(office.sort());
  expect(await thingsOf(here.as('eva'), 'unheard')).toEqual([]);
  const person = await here.as('nils').id();
  const proposal = {
    nonce: crypto.randomUUID(),
    what: 'appoint' as const,
    role: 'dpoDeputy' as const,
    person,
    from: '2026-12-01',
  };
  expect((await here.as('eva').action('proposeAppointment', proposal)).status).toBe(200);
  const { proposals } = (await here.as('aksel').view('appointmentProposals', {})).answer;
  expect(proposals.map(({ may }) => may.confirm)).toEqual([true]);
});
