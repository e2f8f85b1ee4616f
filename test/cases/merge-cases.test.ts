import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ActionInput } from '../../src/contract/contract.ts';
import { Incident } from '../../src/features/cases/incident/records.ts';
import { absorbedInto, withParts } from '../../src/features/cases/merging.ts';
import { rowsOf } from '../rows.ts';
import { strangersAreRefused } from '../strangers.ts';
import type { Who } from '../workplace.ts';
import { until, type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world({ servers: 2 });
});
afterAll(() => here.close());

async function reported(who: Who, own: Partial<ActionInput<'reportIncident'>> = {}) {
  const said = { nonce: crypto.randomUUID(), category: 'published' as const, words: 'En liste lå åbent', ...own };
  const { key, number = '' } = (await here.as(who).action('reportIncident', said)).answer;
  return { key, number };
}
const relations = async (number: string) => (await here.as('dina').view('caseRelations', { number })).answer;
const lineOf = async (number: string) =>
  (await here.as('dina').view('cases', {})).answer.cases.find((line) => line.number === number);
const stateOf = async (who: Who, key: string) =>
  (await here.as(who).view('reports', {})).answer.reports.find((report) => report.key === key)?.state;
const merge = async (one: { key: string; number: string }, into: string) =>
  here.as('dina').action('mergeCases', { key: one.key, seen: (await relations(one.number)).seen, into });

describe('two reports of one event become one case', () => {
  strangersAreRefused(() => here, 'mergeCases', 'dina', { key: 'incident:x', seen: 1, into: '2026-0001' });
  strangersAreRefused(() => here, 'partCases', 'dina', { key: 'incident:x' });

  test('both numbers stay, the earliest discovery decides the clock, both reporters follow it, and it is undone', async () => {
    const main = await reported('lone');
    const other = await reported('ali', { discovered: { when: 'yesterday' } });
    expect((await relations(main.number)).similar[0]).toMatchObject({ number: other.number, mayMerge: true });
    const before = await lineOf(main.number);
    const merged = (await merge(other, main.number)).answer;
    expect(merged).toMatchObject({ number: other.number, status: 'merged' });
    expect((await merge(other, main.number)).answer).toEqual(merged);

    const after = await lineOf(main.number);
    expect((after?.deadlineAt ?? '') < (before?.deadlineAt ?? '')).toBe(true);
    expect(await relations(main.number)).toMatchObject({ parts: [{ number: other.number }] });
    expect(await relations(other.number)).toMatchObject({ mergedInto: main.number });
    expect(await stateOf('ali', other.key)).toBe('received');
    await here.as('dina').action('takeOverIncident', { key: main.key });
    expect(await stateOf('ali', other.key)).toBe('underReview');
    expect(await stateOf('lone', main.key)).toBe('underReview');

    expect((await here.as('dina').action('partCases', { key: other.key })).answer.status).toBe('received');
    expect((await here.as('dina').action('partCases', { key: other.key })).answer.status).toBe('received');
    expect(await lineOf(main.number)).toMatchObject({ deadlineAt: before?.deadlineAt });
    expect(await stateOf('ali', other.key)).toBe('received');
    const steps = (await rowsOf(here, 'caseEntry')).map(({ what, number, note }) => `${number} ${what} ${note}`);
    expect(steps).toContain(`${other.number} merged ${main.number}`);
    expect(steps).toContain(`${main.number} unmergedHere ${other.number}`);
  });

  test('a part is over with its main case, and open again with it', async () => {
    const [main, other] = [await reported('lone'), await reported('ali')];
    await merge(other, main.number);
    const status = async () => (await lineOf(other.number))?.goesOnIn;
    const change = async (step: 'openedInError' | 'reopened') => {
      const { seen } = await relations(main.number);
      return here.as('dina').action('changeCase', { key: main.key, seen, change: { step, reason: 'Derfor' } });
    };
    expect(await status()).toEqual({ number: main.number, status: 'received' });
    expect((await relations(other.number)).mayAsk).toBe(true);
    await change('openedInError');
    expect(await status()).toEqual({ number: main.number, status: 'openedInError' });
    expect(await stateOf('ali', other.key)).toBe('closed');
    expect((await relations(other.number)).mayAsk).toBe(false);
    await change('reopened');
    expect(await status()).toEqual({ number: main.number, status: 'reopened' });
    expect(await stateOf('ali', other.key)).not.toBe('closed');
    expect((await relations(other.number)).mayAsk).toBe(true);
    await here.as('dina').action('partCases', { key: other.key });
    expect(await status()).toBeUndefined();
  });

  test('a case is not merged into itself, nor with one about other people; nobody else may', async () => {
    const main = await reported('lone');
    const about = await reported('ali', { concerns: ['it'] });
    expect((await merge(main, main.number)).refusal?.details).toEqual({ faults: ['sameCase'] });
    expect((await merge(about, main.number)).refusal?.details).toEqual({ faults: ['mergeConcerns'] });
    expect((await merge(main, '2026-9999')).refusal?.code).toBe('unknownIncident');
    const input = { key: main.key, seen: 1, into: about.number };
    expect((await here.as('lone').action('mergeCases', input)).status).toBe(403);
    expect((await here.as('dina').action('mergeCases', input)).refusal?.code).toBe('changedMeanwhile');
  });
});

test('two who merge the same two cases in opposite directions at once never lose both', async () => {
  const one = await reported('lone', { discovered: { when: 'yesterday' } });
  const other = await reported('ali', { discovered: { when: 'yesterday' } });
  const seen = async (of: typeof one) => (await relations(of.number)).seen;
  const [first, second] = [await seen(one), await seen(other)];
  await until(
    async () => (await here.as('dorte', { server: 1 }).view('case', { number: other.number })).status === 200,
  );
  const replies = await Promise.all([
    here.as('dina').action('mergeCases', { key: one.key, seen: first, into: other.number }),
    here.as('dorte', { server: 1 }).action('mergeCases', { key: other.key, seen: second, into: one.number }),
  ]);
  const merged = (await rowsOf(here, 'incident')).filter(({ status }) => status === 'merged').map(({ key }) => key);
  expect(merged.filter((key) => key === one.key || key === other.key).length).toBeLessThan(2);
  expect(replies.filter(({ status }) => status === 409 || status === 422).length).toBeGreaterThan(0);
});

test.each([
  ['stays', {}],
  ['goes back', { discovered: { when: 'yesterday' } }],
] as const)(
  'a press between the two writes of an equal one writes neither again, where the clock %s',
  async (_, own) => {
    const main = await reported('lone');
    await merge(await reported('e1'), main.number);
    await here.clock.move('+1m');
    const other = await reported('ali', own);
    const ports = here.servers[0]?.inside?.context.ports;
    const dina = { id: await here.as('dina').id() };
    const before = await ports?.records.fetch(Incident, main.key);
    const part = await ports?.records.fetch(Incident, other.key);
    if (!ports || !before || !part) throw new Error('the cases are not there');
    const { records, clock } = ports;
    const begun = withParts(before.record, [part.record], dina, clock.now());
    const first = await records.update(Incident, before, begun);

    expect((await merge(other, main.number)).answer).toMatchObject({ number: other.number, status: 'merged' });
    expect((await records.fetch(Incident, main.key))?.mark.version).toBe(first.mark.version);
    // What was written for one report is not taken for the press about the next.
    await merge(await reported('e2'), main.number);
    expect((await records.fetch(Incident, main.key))?.mark.version).toBe(first.mark.version + 1);
  },
);

test('a press that has read one case before an equal one, and the other after it, writes neither again', async () => {
  const main = await reported('lone');
  const other = await reported('ali');
  const dina = { id: await here.as('dina').id() };
  const ports = here.servers[0]?.inside?.context.ports;
  const [before, part] = [
    await ports?.records.fetch(Incident, main.key),
    await ports?.records.fetch(Incident, other.key),
  ];
  if (!ports || !before || !part) throw new Error('the cases are not there');
  const { records, clock } = ports;
  const press = { key: other.key, seen: part.mark.version, into: main.number };

  const { faults } = here.standin;
  faults.add({ route: `GET .*/items/${before.mark.id}\\b`, latencyMs: 2_000, times: 1 });
  const second = here.as('dina').action('mergeCases', press);
  await until(() => faults.list().length === 0);
  const goesOn = await records.update(Incident, before, withParts(before.record, [part.record], dina, clock.now()));
  await records.update(Incident, part, absorbedInto(part.record, goesOn, dina, clock.now()));

  expect((await second).answer).toMatchObject({ number: other.number, status: 'merged' });
  expect((await records.fetch(Incident, main.key))?.mark.version).toBe(goesOn.mark.version);
  expect((await records.fetch(Incident, other.key))?.mark.version).toBe(part.mark.version + 1);
});

test('INV11: a server that stopped while two cases were parted leaves no wrong deadline, once it is repeated', async () => {
  const main = await reported('lone');
  const other = await reported('ali', { discovered: { when: 'yesterday' } });
  const before = await lineOf(main.number);
  await merge(other, main.number);
  const records = here.servers[0]?.inside?.context.ports.records;
  const merged = await records?.fetch(Incident, main.key);
  await here.as('dina').action('partCases', { key: other.key });
  // As it stands when the second row was not written.
  const now = await records?.fetch(Incident, main.key);
  if (merged && now) await records?.update(Incident, now, merged.record);
  expect((await lineOf(main.number))?.deadlineAt).not.toBe(before?.deadlineAt);
  expect((await here.as('dina').action('partCases', { key: other.key })).answer.status).toBe('received');
  expect((await lineOf(main.number))?.deadlineAt).toBe(before?.deadlineAt);
});

describe('a near miss that was none after all', () => {
  const input = { key: 'incident:x', seen: 1, category: 'paper', reason: 'Den blev åbnet' } as const;
  strangersAreRefused(() => here, 'reclassifyCase', 'dina', input);

  const change = async (one: { key: string; number: string }, category: 'paper' | 'nearMiss') =>
    here
      .as('dina')
      .action('reclassifyCase', { ...input, key: one.key, seen: (await relations(one.number)).seen, category });

  test('INV11, S105: its clock runs from the discovery, and IT-Servicedesk is told, once', async () => {
    const near = await reported('lone', { category: 'nearMiss', discovered: { when: 'yesterday' } });
    expect(await lineOf(near.number)).toMatchObject({ clock: 'none' });
    expect((await change(near, 'paper')).status).toBe(200);
    expect((await change(near, 'paper')).refusal?.details).toEqual({ faults: ['sameKind'] });
    const line = await lineOf(near.number);
    expect(line).toMatchObject({ clock: 'running', category: 'paper' });
    expect(line?.secondsLeft).toBeLessThan(72 * 3600 - 60);
    const editions = (await rowsOf(here, 'caseNotification')).filter(
      (row) => row.number === near.number && row.as === 'serviceDesk',
    );
    expect(editions).toHaveLength(1);
    await until(async () =>
      (await rowsOf(here, 'caseEntry')).some(({ what, incident }) => what === 'upgraded' && incident === near.key),
    );
  });

  test('and the other way round; only the DBR may', async () => {
    const one = await reported('lone', { category: 'paper' });
    expect((await change(one, 'nearMiss')).status).toBe(200);
    expect(await lineOf(one.number)).toMatchObject({ clock: 'none', category: 'nearMiss' });
    expect((await here.as('mette').action('reclassifyCase', { ...input, key: one.key })).status).toBe(403);
    expect((await here.as('dina').action('reclassifyCase', { ...input, reason: ' ' })).refusal?.code).toBe('badInput');
  });
});

describe('which rules and systems a case touches', () => {
  strangersAreRefused(() => here, 'noteTouched', 'dina', { key: 'incident:x', seen: 1, rules: [], systems: [] });

  test('S66: the DBR picks rules of the handbook and writes systems; a repeat changes nothing', async () => {
    const { key, number } = await reported('lone');
    const { seen } = await relations(number);
    const touched = { key, seen, rules: ['r06'], systems: ['Outlook', 'Nexus; 311236-4321'] };
    const first = (await here.as('dina').action('noteTouched', touched)).answer;
    expect((await here.as('dina').action('noteTouched', touched)).answer).toEqual(first);
    expect(await relations(number)).toMatchObject({ rules: ['r06'], systems: ['Outlook', 'Nexus 3112••-••••'] });
    expect((await here.as('dina').action('noteTouched', { ...touched, rules: ['r99'] })).refusal?.code).toBe(
      'unknownRule',
    );
    const other = { ...touched, systems: [] };
    expect((await here.as('dina').action('noteTouched', other)).refusal?.code).toBe('changedMeanwhile');
    expect((await here.as('eva').action('noteTouched', touched)).status).toBe(403);
    const { rules } = (await here.as('dina').view('caseChoices', { number })).answer;
    expect(rules.map(({ rule }) => rule)).toContain('r06');
  });
});

test('the month’s pattern is for the DBR alone and leaves out cases about the reader', async () => {
  await reported('lone', { category: 'overheard', concerns: ['dpo'] });
  const kinds = async (who: Who) =>
    (await here.as(who).view('casePattern', { month: '2026-12' })).answer.cells.map(({ category }) => category);
  expect(await kinds('dorte')).toContain('overheard');
  expect(await kinds('dina')).not.toContain('overheard');
  expect((await here.as('rene').view('casePattern', { month: '2026-12' })).status).toBe(403);
});
