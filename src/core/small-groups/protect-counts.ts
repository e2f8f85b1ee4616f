import { type Band, bandOf, smallest } from './band.ts';
import type { Counts, GroupPipes, ToldCounts, TypePipes } from './counts-in-flow.ts';
import { boundless, centrePipes, isSmall, readyWord, typePipes, unitPipes } from './counts-in-flow.ts';
import { Flow, type Pipe } from './flow.ts';
import { isAtEdge, type Told } from './told.ts';

/** A number as it may be shown: `few` is under five, nought included; `hidden` is five or more. */
export type ShownCount = number | 'few' | 'hidden';

/** A group as it may be shown; the band is the share that is ready. */
export type ShownCounts = Readonly<Record<keyof Counts, ShownCount>> & { band: Band };

/** A person type as it may be shown: no number but its size. */
export type ShownType = Pick<ShownCounts, 'people' | 'band'>;

/** Whether the words about single rules may stand beside what is shown of a group. */
export type WithWords<T> = T & { withWords: boolean };

/** The units of a centre, and what the words for the centre in all tell. */
export interface CentreCounts {
  units: readonly ToldCounts[];
  /** Place of the unit whose people whoever leads the centre leads in person, and knows one by one; none when absent. */
  own?: number | undefined;
  told: Told;
}

interface ShownTable {
  centres: readonly { total: WithWords<ShownCounts>; units: readonly WithWords<ShownCounts>[] }[];
  types: readonly WithWords<ShownType>[];
}

/**
 * What of the counts of units, of the centres they are in and of person types may be shown together, so that no small
 * number can be reckoned out of the others (design section 7): neither within a row, whose states sum up to its people,
 * nor within a column, whose units sum up to their centre, nor over several of both, nor with what the words about
 * single rules tell. A number is small when it, or the rest of its row, is one to four; of a unit of one to four people
 * nothing is shown. Whoever leads a centre knows the people of its own unit by name: they cannot reckon it out either.
 */
export function protectCounts(centres: readonly CentreCounts[], types: readonly ToldCounts[] = []): ShownTable {
  const flow = new Flow();
  const rows = centres.map(({ units, told, own }, at) => ({
    own,
    total: centrePipes(flow, source, `c${at}`, { ...sumOf(units), told }),
    atEdge: isAtEdge(told, sumOf(units).people - sumOf(units).paused),
    units: units.map((unit, place) => unitPipes(flow, `c${at}`, `c${at}/${place}`, unit)),
  }));
  const ofTypes = types.map((type, at) => typePipes(flow, source, `t${at}`, type));
  joinEnds(flow, sumOf(centres.flatMap(({ units }) => units)), types.length > 0 ? sumOf(types) : undefined);
  const safe = new Set<Pipe>();
  const protect = (group: TypePipes & Partial<GroupPipes>, known?: ReadonlySet<Pipe>) => {
    for (const pipe of sensitiveIn(group)) {
      if (safe.has(pipe)) continue;
      const moved = flow.protect(pipe, known);
      // Where the words for small and not small leave one number to whoever leads it, they leave more to everybody else.
      if (moved.length === 0 && known) flow.protect(pipe);
      for (const other of [pipe, ...moved]) safe.add(other);
    }
  };
  // First what has to hold against whoever leads the centre as well; the numbers known to them hide nothing from them.
  for (const { total, units, own } of rows) {
    const known = own === undefined ? undefined : pipesOf(units[own]);
    for (const group of [total, ...units]) if (own === undefined || group !== units[own]) protect(group, known);
  }
  for (const { units, own } of rows) for (const group of units.filter((_, place) => place === own)) protect(group);
  for (const group of ofTypes) protect(group);
  return {
    centres: rows.map(({ total, units, atEdge }) => ({
      // The centre's words are part of what is told about its units, so that they go with theirs. And where its size is
      // hidden they must not tell it.
      total: {
        ...shown(total),
        withWords: withWords(total) && units.every(keepsWords) && !(atEdge && isHidden(total)),
      },
      units: units.map(shown),
    })),
    types: ofTypes.map(shownType),
  };
}

const source = 'all';

function sumOf(groups: readonly Counts[]): Counts {
  const sum = (key: keyof Counts) => groups.reduce((all, group) => all + group[key], 0);
  return {
    people: sum('people'),
    ready: sum('ready'),
    underWay: sum('underWay'),
    behind: sum('behind'),
    paused: sum('paused'),
  };
}

/** Whoever has jobs in two units counts in both of them and once in the type: that difference counts as known. */
function joinEnds(flow: Flow, units: Counts, types: Counts | undefined): void {
  const owing = (counts: Counts) => counts.underWay + counts.behind;
  const more = {
    ready: units.ready - (types?.ready ?? 0),
    owing: owing(units) - (types ? owing(types) : 0),
    paused: units.paused - (types?.paused ?? 0),
  };
  for (const [state, difference] of Object.entries(more)) {
    const [from, to] = difference < 0 ? [source, state] : [state, source];
    const value = Math.abs(difference);
    flow.pipe(from, to, { value, least: types ? value : 0, most: types ? value : boundless });
  }
}

function pipesOf(row: GroupPipes | undefined): ReadonlySet<Pipe> {
  if (!row) return new Set();
  const { people, ready, underWay, behind, paused, owing, words } = row;
  return new Set([people, ready, underWay, behind, paused, owing, ...words]);
}

function sensitiveIn(row: TypePipes & Partial<GroupPipes>): readonly Pipe[] {
  const people = row.people.value;
  const numbers = [row.ready, row.underWay, row.behind, row.paused].flatMap((pipe) => pipe ?? []);
  if (isSmall(people)) return [row.people, ...numbers, row.owing];
  const small = numbers.filter(({ value }) => isSmall(value) || isSmall(people - value));
  return isSmall(row.owing.value) ? [...small, row.owing] : small;
}

function shown(row: GroupPipes): WithWords<ShownCounts> {
  const { people, ready } = row;
  const readyShown = shownNumber(ready);
  const word = () => {
    if (people.value === 0) return 'notAsked';
    if (typeof shownNumber(people) !== 'number' || readyShown === 'few') return 'hidden';
    if (readyShown === 'hidden') return ready.most === boundless ? 'hidden' : readyWord(ready.value, people.value);
    return bandOf(ready.value, people.value);
  };
  return {
    people: shownNumber(people),
    ready: readyShown,
    underWay: shownNumber(row.underWay),
    behind: shownNumber(row.behind),
    paused: shownNumber(row.paused),
    band: word(),
    withWords: withWords(row),
  };
}

/** Where the size is hidden there is no word either: which words there are depends on the size. */
function shownType(row: TypePipes): WithWords<ShownType> {
  const people = shownNumber(row.people);
  const { value, most } = row.ready;
  const band = typeof people !== 'number' || most === boundless ? 'hidden' : bandOf(value, people);
  return { people, band, withWords: withWords(row) };
}

/** Of a small group there is no word at all. */
function withWords(row: TypePipes): boolean {
  return !isSmall(row.people.value) && keepsWords(row);
}

/** What is told in words has something to hide until it is hidden. */
function keepsWords({ words }: TypePipes): boolean {
  return words.every(({ hidden }) => hidden !== undefined);
}

function isHidden({ people }: GroupPipes): boolean {
  return typeof shownNumber(people) !== 'number';
}

function shownNumber({ value, least, most }: Pipe): ShownCount {
  if (least === most) return value;
  return value < smallest ? 'few' : 'hidden';
}
