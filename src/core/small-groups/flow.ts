/**
 * A published table as a flow: every number flows from one sum into another. What is not published exactly has room to
 * move. A number can be reckoned out by subtraction exactly when no circle of numbers with room leads through it: along
 * such a circle all of them move by one and every published sum stays as it is.
 */
export interface Pipe {
  from: number;
  to: number;
  value: number;
  /** What the reader of the table knows about the value. */
  least: number;
  most: number;
  hidden?: Hiding | undefined;
}

/** What the reader would know if the value, or more about it, were hidden, and how much is lost by hiding it. */
export interface Hiding {
  least: number;
  most: number;
  cost: number;
  /** The next that can be hidden, when this has been. */
  further?: Hiding | undefined;
}

/** A pipe in its direction, where its value grows by one, or against it, where it shrinks: twice its number, and one more. */
type Way = number;

const never = Number.POSITIVE_INFINITY;

export class Flow {
  readonly #places = new Map<string, number>();
  readonly #pipes: Pipe[] = [];
  readonly #numbers = new Map<Pipe, number>();
  /** Those out of each place. */
  readonly #ways: Way[][] = [];
  readonly #ends: number[] = [];
  /** What hiding costs before the value can move that way; kept, since it is asked for far more often than it changes. */
  readonly #costs: number[] = [];
  /** How cheaply each place has been reached in a search, and by which way. */
  readonly #reached: number[] = [];
  readonly #by: Way[] = [];

  /** Lays a pipe between two sums; a name that is new is a new place. */
  pipe(from: string, to: string, room: Omit<Pipe, 'from' | 'to'>): Pipe {
    const pipe: Pipe = { from: this.#place(from), to: this.#place(to), ...room };
    const number = this.#pipes.push(pipe) - 1;
    this.#numbers.set(pipe, number);
    this.#ways[pipe.from]?.push(2 * number);
    this.#ways[pipe.to]?.push(2 * number + 1);
    this.#ends.push(pipe.to, pipe.from);
    this.#costs.push(costOf(pipe, true), costOf(pipe, false));
    return pipe;
  }

  #place(name: string): number {
    const known = this.#places.get(name);
    if (known !== undefined) return known;
    this.#places.set(name, this.#ways.length);
    this.#reached.push(never);
    this.#by.push(0);
    return this.#ways.push([]) - 1;
  }

  /**
   * Gives the pipe's value a second possible number, hiding as little else as that takes.
   * @param known pipes whose value somebody knows anyway, so that they leave no room
   * @returns the pipes that now have a second number, itself included; none when nothing can help
   */
  protect(pipe: Pipe, known: ReadonlySet<Pipe> = new Set()): readonly Pipe[] {
    const number = this.#numbers.get(pipe);
    if (number === undefined) return [];
    const without = new Set([...known, pipe].flatMap((one) => this.#numbers.get(one) ?? []));
    const grown = this.#circle(2 * number, without, never);
    const best = this.#circle(2 * number + 1, without, grown?.cost ?? never) ?? grown;
    return (best?.ways ?? []).flatMap((way) => this.#open(way) ?? []);
  }

  /** @param below what it has to cost less than, to be of use */
  #circle(first: Way, without: ReadonlySet<number>, below: number): { cost: number; ways: readonly Way[] } | undefined {
    const cost = this.#costs[first] ?? never;
    const [start = 0, goal = 0] = [this.#ends[first], this.#ends[first ^ 1]];
    const rest = this.#cheapest(start, goal, without, below - cost);
    return rest && { cost: cost + rest.cost, ways: [first, ...rest.ways] };
  }

  /** Dijkstra with a bucket for each cost: costs are few and small, and most ways cost nothing. */
  #cheapest(
    start: number,
    goal: number,
    without: ReadonlySet<number>,
    below: number,
  ): { cost: number; ways: readonly Way[] } | undefined {
    const [costs, ends, reached, by] = [this.#costs, this.#ends, this.#reached, this.#by];
    reached[start] = 0;
    const buckets: number[][] = [[start]];
    try {
      for (let cost = 0; cost < Math.min(buckets.length, below); cost += 1) {
        for (const here of buckets[cost] ?? []) {
          if (reached[here] !== cost) continue;
          if (here === goal) return { cost, ways: this.#waysTo(goal, start) };
          for (const way of this.#ways[here] ?? []) {
            const total = cost + (costs[way] ?? never);
            const next = ends[way] ?? start;
            if ((reached[next] ?? 0) <= total || without.has(way >> 1)) continue;
            reached[next] = total;
            by[next] = way;
            const bucket = buckets[total];
            if (bucket) bucket.push(next);
            else buckets[total] = [next];
          }
        }
      }
      return undefined;
    } finally {
      for (const here of buckets.flat()) if (here !== undefined) reached[here] = never;
    }
  }

  #waysTo(goal: number, start: number): readonly Way[] {
    const ways: Way[] = [];
    for (let here = goal; here !== start; ) {
      const way = this.#by[here] ?? 0;
      ways.push(way);
      here = this.#ends[way ^ 1] ?? start;
    }
    return ways;
  }

  /** Hides as much of a pipe as it takes for its value to move that way. */
  #open(way: Way): Pipe | undefined {
    const pipe = this.#pipes[way >> 1];
    const last = pipe && hidingsOf(pipe, isGrowing(way))?.at(-1);
    if (!pipe || !last) return pipe;
    Object.assign(pipe, { least: last.least, most: last.most, hidden: last.further });
    for (const one of [way, way ^ 1]) this.#costs[one] = costOf(pipe, isGrowing(one));
    return pipe;
  }
}

function isGrowing(way: Way): boolean {
  return way % 2 === 0;
}

/** What has to be hidden, one after the other, before a value can move; nothing when there is room already. */
function hidingsOf(pipe: Pipe, grows: boolean): readonly Hiding[] | undefined {
  const hasRoom = ({ least, most }: Pick<Pipe, 'least' | 'most'>) => (grows ? pipe.value < most : pipe.value > least);
  const hidings: Hiding[] = [];
  if (hasRoom(pipe)) return hidings;
  for (let next = pipe.hidden; next; next = next.further) {
    hidings.push(next);
    if (hasRoom(next)) return hidings;
  }
  return undefined;
}

/** The cheapest way to move a value by one: nothing as it is, or what hiding as much about it costs. */
function costOf(pipe: Pipe, grows: boolean): number {
  return hidingsOf(pipe, grows)?.reduce((sum, { cost }) => sum + cost, 0) ?? never;
}
