import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayOf, weekOf } from '../../../../src/core/dates.ts';
import type { ReadingStatus } from '../../../../src/features/reading/records.ts';
import { statusTable } from '../../../../src/features/reading/status/reading-status-page.ts';
import { asShown, differences, shownAfter } from '../../../../src/features/reading/status/shown-status.ts';

interface Somebody {
  r01: boolean;
  r02: boolean;
  away: boolean;
}
/** What somebody does on a day; `crowd`: six of the unit read both together, at a meeting. */
const step = fc.record({
  who: fc.nat(30),
  unit: fc.nat(1),
  does: fc.constantFrom('r01', 'r02', 'both', 'leave', 'undo', 'crowd'),
});
const days = fc.array(fc.array(step, { maxLength: 4 }), { minLength: 10, maxLength: 35 });
const sizes = fc.tuple(fc.integer({ min: 5, max: 30 }), fc.integer({ min: 5, max: 30 }));

function act(group: readonly Somebody[], who: number, does: string): void {
  const one = group[who % group.length];
  if (does === 'crowd') for (const each of group.slice(who % group.length).slice(0, 6)) act([each], 0, 'both');
  else if (one && does === 'leave') one.away = !one.away;
  else if (one && does === 'undo') one.r02 = false;
  else if (one) Object.assign(one, does === 'both' ? { r01: true, r02: true } : { [does]: true });
}

function rowOf(unit: string, group: readonly Somebody[], day: string): ReadingStatus {
  const here = group.filter(({ away }) => !away);
  const read = (rule: 'r01' | 'r02') => here.filter((one) => one[rule]).length;
  const ready = here.filter(({ r01, r02 }) => r01 && r02).length;
  const of = here.length;
  return {
    ...{ key: `unit:${unit}`, actor: 'system', at: `${day}T03:02:00Z`, kind: 'unit', unit, name: unit, centre: 'u0' },
    ...{ people: group.length, ready, underWay: of - ready, behind: 0, paused: group.length - of },
    coverage: of > 0 ? `R01 ${read('r01')}/${of}; R02 ${read('r02')}/${of}` : undefined,
  };
}

const isAll = ({ ready, underWay, behind }: ReadingStatus) => ready > 0 && underWay + behind === 0;

/**
 * More than anybody has who looks at the page every day, a manager before names may be met, a centre head or a director:
 * the very numbers the page is made from, for each unit. The page has words for most of them, and sums.
 */
test('G8: over weeks of nights no step of fewer than five can be reckoned, in any number and of any rule', () => {
  let seen = 0;
  fc.assert(
    fc.property(sizes, days, (of, weeks) => {
      const units = of.map((size) =>
        Array.from({ length: size }, (): Somebody => ({ r01: false, r02: false, away: false })),
      );
      let before: readonly ReadingStatus[] = [];
      for (const [at, done] of weeks.entries()) {
        for (const { who, unit, does } of done) act(units[unit] ?? [], who, does);
        const rows = units.map((group, place) => rowOf(`u${place}`, group, addDays('2026-11-30', at)));
        const after = rows.map((row, place) => ({ ...row, ...shownAfter(before[place], row, () => false) }));
        for (const [place, last] of before.entries()) {
          const now = after[place] ?? last;
          const moved = differences(asShown(last), asShown(now)).filter((difference) => difference !== 0);
          if (moved.length === 0 || (isAll(asShown(now)) && !isAll(asShown(last)))) continue;
          seen += 1;
          expect(Math.min(...moved.map(Math.abs))).toBeGreaterThanOrEqual(5);
          expect(weekOf(dayOf(now.at))).not.toBe(weekOf(dayOf(last.at)));
        }
        if (before.length > 0 && after.every((row, place) => row.shown === before[place]?.shown))
          expect(pageOf(after)).toEqual(pageOf(before));
        before = after;
      }
    }),
    { numRuns: 200 },
  );
  expect(seen).toBeGreaterThan(20);
}, 120_000);

/** All the page tells but when it was counted. */
function pageOf(rows: readonly ReadingStatus[]) {
  const { centres, types } = statusTable(rows.map(asShown), ['r01', 'r02']);
  return { centres, types };
}
