import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ActionInput } from '../../src/contract/contract.ts';
import { readable } from '../readable.ts';
import { rowsOf } from '../rows.ts';
import { strangersAreRefused } from '../strangers.ts';
import type { Who } from '../workplace.ts';
import { until, type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

type ReadingInput = ActionInput<'chooseReading'>;
const more: ReadingInput = { does: 'add', rule: 'r20', unit: 'nord', because: 'I afløser mig, når jeg har fri' };
strangersAreRefused(() => here, 'chooseReading', 'mette', more);
strangersAreRefused(() => here, 'endChoice', 'mette', { key: 'add:r20:nord:-:2026-12-01', seen: 1 });

const choose = (who: Who, own: Partial<ReadingInput> = {}) => here.as(who).action('chooseReading', { ...more, ...own });
const faultsOf = async (who: Who, own: Partial<ReadingInput> = {}) => (await choose(who, own)).refusal?.details.faults;
const listOf = async (who: Who) => (await here.as(who).view('start', {})).answer;
const mustRead = async (who: Who, rule: string) => JSON.stringify(await listOf(who)).includes(`"${rule}"`);
const choices = async () => (await rowsOf(here, 'readingChoice')).filter(({ because }) => because === more.because);

describe('S82, S87: a manager adds a rule', () => {
  test.each([
    [{}],
    [{ ...more, because: '  ' }],
    [{ ...more, rule: undefined }],
    [{ ...more, pack: 'billeder' }],
    [{ ...more, does: 'hide' }],
    [{ ...more, dueOn: 'i morgen' }],
    [{ ...more, byName: 'Borgmesteren' }],
  ])('%j is refused', async (body) => {
    const reply = await here.as('mette').send('POST', '/api/jobs/chooseReading', body);
    expect([reply.status, reply.refusal?.code]).toEqual([400, 'badInput']);
  });

  test('nobody chooses for a unit they do not lead, and an employee for nobody', async () => {
    expect((await choose('lone')).refusal?.code).toBe('notAllowed');
    expect(await faultsOf('mette', { unit: 'center-liv' })).toEqual(['notYours']);
    expect(await faultsOf('mette', { unit: 'findes-ikke' })).toEqual(['notYours']);
  });

  test.each<[string, Partial<ReadingInput>, string[]]>([
    ['a rule that is not there', { rule: 'r77' }, ['unknownRule']],
    ['a pack that is not there', { rule: undefined, pack: 'findes-ikke' }, ['unknownPack']],
    ['a deadline that has passed', { dueOn: '2026-11-30' }, ['dueInThePast']],
    ['a last day that has passed', { to: '2026-11-30' }, ['endsInThePast']],
    ['a last day more than a year ahead', { to: '2027-12-02' }, ['endsTooLate']],
    ['a job title nobody has', { function: 'Kaptajn' }, ['nobody']],
    ['a rule everybody has', { rule: 'r06' }, ['alreadyThere']],
    ['taking off what is locked', { does: 'remove', rule: 'r01' }, ['locked']],
  ])('%s is refused with its reason, and nothing is stored', async (_what, own, faults) => {
    const before = await rowsOf(here, 'readingChoice');
    expect(await faultsOf('mette', own)).toEqual(faults);
    expect(await rowsOf(here, 'readingChoice')).toEqual(before);
  });

  test('the effect is shown before anything is saved', async () => {
    const { because: _, ...asked } = more;
    const effect = (await here.as('mette').view('choiceEffect', asked)).answer;
    expect(effect).toMatchObject({ faults: [], rules: ['r20'] });
    expect(effect.changed).toBeGreaterThan(30);
    expect(effect.secondsEach).toBeGreaterThan(0);
    expect(await choices()).toEqual([]);
  });

  test('G8: one person is chosen for only from the day names may be shown', async () => {
    const person = await here.as('lone').id();
    expect(await faultsOf('mette', { person })).toEqual(['notYours']);
  });

  test('it is on the list of everybody it is about, with who chose it and why; CPR numbers are covered', async () => {
    expect(await mustRead('lone', 'r20')).toBe(false);
    const { answer } = await choose('mette', { because: `${more.because} 311236-4321` });
    expect(answer.key).toBe('add:r20:nord:-:2026-12-01');
    await until(() => mustRead('lone', 'r20'));
    expect(readable(await listOf('lone'))).not.toContain('4321');
    const [row] = (await rowsOf(here, 'readingChoice')).filter(({ key }) => key === answer.key);
    expect(row).toMatchObject({ byName: 'Mette Madsen', from: '2026-12-01', to: '2027-12-01' });
    expect(row?.because).not.toContain('4321');
  });

  test('again, and twice at once, is the same choice', async () => {
    const again = await Promise.all([choose('mette'), choose('mette')]);
    expect(new Set(again.map(({ answer }) => answer.key)).size).toBe(1);
    expect((await rowsOf(here, 'readingChoice')).filter(({ rule }) => rule === 'r20')).toHaveLength(1);
  });
});

describe('a manager takes a choice back', () => {
  const end = (who: Who, key: string, seen = 1) => here.as(who).action('endChoice', { key, seen });
  const key = 'add:r20:nord:-:2026-12-01';

  test.each<[Who, string, string]>([
    ['lone', key, 'notAllowed'],
    ['mette', 'add:r99:nord:-:2026-12-01', 'unknownChoice'],
  ])('%s with %s is refused', async (who, which, code) => {
    expect((await end(who, which)).refusal?.code).toBe(code);
  });

  test('somebody who saw an older one is told, and nothing is changed', async () => {
    expect((await end('mette', key, 7)).refusal?.code).toBe('changedMeanwhile');
  });

  test('Fortryd: the rule is off the list at once, again gives the same, and choosing again brings it back', async () => {
    expect((await end('mette', key)).status).toBe(200);
    await until(async () => !(await mustRead('lone', 'r20')));
    expect((await end('mette', key)).status).toBe(200);
    expect((await choose('mette')).answer.key).toBe(key);
    await until(() => mustRead('lone', 'r20'));
  });

  test('whoever leads the centre sees the choice and may take it back', async () => {
    const seen = (await here.as('karen').view('teamReading', {})).answer.choices.find((one) => one.key === key);
    expect(seen).toMatchObject({ byName: 'Mette Madsen', unitName: 'Hjemmeplejen Nord', because: more.because });
    expect((await end('karen', key, seen?.version)).status).toBe(200);
  });
});

test('a choice ends by itself on the day the manager gave, and a negative receipt says that it did', async () => {
  await choose('mette', { to: '2026-12-02' });
  await until(() => mustRead('lone', 'r20'));
  await here.clock.move('2026-12-03T08:00');
  expect(await mustRead('lone', 'r20')).toBe(false);
  await here.tick();
  await until(async () => (await rowsOf(here, 'lapse')).some(({ rule, why }) => rule === 'r20' && why === 'audience'));
});
