import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Concern } from '../../src/features/cases/incident/incident.ts';
import { rowsOf } from '../rows.ts';
import { roleFixture } from '../workplace/appointments/guarded-roles.ts';
import type { Who } from '../workplace.ts';
import { until, type World, world } from '../world.ts';

/**
 * Mette leads Lone, and is the DBR since this morning; Dorte is the deputy, Aksel the accountable director, Ditte
 * another one.
 */
let here: World;
const names = new Map<string, Who>();
beforeAll(async () => {
  here = await world();
  for (const who of ['mette', 'dorte', 'dina', 'aksel', 'ditte', 'sune'] as const) {
    names.set(await here.as(who).id(), who);
  }
  const [dina, mette] = [await here.as('dina').id(), await here.as('mette').id()];
  const { settled } = roleFixture(() => here);
  await settled({ what: 'end', role: 'dpo', person: dina, from: '2024-01-01', to: '2026-12-01' });
  await settled({ what: 'appoint', role: 'dpo', person: mette, from: '2026-12-02' });
  await here.clock.move('2026-12-02T08:00');
});
afterAll(() => here.close());

async function reported(own: { concerns?: Concern[] } = {}) {
  const said = {
    nonce: crypto.randomUUID(),
    category: 'wrongRecipient',
    words: 'Et brev gik forkert',
    ...own,
  } as const;
  const { key, number = '' } = (await here.as('lone').action('reportIncident', said)).answer;
  return { key, number };
}
/** Who is told of the case and not taken back, on which occasion. */
const told = async (incident: string) =>
  (await rowsOf(here, 'caseNotification'))
    .filter((row) => row.incident === incident && row.state !== 'retracted')
    .map(({ person, as, occasion }) => `${names.get(person)} ${as} ${occasion.replace(/-[0-9a-f]{8}-.*$/, '')}`)
    .sort();
const tick = () => here.servers[0]?.inside?.context.schedule.tick();

test('S105: a report about the manager who is the DBR too is told to the deputy at once, and not to the manager', async () => {
  const { key } = await reported({ concerns: ['manager'] });
  expect(await told(key)).toEqual(['dorte dpoDeputy reported', 'sune serviceDesk reported']);
});

test('a report that turns out to be about the manager leaves the DBR who is that manager, and the deputy takes over', async () => {
  const { key, number } = await reported();
  expect(await told(key)).toContain('mette dpo reported');
  expect((await here.as('mette').view('case', { number })).status).toBe(200);
  await here.as('lone').action('answerIncident', { key, concerns: ['manager'] });
  expect(await told(key)).toContain('dorte dpoDeputy reported');

  const [mette, dorte] = [here.as('mette'), here.as('dorte')];
  expect((await mette.view('case', { number })).refusal?.code).toBe('unknownIncident');
  expect((await mette.view('caseRelations', { number })).refusal?.code).toBe('unknownIncident');
  expect((await mette.view('cases', {})).answer.cases.map((line) => line.number)).not.toContain(number);
  expect((await mette.action('takeOverIncident', { key })).refusal?.code).toBe('unknownIncident');
  expect((await dorte.view('case', { number })).status).toBe(200);
  const task = { key, nonce: crypto.randomUUID(), kind: 'other', text: 'Ring', owner: await mette.id() } as const;
  expect((await dorte.action('addCaseTask', task)).refusal?.code).toBe('personConcerned');

  // What is said later goes to the deputy as well.
  await here.as('lone').action('tellMore', { key, nonce: crypto.randomUUID(), text: 'Der var to breve' });
  await here.as('lone').action('withdrawReport', { key, text: '', undo: false });
  const later = (await told(key)).filter((one) => /added|withdrawal/.test(one));
  expect(later).toEqual(['dorte dpoDeputy added', 'dorte dpoDeputy withdrawalWished-1']);
});

test('the next steps are told to the deputy and the director, never to the manager', async () => {
  const { key } = await reported({ concerns: ['manager'] });
  await here.clock.move('2026-12-03T08:30');
  await tick();
  await until(async () => (await told(key)).some((one) => one.startsWith('aksel')));
  expect((await told(key)).filter((one) => one.includes('unassessed'))).toEqual([
    'aksel executive unassessed-24h',
    'dorte dpoDeputy unassessed-24h',
  ]);
  expect((await told(key)).join()).not.toContain('mette');
});

test('of what is about the accountable director another director hears, who decides; where none is left the DBR does', async () => {
  const { key, number } = await reported({ concerns: ['director'] });
  const flags = async () =>
    (await here.as('mette').view('cases', {})).answer.cases.find((line) => line.number === number)?.redFlags;
  expect(await flags()).toEqual([]);
  await here.clock.move('2026-12-04T09:00');
  await tick();
  await until(async () => (await told(key)).includes('ditte executive unassessed-24h'));
  expect((await told(key)).join()).not.toContain('aksel');

  const second = await reported({ concerns: ['director', 'manager'] });
  const ditte = await here.as('ditte').id();
  const office = { role: 'divisionDirector', person: ditte, from: '2024-01-01', to: '2026-12-04' } as const;
  await roleFixture(() => here).settled({ what: 'end', ...office });
  await here.clock.move('2026-12-05T10:00');
  await until(async () => (await flags())?.includes('nobodyDecides') === true);
  await tick();
  await until(async () => (await told(second.key)).includes('dorte dpoDeputy unassessed-24h'));
  expect((await told(second.key)).join()).not.toMatch(/aksel|ditte|mette/);
});
