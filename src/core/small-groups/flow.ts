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

/** A pipe followed in its direction, where its value grows by one, or against it, where it shrinks. */
interface Step {
  pipe: Pipe;
  grows: boolean;
  /** What has to be hidden first, one after the other; nothing when there is room already. */
  opens: readonly Hiding[];
}

export class Flow {
  readonly #places = new Map<string, number>();
  readonly #steps: Pipe[][] = [];

  /** Lays a pipe between two sums; a name that is new is a new place. */
  pipe(from: string, to: string, room: Omit<Pipe, 'from' | 'to'>): Pipe {
    const pipe: Pipe = { from: this.#place(from), to: this.#place(to), ...room };
    this.#steps[pipe.from]?.push(pipe);
    this.#steps[pipe.to]?.push(pipe);
    return pipe;
  }

  #place(name: string): number {
    const known = this.#places.get(name);
    if (known !== undefined) return known;
    this.#places.set(name, this.#steps.length);
    return this.#steps.push([]) - 1;
  }

  /**
   * Gives the pipe's value a second possible number, hiding as little else as that takes.
   * @param known pipes whose value somebody knows anyway, so that they leave no room
   * @returns the pipes that now have a second number, itself included; none when nothing can help
   */
  protect(pipe: Pipe, known: ReadonlySet<Pipe> = new Set()): readonly Pipe[] {
    const without = new Set([...known, pipe]);
    const ways = [true, false].flatMap((grows) => this.#circle(pipe, grows, without) ?? []);
    const best = ways.toSorted((a, b) => a.cost - b.cost)[0];
    if (!best) return [];
    for (const { pipe: other, opens } of best.steps) open(other, opens);
    return best.steps.map((step) => step.pipe);
  }

  #circle(
    pipe: Pipe,
    grows: boolean,
    without: ReadonlySet<Pipe>,
  ): { cost: number; steps: readonly Step[] } | undefined {
    const first = stepOn(pipe, grows);
    if (!first) return undefined;
    const [start, goal] = grows ? [pipe.to, pipe.from] : [pipe.from, pipe.to];
    const way = this.#cheapestWay(start, goal, without);
    return way && { cost: way.cost + costOf(first), steps: [first, ...way.steps] };
  }

  /** Dijkstra with a bucket for each cost: costs are few and small, and most ways cost nothing. */
  #cheapestWay(
    start: number,
    goal: number,
    without: ReadonlySet<Pipe>,
  ): { cost: number; steps: readonly Step[] } | undefined {
    const reached = new Map<number, { cost: number; by?: Step }>([[start, { cost: 0 }]]);
    const buckets: number[][] = [[start]];
    for (let cost = 0; cost < buckets.length; cost += 1) {
      const bucket = buckets[cost] ?? [];
      for (const here of bucket) {
        if (reached.get(here)?.cost !== cost) continue;
        if (here === goal) return { cost, steps: stepsTo(goal, reached) };
        for (const pipe of this.#steps[here] ?? []) {
          const step = without.has(pipe) ? undefined : stepOn(pipe, pipe.from === here);
          if (!step) continue;
          const next = pipe.from === here ? pipe.to : pipe.from;
          const total = cost + costOf(step);
          if ((reached.get(next)?.cost ?? Number.POSITIVE_INFINITY) <= total) continue;
          reached.set(next, { cost: total, by: step });
          buckets[total] ??= [];
          buckets[total].push(next);
        }
      }
    }
    return undefined;
  }
}

/** The cheapest way to move a value by one: as it is, or with as much about it hidden as that takes. */
function stepOn(pipe: Pipe, grows: boolean): Step | undefined {
  const hasRoom = ({ least, most }: Pick<Pipe, 'least' | 'most'>) => (grows ? pipe.value < most : pipe.value > least);
  if (hasRoom(pipe)) return { pipe, grows, opens: [] };
  const opens: Hiding[] = [];
  for (let next = pipe.hidden; next; next = next.further) {
    opens.push(next);
    if (hasRoom(next)) return { pipe, grows, opens };
  }
  return undefined;
}

function costOf({ opens }: Step): number {
  return opens.reduce((sum, { cost }) => sum + cost, 0);
}

function open(pipe: Pipe, opens: readonly Hiding[]): void {
  const last = opens.at(-1);
  if (last) Object.assign(pipe, { least: last.least, most: last.most, hidden: last.further });
}

function stepsTo(goal: number, reached: ReadonlyMap<number, { by?: Step }>): readonly Step[] {
  const steps: Step[] = [];
  let here = goal;
  for (let step = reached.get(here)?.by; step; step = reached.get(here)?.by) {
    steps.push(step);
    here = step.grows ? step.pipe.from : step.pipe.to;
  }
  return steps;
}
