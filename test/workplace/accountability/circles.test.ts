import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accountabilityOn } from '../../../src/features/workplace/accountability/accountability.ts';
import { circlesIn } from '../../../src/features/workplace/accountability/circles.ts';
import { aJob, aUnit } from '../../records.ts';
import { made, person, today } from './given-accountability.ts';

test('S28: whatever points to whatever, the page ends and every circle is one', () => {
  const name = fc.integer({ min: 0, max: 12 }).map((number) => `n${number}`);
  const maybe = fc.option(name, { nil: undefined });
  const unit = fc.record({ unit: name, parent: maybe, manager: maybe });
  const worker = fc.record({ person: name, unit: name, manager: maybe, number: name });
  const account = fc.record({ id: name, manager: maybe, enabled: fc.boolean() });
  const link = fc.record({ account: name, person: name, linked: fc.boolean() });
  const everything = fc.record({
    units: fc.array(unit),
    employments: fc.array(worker),
    people: fc.array(account),
    links: fc.array(link),
  });
  fc.assert(
    fc.property(everything, ({ units, employments, people, links }) => {
      const { gaps } = accountabilityOn(
        {
          units: units.map((own) => aUnit(own)),
          employments: employments.map((own) => aJob(own)),
          people: people.map(({ id, ...own }) =>
            person(id, { ...own, ...(own.manager && { manager: own.manager }) } as never),
          ),
          links: links.map((own) => ({ ...made, key: own.account, accountUpn: '', name: '', ...own })),
          appointments: [],
          handBacks: [],
          rules: [],
        },
        today,
      );
      const subjects = gaps.filter(({ kind }) => kind === 'unitsInCircle').map(({ subject }) => subject);
      expect(new Set(subjects).size).toBe(subjects.length);
    }),
  );
});

test('circles are found once each, with nobody in them who only leads there', () => {
  const next = new Map([
    ['a', 'b'],
    ['c', 'd'],
    ['d', 'e'],
    ['e', 'c'],
    ['b', 'c'],
    ['x', 'x'],
    ['y', 'z'],
  ]);
  expect(circlesIn(next)).toEqual([['c', 'd', 'e'], ['x']]);
});
