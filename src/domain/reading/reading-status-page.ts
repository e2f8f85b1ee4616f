import { type Band, bandOf, partsIn, smallest } from '../small-groups/band.ts';
import type { Shown, ShownCounts, UnitCounts } from '../small-groups/protect-counts.ts';
import { protectCounts } from '../small-groups/protect-counts.ts';
import type { Part } from '../small-groups/protect-words.ts';
import { missingIn, protectWords } from '../small-groups/protect-words.ts';
import type { PersonType } from '../workplace/employment.ts';
import { type Coverage, coverageIn } from './coverage.ts';
import type { ReadingStatus } from './reading-status.ts';

/** How many have read a rule, as a word. */
export interface Cell {
  rule: string;
  band: Band;
}

/** A unit, or a centre in all, as it may be shown to anybody. */
export interface StatusRow extends ShownCounts {
  unit: string;
  name: string;
  cells: Cell[];
}

const countedTypes = ['employee', 'temp', 'student', 'volunteer', 'partner'] as const satisfies readonly PersonType[];

/** A person type, in words only. */
export interface TypeRow {
  type: (typeof countedTypes)[number];
  people: Shown;
  band: Band;
  cells: Cell[];
}

/** Læsestatus with everything taken out that would tell about single people. */
export interface StatusTable {
  countedAt?: string | undefined;
  centres: readonly { centre?: string | undefined; total: StatusRow; units: StatusRow[] }[];
  types: TypeRow[];
}

type Counted = ReadingStatus & { parts: Coverage };

/**
 * The table everybody's own part is cut from: small groups are protected over all of it at once, so that two who see
 * different parts of it cannot reckon out more together.
 * @param statuses the rows of the list as the last count left them
 * @param rules the core, in the order it is shown
 */
export function statusTable(statuses: readonly ReadingStatus[], rules: readonly string[]): StatusTable {
  const counted = statuses.map((status) => ({ ...status, parts: coverageIn(status.coverage) }));
  const types = countedTypes.flatMap((type) => {
    const status = counted.find(({ kind, unit }) => kind === 'type' && unit === type);
    return status && status.people > 0 ? [{ type, status }] : [];
  });
  const units = counted.filter(({ kind }) => kind === 'unit');
  const centres = [...Map.groupBy(units, ({ centre }) => centre)]
    .map(([centre, within]) => ({ centre, name: within[0]?.centreName ?? '', within: inOrder(within, centre) }))
    .sort((a, b) => danish.compare(a.name, b.name));
  const shown = protectCounts(
    centres.map(({ within }) => within.map((unit) => ({ ...countsOf(unit), owing: leastOwing(unit, rules) }))),
    readyIn(types.map(({ status }) => status)),
  );
  const countedAt = statuses
    .map(({ at }) => at)
    .sort()
    .at(-1);
  return {
    ...(countedAt && { countedAt }),
    centres: centres.map(({ centre, name, within }, index) => {
      const { total, units: rows } = shown[index] ?? { total: undefined, units: [] };
      const words = rules.map((rule) => wordsFor(rule, within, total));
      const cells = (at: number) => rules.map((rule, place) => ({ rule, band: words[place]?.units[at] ?? 'hidden' }));
      const inAll = rules.map((rule, place) => ({ rule, band: words[place]?.total ?? ('hidden' as const) }));
      return {
        centre,
        total: { unit: centre ?? '', name, ...(total ?? nothing), cells: inAll },
        units: within.map(({ unit, name: unitName }, at) => ({
          unit,
          name: unitName,
          ...(rows[at] ?? nothing),
          cells: cells(at),
        })),
      };
    }),
    types: types.map(({ type, status }) => ({
      type,
      people: status.people < smallest ? 'few' : status.people,
      band: bandOf(status.ready, status.people),
      cells: rules.map((rule) => ({ rule, band: wordOf(partOf(status, rule)) })),
    })),
  };
}

const danish = new Intl.Collator('da');
const nothing: ShownCounts = {
  people: 'few',
  ready: 'few',
  underWay: 'few',
  behind: 'few',
  paused: 'few',
  band: 'hidden',
};

/** The centre's own people first, then its units by name. */
function inOrder(units: readonly Counted[], centre: string | undefined): readonly Counted[] {
  const rank = ({ unit }: Counted) => (unit === centre ? 0 : 1);
  return units.toSorted((a, b) => rank(a) - rank(b) || danish.compare(a.name, b.name));
}

/** The states decide how many people there are: a number somebody has written by hand shall not make the sums wrong. */
function countsOf({ ready, underWay, behind, paused }: ReadingStatus): Omit<UnitCounts, 'owing'> {
  const [a, b, c, d] = [ready, underWay, behind, paused].map((count) => Math.max(0, Math.round(count)));
  const states = { ready: a ?? 0, underWay: b ?? 0, behind: c ?? 0, paused: d ?? 0 };
  return { people: states.ready + states.underWay + states.behind + states.paused, ...states };
}

/** Whoever has not read a rule owes something: so many at least, by the words that are shown. */
function leastOwing(unit: Counted, rules: readonly string[]): number {
  return Math.max(
    0,
    ...rules.map((rule) => {
      const { done, of } = partOf(unit, rule);
      return missingIn(bandOf(done, of), of).least;
    }),
  );
}

function readyIn(types: readonly ReadingStatus[]): { least: number; most: number } {
  const told = types.map(({ ready, people }) =>
    people < smallest ? { least: 0, most: smallest - 1 } : partsIn(bandOf(ready, people), people),
  );
  return {
    least: told.reduce((sum, { least }) => sum + least, 0),
    most: told.length > 0 ? told.reduce((sum, { most }) => sum + most, 0) : Number.MAX_SAFE_INTEGER,
  };
}

function wordsFor(rule: string, units: readonly Counted[], total: ShownCounts | undefined) {
  const least = [total?.underWay, total?.behind].map((shown) => (typeof shown === 'number' ? shown : leastIn(shown)));
  return protectWords(
    units.map((unit) => partOf(unit, rule)),
    least.reduce((sum, number) => sum + number, 0),
  );
}

function leastIn(shown: 'few' | 'hidden' | undefined): number {
  return shown === 'hidden' ? smallest : 0;
}

function partOf({ parts }: Counted, rule: string): Part {
  return parts.get(rule) ?? { done: 0, of: 0 };
}

function wordOf({ done, of }: Part): Band {
  return bandOf(done, of);
}
