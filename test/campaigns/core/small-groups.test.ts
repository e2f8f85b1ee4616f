import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bandOf, partsIn } from '../../../src/core/small-groups/band.ts';
import type { ToldCounts } from '../../../src/core/small-groups/counts-in-flow.ts';
import { protectCounts } from '../../../src/core/small-groups/protect-counts.ts';
import { missingIn, protectWords } from '../../../src/core/small-groups/protect-words.ts';
import { nothingTold } from '../../../src/core/small-groups/told.ts';
import {
  fits,
  inFour,
  numbers,
  possible,
  possibleInAll,
  product,
  type Row,
  states,
} from '../../core/possible-tables.ts';

const unit = (ready: number, underWay = 0, behind = 0, paused = 0, owing = 0): ToldCounts => ({
  people: ready + underWay + behind + paused,
  ready,
  underWay,
  behind,
  paused,
  told: { ...nothingTold, owingAtLeast: owing },
});

/** The units of each centre, whose own words tell nothing. */
const protect = (table: readonly (readonly ToldCounts[])[]) =>
  protectCounts(table.map((units) => ({ units, told: nothingTold }))).centres;

test('a number from one to four is never shown, and neither is what would give it away within the row', () => {
  const [centre] = protect([[unit(16, 0, 2), unit(20, 6, 7, 5)]]);
  expect(centre?.units[0]?.behind).toBe('few');
  expect(centre?.units[0]?.ready).toBe('hidden');
  expect(possible(centre, 0, 'behind').size).toBeGreaterThan(1);
});

test('what nothing small stands beside is shown as it is', () => {
  const [centre] = protect([[unit(20, 6, 7, 5), unit(30), unit(0, 10)]]);
  expect(centre?.units.map(({ people, ready, band }) => [people, ready, band])).toEqual([
    [38, 20, 'half'],
    [30, 30, 'all'],
    [10, 0, 'nobody'],
  ]);
  expect(centre?.total).toMatchObject({ people: 78, ready: 50, underWay: 16, behind: 7, paused: 5 });
});

test('of a unit of one to four people nothing is shown, and a second number hides it in the sums', () => {
  const [centre] = protect([[unit(3), unit(12, 8), unit(30)]]);
  expect(centre?.units[0]).toEqual({
    withWords: false,
    people: 'few',
    ready: 'few',
    underWay: 'few',
    behind: 'few',
    paused: 'few',
    band: 'hidden',
  });
  expect(possible(centre, 0, 'ready').size).toBeGreaterThan(1);
});

test.each<[string, ToldCounts[]]>([
  ['two late and one on leave', [unit(5), unit(4, 0, 2, 1)]],
  ['three on leave', [unit(5), unit(4, 0, 0, 3)]],
])('the word for the centre is hidden too where it would tell the small number of a unit: %s', (_, units) => {
  const [centre] = protect([units]);
  expect(centre?.total).toMatchObject({ people: 12, ready: 'hidden', band: 'hidden' });
  expect(possible(centre, 1, 'ready').size).toBeGreaterThan(1);
});

test('the centre’s number ready is hidden where two units’ hidden numbers would have to be the least they can be', () => {
  const [centre] = protect([[unit(5, 0, 1, 1), unit(5, 0, 2, 1)]]);
  expect(possible(centre, 0, 'ready').size).toBeGreaterThan(1);
  expect(possible(centre, 1, 'ready').size).toBeGreaterThan(1);
});

test('what lies at the edge of its word is hidden with its word, and not left to be subtracted', () => {
  // Sixteen of whom eleven are ready, the fewest the word for it allows; without it four would be eleven less seven.
  const [centre] = protect([[unit(4, 2, 0, 3), unit(7)]]);
  expect(possible(centre, 0, 'ready').size).toBeGreaterThan(1);
});

test('a unit with nobody is shown as nobody', () => {
  const [centre] = protect([[unit(0), unit(8)]]);
  expect(centre?.units[0]).toMatchObject({ people: 0, ready: 0, band: 'notAsked' });
});

const count = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 4, arbitrary: fc.nat(4) }, fc.nat(9));
const anyUnit = fc
  .tuple(count, count, count, count, fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([ready, underWay, behind, paused, share]) => {
    const owing = Math.floor((underWay + behind) * share);
    // Words tell nothing about fewer than five who are asked (`missingIn`): that all four of four owe is never told.
    const isSmall = ready + underWay + behind < 5;
    return unit(ready, underWay, behind, paused, isSmall ? Math.min(owing, 3) : owing);
  });
const centres = fc.array(fc.array(anyUnit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 2 });

test('no small number can be reckoned out: whoever tries every table that fits finds at least two numbers for each', () => {
  fc.assert(
    fc.property(centres, (table) => {
      const shown = protect(table);
      for (const [at, units] of table.entries()) {
        const owing = units.map((row) => row.told.owingAtLeast);
        for (const [index, row] of units.entries()) {
          for (const state of states) {
            const isSmall = inFour(row[state]) || inFour(row.people);
            if (!isSmall) continue;
            expect(shown[at]?.units[index]?.[state]).not.toBe(row[state]);
            expect(possible(shown[at], index, state, owing).size, `${state} of ${JSON.stringify(row)}`).toBeGreaterThan(
              1,
            );
          }
        }
      }
    }),
    { numRuns: 200 },
  );
}, 120_000);

test('the rest of a row is protected as well: nobody can tell that one to four are not ready', () => {
  fc.assert(
    fc.property(centres, (table) => {
      const shown = protect(table);
      for (const [at, units] of table.entries()) {
        for (const [index, row] of units.entries()) {
          if (row.people < 5 || !inFour(row.people - row.ready)) continue;
          const owing = units.map((one) => one.told.owingAtLeast);
          expect(possible(shown[at], index, 'ready', owing).size, JSON.stringify(row)).toBeGreaterThan(1);
        }
      }
    }),
    { numRuns: 200 },
  );
}, 120_000);

test('a centre’s own small numbers cannot be reckoned out of its units either', () => {
  fc.assert(
    fc.property(centres, (table) => {
      const shown = protect(table);
      for (const [at, units] of table.entries()) {
        const owing = units.map((row) => row.told.owingAtLeast);
        for (const state of states) {
          if (!inFour(units.reduce((sum, row) => sum + row[state], 0))) continue;
          expect(typeof shown[at]?.total[state]).toBe('string');
          expect(possibleInAll(shown[at], state, owing).size, JSON.stringify(units)).toBeGreaterThan(1);
        }
      }
    }),
    { numRuns: 200 },
  );
}, 120_000);

test('what is shown is never wrong', () => {
  fc.assert(
    fc.property(centres, (table) => {
      const shown = protect(table);
      for (const [at, units] of table.entries()) {
        const total = unit(
          ...(states.map((state) => units.reduce((sum, row) => sum + row[state], 0)) as unknown as Row),
        );
        for (const [index, row] of [...units, total].entries()) {
          const seen = [...(shown[at]?.units ?? []), shown[at]?.total][index];
          for (const key of ['people', ...states] as const) expect(fits(seen?.[key] ?? 'hidden', row[key])).toBe(true);
        }
      }
    }),
  );
});

test('every word between nobody and all leaves at least three numbers, and a small group has no word at all', () => {
  for (let of = 1; of <= 400; of += 1) {
    for (let part = 0; part <= of; part += 1) {
      const band = bandOf(part, of);
      if (of < 5) expect(band).toBe('hidden');
      else if (part > 0 && part < of) {
        const { least, most } = partsIn(band, of);
        expect(part >= least && part <= most).toBe(true);
        expect(most - least, `${part} of ${of}`).toBeGreaterThanOrEqual(2);
      }
    }
  }
  expect([bandOf(0, 18), bandOf(18, 18), bandOf(17, 18), bandOf(0, 0)]).toEqual(['nobody', 'all', 'most', 'notAsked']);
});

const part = fc.nat(14).chain((of) => fc.nat(of).map((done) => ({ done, of })));

test('a centre’s word never tells what the word of one of its units keeps back', () => {
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
      const { total, units } = protectWords(parts);
      const sizes = parts.reduce((sum, { of }) => sum + of, 0);
      const told = parts.map(({ of }, index) => numbers(missingIn(units[index] ?? 'hidden', of)));
      const all = total === 'hidden' ? { least: 0, most: sizes } : missingIn(total, sizes);
      const fitting = product(told).filter((missing) => {
        const sum = missing.reduce((one, other) => one + other, 0);
        return sum >= all.least && sum <= all.most;
      });
      for (const [index, { done, of }] of parts.entries()) {
        if (![done, of - done, of].some(inFour)) continue;
        expect(new Set(fitting.map((missing) => missing[index])).size).toBeGreaterThan(1);
      }
    }),
  );
});

test('a word that says more than the counts do about how many owe something is hidden', () => {
  expect(protectWords([{ done: 2, of: 30 }], 28).total).toBe('few');
  expect(protectWords([{ done: 2, of: 30 }], 5).total).toBe('hidden');
});
