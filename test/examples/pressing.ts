import type { JobName, JobRecord } from '../../src/contract/contract.ts';
import type { Kind } from '../../src/domain/kinds.ts';
import { examples } from '../examples.ts';
import { storedRowsOf } from '../rows.ts';
import type { World } from '../world.ts';
import type { Press, Written } from './example.ts';
import { everybodyKnows } from './scene.ts';

type Reply = Awaited<ReturnType<ReturnType<World['as']>['send']>>;
/** The rows of the lists concerned, by key. */
type Snapshot = ReadonlyMap<Kind, ReadonlyMap<string, { version: number; record: object }>>;

/** Every press that is ready, and those whose preparation failed. */
export interface Prepared {
  presses: ReadonlyMap<JobName, Press<JobName>>;
  failed: ReadonlyMap<JobName, unknown>;
}

/** An action that was pressed twice: both answers, and the lists before and after. */
export interface PressedTwice {
  name: JobName;
  press: Press<JobName>;
  replies: readonly Reply[];
  before: Snapshot;
  after: Snapshot;
}

const preparedAtOnce = 8;

/** Makes every example ready, the brief ones last. */
export async function prepare(here: World, names: readonly JobName[]): Promise<Prepared> {
  const presses = new Map<JobName, Press<JobName>>();
  const failed = new Map<JobName, unknown>();
  const work = async (queue: Iterable<JobName>) => {
    for (const name of queue) {
      await examples[name].ready(here).then(
        (press) => presses.set(name, press),
        (error: unknown) => failed.set(name, error),
      );
    }
  };
  const isBrief = (name: JobName) => examples[name].isBrief === true;
  for (const part of [names.filter((name) => !isBrief(name)), names.filter(isBrief)]) {
    const queue = part.values();
    await Promise.all(Array.from({ length: preparedAtOnce }, () => work(queue)));
  }
  return { presses, failed };
}

type Send = (server: number) => Promise<readonly Reply[]>;

const pass = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** So long everything that is pressed needs to have read what it is about. */
const readMs = 4_000;

/** Writes wait until everything that is pressed has been read, so that no press meets what another has written. */
async function slowly(here: World, slowMs: number, press: () => Promise<readonly (readonly Reply[])[]>) {
  // Several writes go together; what a press reads is asked for by itself.
  here.standin.faults.add({ route: '^((PATCH|POST) .*/items|POST /\\$batch)', latencyMs: slowMs });
  const replies = press();
  await pass(readMs);
  here.standin.faults.clear();
  return replies;
}

/** How the two presses follow each other, each on a server of its own. */
export const ways = {
  'at once': (here: World, send: Send) => slowly(here, readMs, () => Promise.all([send(0), send(1)])),
  'the second while the first is written': (here: World, send: Send) =>
    slowly(here, 2 * readMs, () => Promise.all([send(0), pass(1_500).then(() => send(1))])),
  'two seconds apart': async (_: World, send: Send) => {
    const first = await send(0);
    await pass(2_000);
    return [first, await send(1)];
  },
} satisfies Record<string, (here: World, send: Send) => Promise<readonly (readonly Reply[])[]>>;

export type Way = keyof typeof ways;

/** Presses everything that is ready twice, one beside the other. */
export async function pressAll(here: World, way: Way, { presses }: Prepared): Promise<readonly PressedTwice[]> {
  const all = [...presses];
  const concerned = all.flatMap(([, { writes }]) => writes.map(({ kind }) => kind));
  const kinds = [...new Set<Kind>(['auditEntry', ...concerned])];
  await everybodyKnows(here, kinds);
  const before = await snapshot(here, kinds);
  const replies = new Map<JobName, readonly Reply[]>();
  const isLast = ([name]: readonly [JobName, unknown]) => examples[name].isLast === true;
  for (const round of [all.filter((one) => !isLast(one)), all.filter(isLast)]) {
    const send = (server: number) =>
      Promise.all(
        round.map(([name, { who, input }]) => here.as(who, { server }).send('POST', `/api/jobs/${name}`, input)),
      );
    const both = await ways[way](here, send);
    for (const [place, [name]] of round.entries())
      replies.set(
        name,
        both.flatMap((of) => of[place] ?? []),
      );
  }
  await everybodyKnows(here, kinds);
  const after = await snapshot(here, kinds);
  return all.map(([name, press]) => ({ name, press, replies: replies.get(name) ?? [], before, after }));
}

async function snapshot(here: World, kinds: readonly Kind[]): Promise<Snapshot> {
  const of = async (kind: Kind) => {
    const rows = await storedRowsOf(here, kind);
    return [kind, new Map(rows.map(({ record, version }) => [record.key, { record, version }]))] as const;
  };
  return new Map(await Promise.all(kinds.map(of)));
}

/** @returns what went otherwise than one press: nothing where there is one answer, one set of rows and one audit entry */
export function faultsOf({ name, press, replies, before, after }: PressedTwice): readonly string[] {
  const codes = replies.map(({ status, refusal }) => refusal?.code ?? String(status));
  if (codes.some((code) => code !== '200')) return [codes.join(' and ')];
  const said = new Set(replies.map((reply) => sameIn(name, reply)));
  const audits = auditedOf(press.writes.flatMap(({ kind, where }) => rowsIn(kind, where).map(({ key }) => key)));
  return [
    ...(said.size === 1 ? [] : [`answers ${[...said].join(' and ')}`]),
    ...press.writes.flatMap(rowFaults),
    ...(audits === press.audits ? [] : [`${audits} audit entries instead of ${press.audits}`]),
  ];

  function rowFaults({ kind, where, added, changed }: Written): readonly string[] {
    const fresh = freshIn(kind, where);
    const versions = rowsIn(kind, where).reduce((sum, { version, earlier = 1 }) => sum + version - earlier, 0);
    return [
      ...(fresh.length === added ? [] : [`${fresh.length} new rows of ${kind} instead of ${added}: ${fresh}`]),
      ...([undefined, versions].includes(changed) ? [] : [`${kind} changed ${versions} times instead of ${changed}`]),
    ];
  }

  /** New audit entries of the action about one of these rows. */
  function auditedOf(keys: readonly string[]): number {
    return keys.flatMap((target) => freshIn('auditEntry', { action: name, target })).length;
  }

  function freshIn(kind: Kind, where: Written['where']): readonly string[] {
    return rowsIn(kind, where).flatMap(({ key, earlier }) => (earlier === undefined ? key : []));
  }

  function rowsIn(kind: Kind, where: Written['where']) {
    const isOne = (record: object) =>
      Object.entries(where).every(([field, value]) => Reflect.get(record, field) === value);
    return [...(after.get(kind) ?? [])].flatMap(([key, { version, record }]) =>
      isOne(record) ? { key, version, earlier: before.get(kind)?.get(key)?.version } : [],
    );
  }
}

/** What of an answer must be the same. */
function sameIn<N extends JobName>(name: N, reply: Reply): string {
  const { differs } = examples[name];
  const answer = reply.answer as JobRecord<N>;
  return JSON.stringify(differs ? differs.same(answer) : answer);
}
