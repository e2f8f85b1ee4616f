import { type Band, bandOf, exactBandOf, smallest } from '../../../core/small-groups/band.ts';
import type { Counts, ToldCounts } from '../../../core/small-groups/counts-in-flow.ts';
import type { CentreCounts, ShownCounts, WithWords } from '../../../core/small-groups/protect-counts.ts';
import { protectCounts } from '../../../core/small-groups/protect-counts.ts';
import { type Part, partInAll, protectWords } from '../../../core/small-groups/protect-words.ts';
import { nothingTold, toldBy, withMissing } from '../../../core/small-groups/told.ts';
import type { ReadingStatus } from '../records.ts';
import { type Coverage, coverageIn } from './coverage.ts';
import { type Cell, countedTypes, type StatusRow, type TypeRow } from './status-shapes.ts';

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
 * @param rules every rule that is told about, to anybody, in the order it is shown: the core and those of roles (S41)
 */
export function statusTable(statuses: readonly ReadingStatus[], rules: readonly string[]): StatusTable {
  const { countedAt, centres, types, units } = grouped(statuses);
  const shown = protectCounts(
    centres.map(({ centre, within }) => toldCentre(within, rules, centre)),
    types.map(({ status }) => toldCounts(status, rules)),
  );
  return {
    ...(countedAt && { countedAt }),
    centres: centres.map(({ centre, name, within }, index) => {
      const { total = nothing, units: rows = [] } = shown.centres[index] ?? {};
      return {
        centre,
        total: { ...totalRow(total, within, rules), unit: centre ?? '', name },
        units: within.map((unit, at) => {
          const { withWords, ...counts } = rows[at] ?? nothing;
          return { unit: unit.unit, name: unit.name, ...counts, cells: cellsOf(unit, rules, withWords) };
        }),
      };
    }),
    types: types.map(({ type, status }, at) => {
      const { withWords, people, band } = shown.types[at] ?? nothing;
      const cells = cellsOf(status, rules, withWords);
      return { type, people, band, cells: cells.map((cell) => withoutRest(cell, status, units)) };
    }),
  };
}

/**
 * The same table with every number as it was counted, for those who may open the rows in SharePoint.
 * @param rules as for `statusTable`
 */
export function exactTable(statuses: readonly ReadingStatus[], rules: readonly string[]): StatusTable {
  const { countedAt, centres, types } = grouped(statuses);
  return {
    ...(countedAt && { countedAt }),
    centres: centres.map(({ centre, name, within }) => ({
      centre,
      total: { unit: centre ?? '', name, ...exactRow(within, rules) },
      units: within.map((unit) => ({ unit: unit.unit, name: unit.name, ...exactRow([unit], rules) })),
    })),
    types: types.map(({ type, status }) => {
      const { people, band, cells } = exactRow([status], rules);
      return { type, people, band, cells };
    }),
  };
}

function exactRow(units: readonly Counted[], rules: readonly string[]) {
  const counts = units.map(countsOf);
  const sum = (of: keyof Counts) => counts.reduce((before, one) => before + one[of], 0);
  const states = { ready: sum('ready'), underWay: sum('underWay'), behind: sum('behind'), paused: sum('paused') };
  const people = sum('people');
  const cells = rules.map((rule): Cell => {
    const { done, of } = partInAll(units.map((unit) => partOf(unit, rule)));
    return { rule, band: exactBandOf(done, of), done, of };
  });
  return { people, ...states, band: exactBandOf(states.ready, people - states.paused), cells };
}

/** The rows by what they count, in the order they are shown, and when the oldest was counted. */
function grouped(statuses: readonly ReadingStatus[]) {
  const counted = statuses.map((status) => ({ ...status, parts: partsIn(status) }));
  const types = countedTypes.flatMap((type) => {
    const status = counted.find(({ kind, unit }) => kind === 'type' && unit === type);
    return status && status.people > 0 ? [{ type, status }] : [];
  });
  const units = counted.filter(({ kind }) => kind === 'unit');
  const centres = [...Map.groupBy(units, ({ centre }) => centre)]
    .map(([centre, within]) => ({ centre, name: within[0]?.centreName ?? '', within: inOrder(within, centre) }))
    .sort((a, b) => danish.compare(a.name, b.name));
  // The oldest row: where a night stopped half-way, the page does not pretend that all of it is new.
  const [countedAt] = counted
    .filter(({ kind }) => kind !== 'gone')
    .map(({ at }) => at)
    .sort();
  return { countedAt, centres, types, units };
}

function partsIn({ coverage, training }: ReadingStatus): Coverage {
  return new Map([...coverageIn(training), ...coverageIn(coverage)]);
}

const danish = new Intl.Collator('da');
const nothing: WithWords<ShownCounts> = {
  people: 'few',
  ready: 'few',
  underWay: 'few',
  behind: 'few',
  paused: 'few',
  band: 'hidden',
  withWords: false,
};

/** The centre's own people first, then its units by name. */
function inOrder(units: readonly Counted[], centre: string | undefined): readonly Counted[] {
  const rank = ({ unit }: Counted) => (unit === centre ? 0 : 1);
  return units.toSorted((a, b) => rank(a) - rank(b) || danish.compare(a.name, b.name));
}

/** The states decide how many people there are: a number somebody has written by hand shall not make the sums wrong. */
function countsOf({ ready, underWay, behind, paused }: ReadingStatus): Counts {
  const [a, b, c, d] = [ready, underWay, behind, paused].map((count) => Math.max(0, Math.round(count)));
  const states = { ready: a ?? 0, underWay: b ?? 0, behind: c ?? 0, paused: d ?? 0 };
  return { people: states.ready + states.underWay + states.behind + states.paused, ...states };
}

/** A group's counts with what its words tell; of a small group there is none. */
function toldCounts(group: Counted, rules: readonly string[]): ToldCounts {
  const counts = countsOf(group);
  const told = counts.people < smallest ? nothingTold : toldBy(partsOf(group, rules), counts.people - counts.paused);
  return { ...counts, told };
}

/** What the words for units and for their centre tell, where the units' words leave room for one about the centre. */
function toldCentre(within: readonly Counted[], rules: readonly string[], centre: string | undefined): CentreCounts {
  const own = within.findIndex(({ unit }) => unit === centre);
  const words = rules.map((rule) => ({ rule, ...protectWords(within.map((unit) => partOf(unit, rule))) }));
  const units = within.map((unit, at) => {
    const counts = toldCounts(unit, rules);
    const asked = counts.people - counts.paused;
    const told = words.reduce(
      (before, { rule, missingAtLeast }) =>
        withMissing(before, missingAtLeast[at] ?? 0, asked, partOf(unit, rule).of === asked),
      counts.told,
    );
    return { ...counts, told };
  });
  const inAll = words.filter(({ total }) => total !== 'hidden');
  const asked = units.reduce((sum, { people, paused }) => sum + people - paused, 0);
  const parts = inAll.map(({ rule }) => partInAll(within.map((unit) => partOf(unit, rule))));
  return { units, told: toldBy(parts, asked), ...(own >= 0 && { own }) };
}

function totalRow(
  { withWords, ...total }: WithWords<ShownCounts>,
  units: readonly Counted[],
  rules: readonly string[],
) {
  const least = [total.underWay, total.behind].map((shown) => (typeof shown === 'number' ? shown : leastIn(shown)));
  const owing = least.reduce((sum, number) => sum + number, 0);
  const bandFor = (rule: string): Band => {
    const within = units.map((unit) => partOf(unit, rule));
    return withWords ? protectWords(within, owing).total : 'hidden';
  };
  return { ...total, cells: rules.map((rule) => ({ rule, band: bandFor(rule) })) };
}

function leastIn(shown: 'few' | 'hidden'): number {
  return shown === 'hidden' ? smallest : 0;
}

function cellsOf(group: Counted, rules: readonly string[], withWords: boolean): Cell[] {
  return rules.map((rule) => {
    const { done, of } = partOf(group, rule);
    return { rule, band: withWords ? bandOf(done, of) : 'hidden' };
  });
}

/** Where almost everybody asked is of one type, its word would tell of the few others. */
function withoutRest(cell: Cell, type: Counted, units: readonly Counted[]): Cell {
  const asked = units.reduce((sum, unit) => sum + partOf(unit, cell.rule).of, 0);
  const others = asked - partOf(type, cell.rule).of;
  return others > 0 && others < smallest ? { ...cell, band: 'hidden' } : cell;
}

function partsOf(group: Counted, rules: readonly string[]): readonly Part[] {
  return rules.map((rule) => partOf(group, rule));
}

function partOf({ parts }: Counted, rule: string): Part {
  return parts.get(rule) ?? { done: 0, of: 0 };
}
