import type { Reader } from '../../../../kernel/reader.ts';
import { mainAccounts } from '../../accountability/account-link.ts';
import { isCurrent } from '../../employment.ts';
import { AccountLink, Employment, EveryUnit } from '../../records.ts';
import { unitsBelow } from '../unit-tree.ts';

/** How many are in a unit. */
export interface UnitCount {
  /** People with a job in it now. */
  people: number;
  /** People with a job now in the units under it, each once. */
  below: number;
}

const counted = [EveryUnit, Employment, AccountLink];

/** What each server counted last: a region has fifty thousand jobs, and its tree is looked at more often than they change. */
const last = new WeakMap<Reader['records'], { of: string; counts: ReadonlyMap<string, UnitCount> }>();

/** How many are in each unit and under it; counted again when the lists or the day are others. */
export function unitCounts(reader: Reader): ReadonlyMap<string, UnitCount> {
  const of = [reader.today, ...counted.map((one) => reader.revision(one))].join('.');
  const before = last.get(reader.records);
  if (before?.of === of) return before.counts;
  const counts = countUnits(reader);
  last.set(reader.records, { of, counts });
  return counts;
}

function countUnits(reader: Reader): ReadonlyMap<string, UnitCount> {
  const mainOf = mainAccounts(reader.all(AccountLink));
  const peopleIn = new Map<string, Set<string>>();
  for (const job of reader.each(Employment)) {
    if (!isCurrent(job, reader.today)) continue;
    const there = peopleIn.get(job.unit) ?? new Set();
    peopleIn.set(job.unit, there.add(mainOf(job.person)));
  }
  const units = reader.all(EveryUnit);
  const open = units.filter(({ closed }) => closed === undefined);
  return new Map(
    units.map(({ unit }) => {
      const under = unitsBelow(open, unit).flatMap((below) => [...(peopleIn.get(below.unit) ?? [])]);
      return [unit, { people: peopleIn.get(unit)?.size ?? 0, below: new Set(under).size }];
    }),
  );
}
