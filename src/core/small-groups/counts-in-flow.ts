import { type Band, bandOf, partsIn, type Range, smallest } from './band.ts';
import type { Flow, Hiding, Pipe } from './flow.ts';
import type { Told } from './told.ts';

/** A group of people, every one of them in exactly one of the four states. */
export interface Counts {
  people: number;
  ready: number;
  underWay: number;
  behind: number;
  paused: number;
}

/** A group's counts, and what the words about single rules tell about them. */
export interface ToldCounts extends Counts {
  told: Told;
}

/** The pipes of a person type: one for each number, and those the words about rules leave less room in. */
export interface TypePipes {
  people: Pipe;
  ready: Pipe;
  /** Those under way and those behind, together. */
  owing: Pipe;
  paused: Pipe;
  words: readonly Pipe[];
}

export interface GroupPipes extends TypePipes {
  underWay: Pipe;
  behind: Pipe;
}

export const boundless = Number.MAX_SAFE_INTEGER;

/** What is lost by hiding a number besides the small ones: totals are missed more than rows, sizes most of all. */
const cost = { zero: 2, number: 3, word: 10, total: 20, rules: 25, people: 60, allPeople: 400 } as const;

/** A unit: from its centre into the columns of the centre, by way of those who are asked and those who owe. */
export function unitPipes(flow: Flow, centre: string, name: string, unit: ToldCounts): GroupPipes {
  const { people, ready, paused, told } = unit;
  const owed = unit.underWay + unit.behind;
  const [row, asked, read, owing] = ['', 'asked', 'read', 'owing'].map((part) => `${name}:${part}`) as [
    string,
    string,
    string,
    string,
  ];
  const column = (state: string) => `${centre}:${state}`;
  const number = (state: State, from: string) =>
    flow.pipe(from, column(state), stateRange(state, unit[state], people, 0));
  const words = {
    asked: flow.pipe(row, asked, toldRange(people - paused, told.asked, cost.rules)),
    read: flow.pipe(asked, read, toldRange(ready, { least: 0, most: told.readyAtMost }, cost.rules)),
    owing: flow.pipe(asked, owing, toldRange(owed, { least: told.owingAtLeast, most: boundless }, cost.rules)),
  };
  return {
    people: flow.pipe(centre, row, sizeRange(people, cost.people)),
    ready: number('ready', read),
    underWay: number('underWay', owing),
    behind: number('behind', owing),
    paused: number('paused', row),
    owing: words.owing,
    words: canBeHidden(Object.values(words)),
  };
}

/** A centre in all: from the columns of its units into those of the municipality. */
export function centrePipes(flow: Flow, source: string, name: string, { told, ...total }: ToldCounts): GroupPipes {
  const number = (state: State, to: string) =>
    flow.pipe(`${name}:${state}`, to, stateRange(state, total[state], total.people, cost.total));
  const [read, away] = [`${name}:read`, `${name}:away`];
  const onLeave = {
    least: Math.max(0, total.people - told.asked.most),
    most: told.asked.least === 0 ? boundless : total.people - told.asked.least,
  };
  const owed = total.underWay + total.behind;
  const owing = flow.pipe(
    `${name}:owing`,
    'owing',
    toldRange(owed, { least: told.owingAtLeast, most: boundless }, cost.rules),
  );
  const words = [
    owing,
    flow.pipe(read, 'ready', toldRange(total.ready, { least: 0, most: told.readyAtMost }, cost.rules)),
    flow.pipe(away, 'paused', toldRange(total.paused, onLeave, cost.rules)),
  ];
  return {
    people: flow.pipe(source, name, sizeRange(total.people, cost.allPeople)),
    ready: number('ready', read),
    underWay: number('underWay', `${name}:owing`),
    behind: number('behind', `${name}:owing`),
    paused: number('paused', away),
    owing,
    words: canBeHidden(words),
  };
}

/** A person type, of which only its size is told in a number: from the municipality's columns back to where all began. */
export function typePipes(flow: Flow, source: string, name: string, type: ToldCounts): TypePipes {
  const { people, ready, paused, told } = type;
  const owed = type.underWay + type.behind;
  const [end, asked, read] = ['', 'asked', 'read'].map((part) => `${name}:${part}`) as [string, string, string];
  const share = isSmall(people) ? { least: 0, most: smallest - 1 } : partsIn(bandOf(ready, people), people);
  const words = {
    asked: flow.pipe(asked, end, toldRange(people - paused, told.asked, cost.rules)),
    read: flow.pipe(read, asked, toldRange(ready, { least: 0, most: told.readyAtMost }, cost.rules)),
    owing: flow.pipe('owing', asked, toldRange(owed, { least: told.owingAtLeast, most: boundless }, cost.rules)),
  };
  const price = cost.people + Math.ceil(Math.log2(people + 1));
  return {
    people: flow.pipe(end, source, sizeRange(people, price)),
    ready: flow.pipe('ready', read, toldRange(ready, share, cost.people)),
    paused: flow.pipe('paused', end, { value: paused, least: 0, most: boundless }),
    owing: words.owing,
    words: canBeHidden(Object.values(words)),
  };
}

/**
 * The word where the number itself is hidden: none up to two thirds, since half of a small group leaves too little room
 * above five, and for almost all the same as for all, since otherwise it would tell them apart.
 */
export function readyWord(ready: number, people: number): Band {
  const word = bandOf(Math.min(ready, people - 1), people);
  return word === 'few' || word === 'half' ? 'hidden' : word;
}

export function isSmall(value: number): boolean {
  return value > 0 && value < smallest;
}

type State = 'ready' | 'underWay' | 'behind' | 'paused';
type Room = Omit<Pipe, 'from' | 'to'>;

/** Room around a value that is told about in words, until the words are hidden. */
function toldRange(value: number, { least, most }: Range, price: number): Room {
  const room = { value, least: Math.min(least, value), most: Math.max(most, value) };
  const isTold = least > 0 || most < boundless;
  return isTold ? { ...room, hidden: { least: 0, most: boundless, cost: price } } : room;
}

function sizeRange(people: number, price: number): Room {
  if (isSmall(people)) return { value: people, least: 1, most: smallest - 1 };
  const hidden = people === 0 ? undefined : { least: smallest, most: boundless, cost: price };
  return { value: people, least: people, most: people, hidden };
}

/** @param extra what a total costs more than a row */
function stateRange(state: State, value: number, people: number, extra: number): Room {
  if (people === 0) return { value, least: 0, most: 0 };
  const range = hiddenRange(state, value, people);
  const further = wordHidden(state, value, people, extra);
  const isHidden = isSmall(people) || isSmall(value) || isSmall(people - value);
  if (isHidden) return { value, ...range, hidden: further };
  const price = (value === 0 ? cost.zero : cost.number) + extra;
  return { value, least: value, most: value, hidden: { ...range, cost: price, further } };
}

/** What is known when the word goes too: where it leaves no second number to what is beside it. */
function wordHidden(state: State, value: number, people: number, extra: number): Hiding | undefined {
  if (state !== 'ready' || value < smallest || readyWord(value, people) === 'hidden') return undefined;
  return { least: smallest, most: boundless, cost: cost.word + extra };
}

/** What is known about a number that is not shown; how many are ready is still told in a word. */
function hiddenRange(state: State, value: number, people: number): Range {
  if (value < smallest) return { least: 0, most: smallest - 1 };
  if (state !== 'ready') return { least: smallest, most: boundless };
  const word = readyWord(value, people);
  if (word === 'hidden') return { least: smallest, most: boundless };
  const { least, most } = partsIn(word, people);
  return { least: Math.max(smallest, least), most: most === people - 1 ? people : most };
}

function canBeHidden(words: readonly Pipe[]): readonly Pipe[] {
  return words.filter(({ hidden }) => hidden !== undefined);
}
