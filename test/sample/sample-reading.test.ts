import { expect, test } from 'vitest';
import { addDays } from '../../src/core/dates.ts';
import { assignmentsOf } from '../../src/features/reading/assignment.ts';
import { isInForce, isUntouched } from '../../src/features/reading/confirmation.ts';
import { owed } from '../../src/features/reading/required-reading.ts';
import { isCurrent } from '../../src/features/workplace/employment.ts';
import { placementOf } from '../../src/features/workplace/placement.ts';
import { sampleLapses } from '../../src/sample/reading/seed-history.ts';
import { samplePeople } from '../../src/sample/workplace/people.ts';
import { sampleUnits } from '../../src/sample/workplace/units.ts';
import { samplePerson } from '../../src/sample/workplace/workplace.ts';
import { handbook, jobsOf, owedBy, plan, readings, required, rolesOn, today, workplace } from './filled-workplace.ts';

test.each(samplePeople.filter(({ owes }) => owes).map(({ handle, owes = [] }) => [handle, owes] as const))(
  'S87: %s owes %j and nothing else',
  (handle, owes) => {
    expect(owedBy(handle).sort()).toEqual([...owes].sort());
    expect(required(handle).length).toBeGreaterThan(owes.length);
  },
);

test('S88: what Lone owes is a rule that changed and one that is new to her', () => {
  const occasions = owed(required('lone')).map(({ rule, occasion }) => [rule.id, occasion]);
  expect(Object.fromEntries(occasions)).toEqual({ r06: 'changed', r14: 'new' });
});

test('S24, S25: Birgit gets the short track and Ravi the stricter rules', () => {
  const ids = (handle: string) => required(handle).map(({ rule }) => rule.id);
  expect(ids('birgit').length).toBeLessThan(ids('lone').length);
  expect(ids('birgit')).toContain('r32');
  expect(ids('ravi')).toEqual(expect.arrayContaining(['r28', 'r29', 'r30']));
  expect(ids('lone')).not.toContain('r28');
});

test('S24, S82: the sample shows every reason, every kind of pack and every kind of choice', () => {
  const reasons = samplePeople.flatMap(({ handle }) => required(handle).flatMap((item) => item.reasons));
  expect(new Set(reasons.map(({ why }) => why))).toEqual(new Set(['core', 'group', 'area', 'pack', 'chosen']));
  const handles = new Set(samplePeople.map(({ handle }) => handle));
  for (const { unit, person, byName, actor, from } of workplace.choices) {
    expect(sampleUnits.find((candidate) => candidate.unit === unit)?.leader).toBe(actor);
    expect(byName).toBe(samplePerson(actor).name);
    expect(from < today).toBe(true);
    if (person) expect(handles).toContain(person);
  }
});

test.each([
  ['Lone reads R15 because Sanne has added it', 'lone', 'r15', 'chosen'],
  ['Mikkel reads R27 because he teaches', 'mikkel', 'r27', 'pack'],
  ['Ali reads R27 because he is a temp', 'ali', 'r27', 'pack'],
  ['Thi reads R16 because the centre shares phones', 'thi', 'r16', 'pack'],
  ['Simon reads R27 because the manager has chosen the pack', 'simon', 'r27', 'chosen'],
  ['Omar alone reads R13', 'omar', 'r13', 'chosen'],
  ['Brian reads R15 for a time', 'brian', 'r15', 'chosen'],
  ['Katja reads R23 because she is a system administrator', 'katja', 'r23', 'group'],
])('S82: %s', (_, handle, rule, why) => {
  expect(
    required(handle)
      .find((item) => item.rule.id === rule)
      ?.reasons.map((reason) => reason.why),
  ).toContain(why);
});

test('G6: Rasmus is told that R13 was taken off, and Anne, who teaches, reads it', () => {
  const placed = placementOf('rasmus', jobsOf('rasmus'), rolesOn('rasmus'), today);
  expect(assignmentsOf(plan, placed, today).removed).toMatchObject([{ rule: 'r13', byName: 'Torben Juhl' }]);
  expect(required('anne').map(({ rule }) => rule.id)).toContain('r13');
  expect(required('jytte').map(({ rule }) => rule.id)).not.toContain('r13');
});

test('S18: who left and who went on leave have negative receipts of what they had not read, and nobody else has', () => {
  const lapses = sampleLapses(workplace, handbook.ruleVersions, readings, today);
  expect(new Set(lapses.map(({ person, why }) => `${person} ${why}`))).toEqual(
    new Set(['kirsten paused', 'hans left']),
  );
  const told = ({ person, rule, round }: { person: string; rule: string; round: string }) =>
    `${person} ${rule} ${round}`;
  const read = new Set(readings.flatMap((reading) => reading.slice(-1).filter(isInForce).map(told)));
  expect(lapses.filter((lapse) => read.has(told(lapse)))).toEqual([]);
});

test('S102: nobody on the council stands by name in the confirmations, and everybody else does', () => {
  const council = new Set(
    workplace.employments.filter(({ kind }) => kind === 'councillor').map(({ person }) => person),
  );
  const last = readings.flatMap((reading) => reading.slice(-1));
  expect(last.filter(({ person }) => council.has(person)).length).toBeGreaterThan(10);
  expect(last.filter(({ person, name }) => council.has(person) === (name !== undefined))).toEqual([]);
});

test('S82: nobody has read a rule before anything asked them to', () => {
  for (const row of readings.flatMap((reading) => reading.slice(-1)).filter(({ rule }) => rule === 'r15')) {
    if (row.person === 'lone') expect(row.confirmedAt >= addDays(today, -20)).toBe(true);
  }
});

test('Most of Sanne’s people are done or nearly, and somebody is behind', () => {
  const team = workplace.employments.filter((job) => job.manager === 'sanne' && isCurrent(job, today));
  const open = team.map(({ person }) => owedBy(person).length);
  expect(open.filter((count) => count <= 3).length).toBeGreaterThan(team.length / 2);
  expect(Math.max(...open)).toBeGreaterThan(3);
});

test('INV6, INV7: every confirmation of the year is whole, made by its person before today, and some were withdrawn', () => {
  const last = readings.flatMap((reading) => reading.slice(-1));
  expect(last.length).toBeGreaterThan(400);
  expect(last.filter((row) => !isUntouched(row) || row.actor !== row.person)).toEqual([]);
  expect(last.filter(({ confirmedAt }) => confirmedAt >= today || confirmedAt < addDays(today, -366))).toEqual([]);
  expect(new Set(last.map(({ key }) => key)).size).toBe(last.length);
  expect(readings.filter((reading) => reading.length === 3).length).toBeGreaterThan(0);
  expect(last.filter(({ withdrawnAt }) => withdrawnAt).length).toBeGreaterThan(0);
});
