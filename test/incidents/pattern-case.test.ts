import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ActionInput } from '../../src/contract/contract.ts';
import { managersOfPattern, patternText } from '../../src/features/cases/disclosures/pattern-text.ts';
import type { Incident } from '../../src/features/cases/incident/records.ts';
import { noBreachFaults } from '../../src/features/cases/no-breach.ts';
import { anIncident } from '../cases/incidents.ts';
import { rowsOf } from '../rows.ts';
import { strangersAreRefused } from '../strangers.ts';
import { until, type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

const drafted = (own: Partial<ActionInput<'openPatternCase'>> = {}): ActionInput<'openPatternCase'> => ({
  nonce: crypto.randomUUID(),
  source: 'reading',
  words: 'Flest efter fristen (set 1. december)',
  units: [],
  rules: ['r06'],
  ...own,
});
const keyOf = ({ nonce }: { nonce: string }) => `incident:${nonce}`;
const incidentOf = async (said: { nonce: string }) =>
  (await rowsOf(here, 'incident')).find(({ key }) => key === keyOf(said));
const textsOf = async (said: { nonce: string }) =>
  (await rowsOf(here, 'managerText')).filter(({ incident }) => incident === keyOf(said));

strangersAreRefused(() => here, 'openPatternCase', 'dina', drafted());

test('S75: what Læsestatus shows of a rule is a case of the DBR alone, without a clock', async () => {
  const said = drafted();
  const { answer } = await here.as('dina').action('openPatternCase', said);
  expect(answer.number).toMatch(/^2026-\d{4}$/);
  const stored = await incidentOf(said);
  expect(stored).toMatchObject({ source: 'reading', category: 'threat', rules: ['r06'], status: 'received' });
  expect(stored?.deadlineAt).toBeUndefined();
  const notices = (await rowsOf(here, 'caseNotification')).filter(({ incident }) => incident === keyOf(said));
  expect(new Set(notices.map(({ as }) => as))).toEqual(new Set(['dpoDeputy']));
  expect(await textsOf(said)).toEqual([]);
});

test('S75: whoever leads the unit, and a manager whose reviews were missed, is told once it is a case', async () => {
  const on = (await here.as('dina').view('reviewsOn', {})).answer.managers;
  const manager = on.find(({ managerName }) => managerName === 'Mette Madsen')?.manager ?? '';
  const unit = drafted({ units: ['nord'] });
  const reviews = drafted({ source: 'reviews', rules: [], manager });
  const { answer } = await here.as('dina').action('openPatternCase', unit);
  await here.as('dina').action('openPatternCase', reviews);
  expect(await incidentOf(reviews)).toMatchObject({ source: 'reviews', units: ['Hjemmeplejen Nord'] });
  await here.tickUntil(async () => (await textsOf(unit)).length > 0 && (await textsOf(reviews)).length > 0);
  const [text, ...more] = await textsOf(unit);
  expect(more).toEqual([]);
  expect(text).toMatchObject({ managerName: 'Mette Madsen', state: 'released', number: answer.number });
  expect(text?.text).toContain(`sag ${answer.number} om, at reglerne ikke er læst (R06) i Hjemmeplejen Nord`);
  expect((await textsOf(reviews))[0]?.text).toContain('at årets to gennemgange af reglerne ikke er holdt');
  const mine = (await here.as('mette').view('managerTexts', {})).answer.texts;
  expect(mine.some(({ number }) => number === answer.number)).toBe(true);
  await until(async () => {
    const log = (await rowsOf(here, 'caseEntry')).filter(({ incident }) => incident === keyOf(unit));
    return log.some(({ what, byName }) => what === 'textReleased' && byName === 'Rettesnor');
  });
});

test('the account of a manager is shown to nobody but those who may open a case', async () => {
  const { managers } = (await here.as('karen').view('reviewsOn', {})).answer;
  expect(managers.every((one) => one.manager === undefined)).toBe(true);
});

test('S75, S107: it closes only when it is written whom of the management has been told', async () => {
  const said = drafted();
  const dina = here.as('dina');
  const { answer } = await dina.action('openPatternCase', said);
  const seen = async () => (await dina.view('case', { number: answer.number ?? '' })).answer.handling.seen;
  const close = { step: 'noBreach', outcome: 'notABreach', reason: 'En regel', prevention: 'Et møde' } as const;
  const key = keyOf(said);
  const early = await dina.action('changeCase', { key, seen: await seen(), change: close });
  expect(early.refusal).toMatchObject({ code: 'caseInvalid', details: { faults: ['management'] } });
  const told = { step: 'managementInformed', informedAt: '2026-12-01T06:00:00Z', whom: 'Centerchefen' } as const;
  await dina.action('changeCase', { key, seen: await seen(), change: told });
  await dina.action('changeCase', { key, seen: await seen(), change: close });
  expect(await incidentOf(said)).toMatchObject({ status: 'closed', outcome: 'notABreach' });
  const log = (await rowsOf(here, 'caseEntry')).filter(({ incident }) => incident === key);
  expect(log.find(({ what }) => what === 'managementInformed')?.note).toBe('Centerchefen');
});

test.each<[string, Partial<ActionInput<'openPatternCase'>>, object]>([
  ['a case about nothing', { rules: [] }, { code: 'caseInvalid', details: { faults: ['aboutNothing'] } }],
  ['a unit that is none', { units: ['moon'] }, { code: 'unknownUnit' }],
  ['a rule that is none', { rules: ['r99'] }, { code: 'unknownRule' }],
  ['somebody who leads nobody', { source: 'reviews', manager: 'nobody' }, { code: 'unknownPerson' }],
  ['no reason', { words: ' ' }, { code: 'badInput', details: { field: 'words' } }],
])('%s is refused, and nothing is stored', async (_, wrong, refusal) => {
  const said = drafted(wrong);
  expect((await here.as('dina').action('openPatternCase', said)).refusal).toMatchObject(refusal);
  expect(await incidentOf(said)).toBeUndefined();
});

test('S75: a unit of fewer than five would be about one person’s reading, and so would what its manager leads', async () => {
  const manager = await here.as('ali').id();
  const few = { nonce: crypto.randomUUID(), name: 'Få', kind: 'unit', parent: 'kommunen', manager, seen: 0 } as const;
  const { unit } = (await here.as('eva').action('saveUnit', few)).answer;
  const dina = here.as('dina');
  for (const wanted of [{ units: [unit] }, { manager }]) {
    const { refusal } = await dina.action('openPatternCase', drafted(wanted));
    expect(refusal).toMatchObject({ code: 'caseInvalid', details: { faults: ['tooFewPeople'] } });
  }
  // A meeting that was not held is the manager’s own, however few they lead.
  const missed = await dina.action('openPatternCase', drafted({ source: 'reviews', rules: [], manager }));
  expect(missed.status).toBe(200);
});

const about = anIncident({ source: 'reading', category: 'threat', managersToTell: 'm1\nm2' });

test.each<[string, Partial<Incident>, readonly string[]]>([
  ['an open case from Læsestatus', {}, ['m1', 'm2']],
  ['one that is closed', { status: 'closed' }, []],
  ['one that was opened in error', { status: 'openedInError' }, []],
  ['one that somebody told of', { source: 'phone' }, []],
])('S75: of %s the managers told are: see table', (_, is, told) => {
  expect(managersOfPattern({ ...about, ...is })).toEqual(told);
});

test('S75: the short way waits for the management only in a case about a pattern', () => {
  expect(noBreachFaults(about)).toEqual(['management']);
  expect(noBreachFaults({ ...about, managementInformedAt: about.at })).toEqual([]);
  expect(noBreachFaults({ ...about, source: 'phone' })).toEqual([]);
});

test('S110: what a manager is told of a pattern names no employee and holds none of the DBR’s words', () => {
  const to = { id: 'm1', name: 'Mette' };
  const { text } = patternText({ ...about, rules: ['r06'] }, '2026-0001', to, '2026-12-01T08:00:00Z');
  expect(text).toBe(
    'DBR har oprettet sag 2026-0001 om, at reglerne ikke er læst (R06). Sagen handler ikke om enkelte medarbejdere.\nSkriv her, hvad I gør ved det.',
  );
});
