import type { ActionName } from '../../src/contract/contract.ts';
import { type Kind, lists } from '../../src/lists.ts';
import { examples } from '../examples.ts';
import { storedRowsOf } from '../rows.ts';
import type { World } from '../world.ts';
import { found, type Press } from './example.ts';
import type { Moved, PressedTwice, Reply } from './press-faults.ts';
import { everybodyKnows } from './scene.ts';

/** Every press that is ready, and those whose preparation failed. */
export interface Prepared {
  presses: ReadonlyMap<ActionName, Press<ActionName>>;
  failed: ReadonlyMap<ActionName, unknown>;
}

const preparedAtOnce = 8;
/** More presses at a time wait for each other until patience with Graph is over: that is another test's business. */
const pressedAtOnce = 30;

/** Makes every example ready, the brief ones last. */
export async function prepare(here: World, names: readonly ActionName[]): Promise<Prepared> {
  const presses = new Map<ActionName, Press<ActionName>>();
  const failed = new Map<ActionName, unknown>();
  const work = async (queue: Iterable<ActionName>) => {
    for (const name of queue) {
      await examples[name].ready(here).then(
        (press) => presses.set(name, press),
        (error: unknown) => failed.set(name, error),
      );
    }
  };
  const isBrief = (name: ActionName) => examples[name].isBrief === true;
  for (const part of [names.filter((name) => !isBrief(name)), names.filter(isBrief)]) {
    const queue = part.values();
    await Promise.all(Array.from({ length: preparedAtOnce }, () => work(queue)));
  }
  return { presses, failed };
}

type Send = (server: number) => Promise<readonly Reply[]>;
type Both = Promise<readonly (readonly Reply[])[]>;

const pass = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** So long everything that is pressed needs to have read what it is about. */
const readMs = 4_000;
/** The second press comes so much later. With `readMs` it stays far below the ten seconds after which a write is cut. */
const laterMs = 1_500;
/** Several writes go together; what a press reads is asked for by itself. */
const anyWrite = '^((PATCH|POST) .*/items|POST /\\$batch)';

/**
 * How the two presses follow each other, each on a server of its own. Writes take so long that the second press has read
 * before the first has written.
 */
export const ways = {
  'at once': { slowMs: readMs, press: (send: Send): Both => Promise.all([send(0), send(1)]) },
  'the second while the first is written': {
    slowMs: readMs + laterMs,
    press: (send: Send): Both => Promise.all([send(0), pass(laterMs).then(() => send(1))]),
  },
  'two seconds apart': {
    slowMs: 0,
    press: async (send: Send): Both => {
      const first = await send(0);
      await pass(2_000);
      return [first, await send(1)];
    },
  },
};

export type Way = keyof typeof ways;

/** What came of it, and every row of the lists concerned that is new or newer. */
interface Outcome {
  pressed: readonly PressedTwice[];
  moved: readonly Moved[];
}

/** Presses everything that is ready twice, one beside the other. */
export async function pressAll(here: World, way: Way, { presses }: Prepared): Promise<Outcome> {
  const concerned = [...presses.values()].flatMap(({ writes }) => writes.map(({ kind }) => kind));
  const kinds = [...new Set<Kind>(['auditEntry', ...concerned])];
  // A press may read what no press writes: the other server would refuse what it has not heard of.
  await everybodyKnows(here, Object.keys(lists) as Kind[]);
  const before = await snapshot(here, kinds);
  const names = [...presses.keys()];
  const isLast = (name: ActionName) => examples[name].isLast === true;
  const replies = new Map<ActionName, readonly Reply[]>();
  // What can be pressed for a short time only goes first.
  const isBrief = (name: ActionName) => examples[name].isBrief === true;
  const first = names.filter((name) => !isLast(name)).toSorted((a, b) => Number(isBrief(b)) - Number(isBrief(a)));
  for (const part of [first, names.filter(isLast)]) {
    for (let at = 0; at < part.length; at += pressedAtOnce) {
      const round = await pressRound(here, way, presses, part.slice(at, at + pressedAtOnce));
      for (const [name, both] of round) replies.set(name, both);
    }
  }
  await everybodyKnows(here, kinds);
  const moved = [...(await snapshot(here, kinds))].flatMap(([place, row]) => {
    const earlier = before.get(place)?.version;
    return earlier === row.version ? [] : { ...row, earlier };
  });
  return { pressed: [...presses].map(([name, press]) => ({ name, press, replies: replies.get(name) ?? [] })), moved };
}

/** @throws when a press was written before the other one had time to read */
async function pressRound(here: World, way: Way, presses: Prepared['presses'], names: readonly ActionName[]) {
  const { slowMs, press } = ways[way];
  const answered: ActionName[] = [];
  const sent = async (name: ActionName, server: number) => {
    const { who, input } = presses.get(name) ?? {};
    const reply = await here.as(found(who, name), { server }).send('POST', `/api/jobs/${name}`, input);
    answered.push(name);
    return reply;
  };
  if (slowMs > 0) here.standin.faults.add({ route: anyWrite, latencyMs: slowMs });
  const both = press((server) => Promise.all(names.map((name) => sent(name, server))));
  await pass(slowMs && readMs - 500);
  const early = answered.filter((name) => presses.get(name)?.writes.some(({ changed }) => changed !== undefined));
  here.standin.faults.clear();
  const replies = await both;
  if (slowMs > 0 && early.length > 0) throw new Error(`written too soon: ${early.join()}`);
  return names.map((name, place) => [name, replies.flatMap((of) => of[place] ?? [])] as const);
}

/** Everything that stands in these lists, by key. */
async function snapshot(here: World, kinds: readonly Kind[]): Promise<ReadonlyMap<string, Moved>> {
  const rows = await Promise.all(
    kinds.map(async (kind) =>
      (await storedRowsOf(here, kind)).map(({ record, version }) => ({ kind, key: record.key, record, version })),
    ),
  );
  return new Map(rows.flat().map((row) => [`${row.kind} ${row.key}`, row]));
}
