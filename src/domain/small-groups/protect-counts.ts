import type { Band, Range } from './band.ts';
import { bandOf, partsIn, smallest } from './band.ts';
import { Flow, type Hiding, type Pipe } from './flow.ts';

/** A group of people, every one of them in exactly one of the four states. */
export interface Counts {
  people: number;
  ready: number;
  underWay: number;
  behind: number;
  paused: number;
}

/** A number as it may be shown: `few` is under five, nought included; `hidden` is five or more. */
export type Shown = number | 'few' | 'hidden';

/** A group as it may be shown; the band is the share that is ready. */
export type ShownCounts = Readonly<Record<keyof Counts, Shown>> & { band: Band };

/** One unit's counts, and how many must owe something at least by what else is told about the unit. */
export interface UnitCounts extends Counts {
  owing: number;
}

/** What is lost by hiding a number besides the small ones: totals are missed more than rows, sizes most of all. */
const cost = { zero: 2, number: 3, word: 10, total: 20, people: 60, allPeople: 400 } as const;
const boundless = Number.MAX_SAFE_INTEGER;

/**
 * What of the counts of units and of the centres they are in may be shown together, so that no small number can be
 * reckoned out of the others (design section 7): neither within a row, whose states sum up to its people, nor within a
 * column, whose units sum up to their centre, nor over several of both. A number is small when it, or the rest of its
 * row, is one to four; of a unit of one to four people nothing is shown.
 * @param centres the units of each centre
 * @param readyInAll what is told elsewhere about how many are ready in all centres together
 */
export function protectCounts(
  centres: readonly (readonly UnitCounts[])[],
  readyInAll: Range = { least: 0, most: boundless },
): readonly { total: ShownCounts; units: readonly ShownCounts[] }[] {
  const flow = new Flow();
  const source = flow.place('all');
  const rows = centres.map((units, number) => centrePipes(flow, source, units, String(number)));
  for (const state of states) {
    const value = rows.reduce((sum, { total }) => sum + total[state].value, 0);
    const { least, most } = state === 'ready' ? readyInAll : { least: 0, most: boundless };
    const known = { least: Math.min(least, value), most: Math.max(most, value) };
    flow.add({ from: flow.place(state), to: source, value, ...known });
  }
  const sensitive = rows.flatMap(({ total, units }) => [total, ...units].flatMap(sensitiveIn));
  const safe = new Set<Pipe>();
  for (const pipe of sensitive) {
    if (safe.has(pipe)) continue;
    for (const moved of flow.protect(pipe)) safe.add(moved);
  }
  return rows.map(({ total, units }) => ({ total: shown(total), units: units.map(shown) }));
}

const states = ['ready', 'underWay', 'behind', 'paused'] as const;

type RowPipes = Readonly<Record<keyof Counts, Pipe>> & { owing?: Pipe };

function centrePipes(flow: Flow, source: number, units: readonly UnitCounts[], name: string) {
  const sum = (key: keyof Counts) => units.reduce((all, unit) => all + unit[key], 0);
  const people = sum('people');
  const centre = flow.place(name);
  const column = (state: string) => flow.place(`${name}:${state}`);
  const total = Object.fromEntries([
    ['people', flow.add({ from: source, to: centre, ...sizeRange(people, cost.allPeople) })],
    ...states.map((state) => {
      const range = stateRange(state, sum(state), people, cost.total);
      return [state, flow.add({ from: column(state), to: flow.place(state), ...range })];
    }),
  ]) as RowPipes;
  const rows = units.map((unit, index): RowPipes => {
    const row = flow.place(`${name}/${index}`);
    const owing = flow.place(`${name}/${index}:owing`);
    const value = unit.underWay + unit.behind;
    const pipes = states.map((state) => {
      const from = state === 'underWay' || state === 'behind' ? owing : row;
      return [state, flow.add({ from, to: column(state), ...stateRange(state, unit[state], unit.people, 0) })];
    });
    return {
      ...Object.fromEntries(pipes),
      people: flow.add({ from: centre, to: row, ...sizeRange(unit.people, cost.people) }),
      owing: flow.add({ from: row, to: owing, value, least: Math.min(unit.owing, value), most: boundless }),
    } as RowPipes;
  });
  return { total, units: rows };
}

function sizeRange(people: number, price: number): Omit<Pipe, 'from' | 'to'> {
  if (isSmall(people)) return { value: people, least: 1, most: smallest - 1 };
  const hidden = people === 0 ? undefined : { least: smallest, most: boundless, cost: price };
  return { value: people, least: people, most: people, hidden };
}

/** @param extra what a total costs more than a row */
function stateRange(state: keyof Counts, value: number, people: number, extra: number): Omit<Pipe, 'from' | 'to'> {
  if (people === 0) return { value, least: 0, most: 0 };
  const range = hiddenRange(state, value, people);
  const further = wordHidden(state, value, people, extra);
  const isHidden = isSmall(people) || isSmall(value) || isSmall(people - value);
  if (isHidden) return { value, ...range, hidden: further };
  const price = (value === 0 ? cost.zero : cost.number) + extra;
  return { value, least: value, most: value, hidden: { ...range, cost: price, further } };
}

/** What is known when the word goes too: where it leaves no second number to what is beside it. */
function wordHidden(state: keyof Counts, value: number, people: number, extra: number): Hiding | undefined {
  if (state !== 'ready' || value < smallest || readyWord(value, people) === 'hidden') return undefined;
  return { least: smallest, most: boundless, cost: cost.word + extra };
}

/** What is known about a number that is not shown; how many are ready is still told in a word. */
function hiddenRange(state: keyof Counts, value: number, people: number): Range {
  if (value < smallest) return { least: 0, most: smallest - 1 };
  if (state !== 'ready') return { least: smallest, most: boundless };
  const word = readyWord(value, people);
  if (word === 'hidden') return { least: smallest, most: partsIn('half', people).most };
  const { least, most } = partsIn(word, people);
  return { least: Math.max(smallest, least), most: most === people - 1 ? people : most };
}

/**
 * The word where the number itself is hidden: none up to two thirds, since half of a small group leaves too little room
 * above five, and for almost all the same as for all, since otherwise it would tell them apart.
 */
function readyWord(ready: number, people: number): Band {
  const word = bandOf(Math.min(ready, people - 1), people);
  return word === 'few' || word === 'half' ? 'hidden' : word;
}

function sensitiveIn(row: RowPipes): readonly Pipe[] {
  const people = row.people.value;
  const small = states.map((state) => row[state]).filter(({ value }) => isSmall(value) || isSmall(people - value));
  const owing = row.owing && isSmall(row.owing.value) ? [row.owing] : [];
  if (isSmall(people)) return [row.people, ...states.map((state) => row[state]), ...owing];
  return [...small, ...owing];
}

function shown(row: RowPipes): ShownCounts {
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
  };
}

function shownNumber({ value, least, most }: Pipe): Shown {
  if (least === most) return value;
  return value < smallest ? 'few' : 'hidden';
}

function isSmall(value: number): boolean {
  return value > 0 && value < smallest;
}
