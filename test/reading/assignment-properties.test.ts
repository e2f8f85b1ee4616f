import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Role } from '../../src/core/role.ts';
import type { RuleVersion } from '../../src/features/handbook/records.ts';
import { rulesOf } from '../../src/features/handbook/rule.ts';
import type { Pack, ReadingChoice } from '../../src/features/handbook/tailoring-records.ts';
import { assignmentsOf } from '../../src/features/reading/assignment.ts';
import { confirm } from '../../src/features/reading/confirmation.ts';
import { readingPlan } from '../../src/features/reading/reading-plan.ts';
import { owed, requiredReading } from '../../src/features/reading/required-reading.ts';
import { roundOf } from '../../src/features/reading/round.ts';
import { placementOf } from '../../src/features/workplace/placement.ts';
import type { Employment } from '../../src/features/workplace/records.ts';
import { aChoice, aJob, aPack, aUnit, aVersion, lone } from '../records.ts';

const today = '2026-11-24';
const numbers = ['r01', 'r02', 'r03', 'r04', 'r05', 'r06', 'r07', 'r08'];
const units = ['kommunen', 'aeldre', 'nord', 'skolen'];
const tree = [
  aUnit({ unit: 'kommunen', kind: 'top' }),
  aUnit({ unit: 'aeldre', parent: 'kommunen' }),
  aUnit({ unit: 'nord', parent: 'aeldre' }),
  aUnit({ unit: 'skolen', parent: 'kommunen' }),
];
const groups = ['employees', 'managers', 'privileged', 'owners', 'council', 'partners', 'administrators'] as const;
const areas = ['elderCare', 'school', 'administration', 'technical', 'council'] as const;
const functions = ['Lærer', 'SOSU-hjælper', 'Leder'];

const handbook = fc.tuple(
  ...numbers.map((rule) =>
    fc
      .record({
        core: fc.boolean(),
        critical: fc.boolean(),
        lawBound: fc.boolean(),
        audience: fc.subarray([...groups], { minLength: 1 }),
        areas: fc.subarray([...areas]),
        recurs: fc.constantFrom('never', 'yearly', 'halfYearly'),
      })
      .map((own): RuleVersion => aVersion({ rule, ...own })),
  ),
);

const job = fc
  .record({
    kind: fc.constantFrom('employee', 'temp', 'student', 'volunteer', 'councillor', 'partner'),
    area: fc.constantFrom(...areas),
    unit: fc.constantFrom(...units),
    function: fc.constantFrom(...functions),
    from: fc.constantFrom('2015-01-01', '2026-11-20'),
  })
  .map((own): Employment => aJob(own));
const jobs = fc
  .array(job, { maxLength: 3 })
  .map((some) => some.map((own, index) => ({ ...own, number: String(index), key: `${own.person}:${index}` })));

const pack = fc
  .record(
    {
      rules: fc.subarray(numbers),
      groups: fc.subarray([...groups]),
      areas: fc.subarray([...areas]),
      functions: fc.subarray(functions),
      units: fc.subarray(units),
    },
    { requiredKeys: ['rules'] },
  )
  .map((own): Pack => aPack(own));
const packs = fc
  .array(pack, { maxLength: 3 })
  .map((some) => some.map((own, index) => ({ ...own, key: `p${index}`, pack: `p${index}` })));

const choice = fc
  .record(
    {
      does: fc.constantFrom('add', 'remove'),
      rule: fc.constantFrom(...numbers),
      unit: fc.constantFrom(...units),
      function: fc.constantFrom(...functions),
      person: fc.constantFrom(lone.id, 'another'),
    },
    { requiredKeys: ['does', 'rule', 'unit'] },
  )
  .map((own): ReadingChoice => aChoice(own));
const choices = fc.uniqueArray(choice, { maxLength: 4, selector: ({ key }) => key });
const roles = fc.subarray<Role>(['lineManager', 'privileged', 'systemOwner', 'systemAdministrator']);

const place = fc.record({ handbook, jobs, packs, choices, roles });
type PlacementInput = Parameters<Parameters<typeof place.map>[0]>[0];

function assigned({ handbook: versions, jobs: held, packs: some, choices: chosen, roles: own }: PlacementInput) {
  const plan = readingPlan(rulesOf(versions), some, chosen, tree);
  return assignmentsOf(plan, placementOf(lone.id, held, own, today), today).assigned;
}

const ids = (of: PlacementInput) => assigned(of).map(({ rule }) => rule.id);

test('G7: one more job never takes a rule away', () => {
  fc.assert(
    fc.property(place, job, (of, more) => {
      const after = ids({ ...of, jobs: [...of.jobs, { ...more, number: '9', key: `${more.person}:9` }] });
      expect(after).toEqual(expect.arrayContaining(ids(of)));
    }),
  );
});

test('One more role never takes a rule away', () => {
  fc.assert(
    fc.property(place, fc.constantFrom<Role>('lineManager', 'privileged', 'dataOwner'), (of, more) => {
      expect(ids({ ...of, roles: [...of.roles, more] })).toEqual(expect.arrayContaining(ids(of)));
    }),
  );
});

test('G6: what a manager takes off is never the core, bound by law, urgent, or of a role', () => {
  const isLocked = ({ version, reasons }: ReturnType<typeof assigned>[number]) =>
    version.core ||
    version.lawBound ||
    version.critical ||
    reasons.some((reason) => reason.why === 'group' && !['employees', 'council', 'partners'].includes(reason.group));
  fc.assert(
    fc.property(place, choices, (of, more) => {
      const removals = more.filter(({ does }) => does === 'remove');
      const locked = assigned(of).filter(isLocked);
      expect(ids({ ...of, choices: [...of.choices, ...removals] })).toEqual(
        expect.arrayContaining(locked.map(({ rule }) => rule.id)),
      );
    }),
  );
});

test('G6: what a manager adds never takes a rule away', () => {
  fc.assert(
    fc.property(place, choices, (of, more) => {
      const additions = more.filter(({ does }) => does === 'add');
      expect(ids({ ...of, choices: [...of.choices, ...additions] })).toEqual(expect.arrayContaining(ids(of)));
    }),
  );
});

test('S24: the order of packs, choices, jobs and roles does not matter', () => {
  const told = (of: PlacementInput) => assigned(of).map(({ rule, reasons }) => [rule.id, reasons]);
  fc.assert(
    fc.property(place, (of) => {
      const turned = {
        handbook: of.handbook,
        jobs: of.jobs.toReversed(),
        packs: of.packs.toReversed(),
        choices: of.choices.toReversed(),
        roles: of.roles.toReversed(),
      };
      expect(told(turned)).toEqual(told(of));
    }),
  );
});

test('S82: every rule on a list has a reason and a way it got there', () => {
  fc.assert(
    fc.property(place, (of) => {
      for (const { reasons, asks } of assigned(of)) expect([reasons.length > 0, asks.length > 0]).toEqual([true, true]);
    }),
  );
});

const read = (version: RuleVersion) =>
  confirm(version, lone, {
    round: roundOf(version.recurs, today),
    how: 'tab',
    language: 'da',
    now: `${today}T08:00:00Z`,
    salt: 's',
  });

test('S88: a new version with other content asks exactly those it is for, a correction asks nobody', () => {
  fc.assert(
    fc.property(place, fc.constantFrom(...numbers), fc.boolean(), (of, number, material) => {
      const before = of.handbook.find(({ rule }) => rule === number) ?? of.handbook[0];
      const next = aVersion({ ...before, version: '2.0', key: `${number}:2.0`, material, inForceFrom: today });
      const plan = readingPlan(rulesOf([...of.handbook, next]), of.packs, of.choices, tree);
      const placement = placementOf(lone.id, of.jobs, of.roles, today);
      const confirmations = of.handbook.map(read);
      const asked = owed(requiredReading(plan, placement, confirmations, { daysForNewEmployee: 14 }, today));
      const isFor = ids(of).includes(number);
      expect(asked.map(({ rule, occasion, lastRead }) => [rule.id, occasion, lastRead?.version])).toEqual(
        material && isFor ? [[number, 'changed', '1.0']] : [],
      );
    }),
  );
});
