import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ActionInput } from '../../src/contract/contract.ts';
import { statementKey } from '../../src/features/cases/incident/incident.ts';
import { rowsOf } from '../rows.ts';
import { strangersAreRefused } from '../strangers.ts';
import type { Who } from '../workplace.ts';
import { until, type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world({ servers: 3 });
});
afterAll(() => here.close());

/** What Lone tells, with whatever the test says instead. */
const notification = (own: Partial<ActionInput<'reportIncident'>> = {}): ActionInput<'reportIncident'> => ({
  nonce: crypto.randomUUID(),
  category: 'wrongRecipient',
  words: 'Kom til at sende en medicinliste til forkert nummer',
  ...own,
});
const keyOf = ({ nonce }: { nonce: string }) => `incident:${nonce}`;
const toldOf = async (key: string) =>
  (await rowsOf(here, 'caseNotification')).filter(({ incident }) => incident === key);
const idOf = (who: Who) => here.as(who).id();

strangersAreRefused(() => here, 'reportIncident', 'lone', notification());

test.each<[string, object, string]>([
  ['a kind that is none', { category: 'gossip' }, 'category'],
  ['4,001 characters', { words: 'a'.repeat(4_001) }, 'words'],
  ['a nonce that is none', { nonce: 'x' }, 'nonce'],
  ['a clock of 25 hours', { discovered: { when: 'today', clock: '25:00' } }, 'discovered.clock'],
  ['a reporter of one’s own choice', { person: 'x' }, 'person'],
])('%s is refused, naming the field and not what was in it', async (_, wrong, field) => {
  const reply = await here.as('lone').send('POST', '/api/jobs/reportIncident', { ...notification(), ...wrong });
  expect(reply.refusal).toMatchObject({ code: 'badInput', details: { field } });
});

test('S27, S105: from the first words on there is a case with a number, and the DBR and IT-Servicedesk are told', async () => {
  const said = notification();
  const { answer } = await here.as('lone').action('reportIncident', said);
  expect(answer).toMatchObject({ key: keyOf(said), state: 'received', category: 'wrongRecipient', mayAnswer: true });
  expect(answer.number).toMatch(/^2026-\d{4}$/);

  await until(async () => (await toldOf(keyOf(said))).every(({ state }) => state === 'sent'));
  const told = await toldOf(keyOf(said));
  expect(told.map(({ as }) => as).sort()).toEqual(['dpo', 'serviceDesk']);
  expect(new Set(told.map(({ number }) => number))).toEqual(new Set([answer.number]));
  const [mine] = (await here.as('lone').view('reports', {})).answer.reports;
  expect([mine?.toldDpo, mine?.toldDesk]).toEqual([expect.any(String), expect.any(String)]);
});

test('the rows say what belongs in each: no reporter beside the figures, no words but in the statement', async () => {
  const said = notification({ words: 'Brevet lå hos naboen', data: ['health'], persons: '1', seenBy: 'knownCitizen' });
  const { answer } = await here.as('lone').action('reportIncident', said);
  const one = <T extends { key: string }>(rows: readonly T[]) => rows.filter(({ key }) => key.endsWith(said.nonce));
  const [incident] = one(await rowsOf(here, 'incident'));
  expect(incident).toMatchObject({
    number: answer.number,
    status: 'received',
    outcome: 'notAssessed',
    redFlags: ['sensitiveToUnknown'],
    centreName: 'Center for Liv',
    art33: 'notAssessed',
  });
  expect(JSON.stringify(incident)).not.toMatch(new RegExp(`Lone|naboen|${await idOf('lone')}`));
  expect(one(await rowsOf(here, 'statement'))).toMatchObject([
    { number: answer.number, facts: 'Brevet lå hos naboen' },
  ]);
  expect(one(await rowsOf(here, 'reporter'))).toMatchObject([{ name: 'Lone Lund', managerMayKnow: 'later' }]);
});

test('INV15: a CPR number is stored, shown and logged masked, and the reporter hears how', async () => {
  const said = notification({ words: 'Brev om 311236-4321 endte forkert', contact: 'borger 3112364004' });
  const { answer } = await here.as('lone').action('reportIncident', said);
  expect(answer).toMatchObject({ facts: 'Brev om 3112••-•••• endte forkert', masked: ['3112••-••••'] });
  for (const kind of ['incident', 'statement', 'reporter', 'caseNotification', 'caseEntry', 'auditEntry'] as const) {
    expect(JSON.stringify(await rowsOf(here, kind)), kind).not.toMatch(/36-?4321|36-?4004/);
  }
  expect(here.servers.flatMap(({ log }) => log).join('')).not.toMatch(/36-?4321|36-?4004|endte forkert/);
});

test('a repeat, a double click and another server make one case and give one number', async () => {
  const lone = here.as('lone');
  const said = notification();
  const both = await Promise.all([1, 2].map(() => lone.action('reportIncident', said)));
  const third = await lone.on(here.servers[2]?.url ?? '').action('reportIncident', said);
  const answers = [...both, third];
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(new Set(answers.map(({ answer }) => answer.number)).size).toBe(1);
  for (const kind of ['incident', 'statement', 'reporter'] as const) {
    expect(
      (await rowsOf(here, kind)).filter(({ key }) => key.endsWith(said.nonce)),
      kind,
    ).toHaveLength(1);
  }
});

test('somebody else’s nonce is an unknown case', async () => {
  const said = notification();
  await here.as('lone').action('reportIncident', said);
  const reply = await here.as('ali').action('reportIncident', said);
  expect([reply.status, reply.refusal?.code]).toEqual([404, 'unknownIncident']);
});

test('a repeat with other words is the same report, its first words stand, and the new ones are a message', async () => {
  const said = notification({ words: 'Et brev om 311236-4321 er væk' });
  const { key } = (await here.as('lone').action('reportIncident', said)).answer;
  const again = { ...said, words: 'Et brev om 311236-4321 er væk, det var i kantinen' };
  for (const _ of [1, 2]) expect((await here.as('lone').action('reportIncident', again)).answer.key).toBe(key);
  const { facts } = (await rowsOf(here, 'statement')).find((row) => row.key === statementKey(key)) ?? {};
  expect(facts).toBe('Et brev om 3112••-•••• er væk');
  const since = (await rowsOf(here, 'caseMessage')).filter(({ incident }) => incident === key);
  expect(since.map(({ kind, text }) => [kind, text])).toEqual([
    ['added', 'Et brev om 3112••-•••• er væk, det var i kantinen'],
  ]);
  const told = (await rowsOf(here, 'caseNotification')).filter(({ incident }) => incident === key);
  expect(told.filter(({ occasion }) => occasion.startsWith('added-')).map(({ as }) => as)).toEqual(['dpo']);
});

test('whoever has done something to a case is not its reporter: its key opens nothing and adds no words', async () => {
  const said = notification({ category: 'lostDevice', words: 'Min telefon blev væk i bussen' });
  await here.as('lone').action('reportIncident', said);
  await here.as('sune').action('reportContained', { key: keyOf(said), contained: 'yes' });
  const stolen = await here.as('sune').action('reportIncident', notification({ ...said, words: 'Noget andet' }));
  expect([stolen.status, stolen.refusal?.code]).toEqual([404, 'unknownIncident']);
  const repeated = await here.as('lone').action('reportIncident', said);
  expect(repeated.answer).toMatchObject({ key: keyOf(said), facts: 'Min telefon blev væk i bussen' });
});

test('S74: nobody but the DBR’s side meets a case, and a manager finds nothing anywhere', async () => {
  const said = notification({ words: 'Noget om en helt bestemt borger' });
  const { answer } = await here.as('lone').action('reportIncident', said);
  const inCases = async (who: Who) => (await here.as(who).view('cases', {})).answer.cases.map(({ key }) => key);
  expect(await inCases('dina')).toContain(keyOf(said));
  expect(await inCases('dorte')).toContain(keyOf(said));
  for (const who of ['mette', 'karen', 'aksel', 'eva', 'rene', 'sofie', 'ali'] as const) {
    expect((await here.as(who).view('cases', {})).status, who).toBe(403);
    expect((await here.as(who).view('case', { number: answer.number ?? '' })).status, who).toBe(403);
    expect((await here.as(who).view('reports', {})).answer.reports, who).toEqual([]);
  }
});

test('nothing on the main site joins Lone, or anybody told, to the case', async () => {
  const said = notification();
  const { answer } = await here.as('lone').action('reportIncident', said);
  await until(async () => (await toldOf(keyOf(said))).every(({ state }) => state === 'sent'));
  for (const kind of ['auditEntry', 'notification', 'run', 'foreignEdit'] as const) {
    expect(JSON.stringify(await rowsOf(here, kind)), kind).not.toMatch(new RegExp(`${said.nonce}|${answer.number}`));
  }
});

test('a report about the DBR is the deputy’s alone, and one about IT never comes to IT', async () => {
  const aboutDpo = notification({ concerns: ['dpo'] });
  await here.as('lone').action('reportIncident', aboutDpo);
  const inCases = async (who: Who) => (await here.as(who).view('cases', {})).answer.cases.map(({ key }) => key);
  expect(await inCases('dina')).not.toContain(keyOf(aboutDpo));
  expect(await inCases('dorte')).toContain(keyOf(aboutDpo));
  expect((await toldOf(keyOf(aboutDpo))).map(({ person }) => person)).not.toContain(await idOf('dina'));

  const aboutIt = notification({ concerns: ['it'] });
  await here.as('lone').action('reportIncident', aboutIt);
  const editions = (await here.as('sune').view('deskCases', {})).answer.cases.map(({ key }) => key);
  expect(editions).not.toContain(keyOf(aboutIt));
  expect((await toldOf(keyOf(aboutIt))).map(({ as }) => as)).toEqual(['dpo']);
});

test('IT-Servicedesk sees technical facts, and of a colleague’s curiosity the number only', async () => {
  const lost = notification({ category: 'lostDevice', words: 'Min telefon blev væk i bussen' });
  const curious = notification({ category: 'unauthorisedAccess', words: 'En kollega har læst i en journal' });
  for (const said of [lost, curious]) await here.as('lone').action('reportIncident', said);
  const { cases } = (await here.as('sune').view('deskCases', {})).answer;
  const found = (said: { nonce: string }) => cases.find(({ key }) => key === keyOf(said));
  expect(found(lost)?.category).toBe('lostDevice');
  expect(found(curious)?.category).toBeUndefined();
  expect(JSON.stringify(cases)).not.toMatch(/Lone|bussen|journal|Center for Liv/);
});

test('every look at a case is written down on the DBR’s site, once a minute at most', async () => {
  const said = notification();
  const { answer } = await here.as('lone').action('reportIncident', said);
  const dina = here.as('dina');
  for (const _ of [1, 2, 3]) await dina.view('case', { number: answer.number ?? '' });
  const reads = async () =>
    (await rowsOf(here, 'caseEntry')).filter(({ incident, what }) => incident === keyOf(said) && what === 'read');
  await until(async () => (await reads()).length > 0);
  expect((await reads()).length).toBeLessThanOrEqual(2);
  expect((await reads())[0]).toMatchObject({ byName: 'Dina Dam', number: answer.number });
});

test('the DBR’s own report goes to the deputy', async () => {
  const said = notification({ category: 'paper' });
  await here.as('dina').action('reportIncident', said);
  expect((await toldOf(keyOf(said))).map(({ person }) => person)).toContain(await idOf('dorte'));
});

test('no number comes twice when many report at once on three servers', async () => {
  const numbers = await Promise.all(
    Array.from({ length: 24 }, async (_, at) => {
      const who: Who = `e${at + 1}`;
      const on = here.servers[at % 3]?.url ?? '';
      return (await here.as(who).on(on).action('reportIncident', notification())).answer.number;
    }),
  );
  expect(new Set(numbers).size).toBe(24);
});
