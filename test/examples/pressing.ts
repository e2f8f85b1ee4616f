import type { JobName, JobRecord } from '../../src/contract/contract.ts';
import type { Kind } from '../../src/domain/kinds.ts';
import { examples } from '../examples.ts';
import { storedRowsOf } from '../rows.ts';
import type { World } from '../world.ts';
import { found, type Press, type Written } from './example.ts';
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
type Both = Promise<readonly (readonly Reply[])[]>;

const pass = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** So long everything that is pressed needs to have read what it is about. */
const readMs = 4_000;
/** Several writes go together; what a press reads is asked for by itself. */
const anyWrite = '^((PATCH|POST) .*/items|POST /\\$batch)';

/**
 * How the two presses follow each other, each on a server of its own. Writes take so long that the second press has read
 * before the first has written.
 */
export const ways = {
  'at once': { slowMs: readMs, press: (send: Send): Both => Promise.all([send(0), send(1)]) },
  'the second while the first is written': {
    slowMs: 2 * readMs,
    press: (send: Send): Both => Promise.all([send(0), pass(1_500).then(() => send(1))]),
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

/** Presses everything that is ready twice, one beside the other. */
export async function pressAll(here: World, way: Way, { presses }: Prepared): Promise<readonly PressedTwice[]> {
  const concerned = [...presses.values()].flatMap(({ writes }) => writes.map(({ kind }) => kind));
  const kinds = [...new Set<Kind>(['auditEntry', ...concerned])];
  await everybodyKnows(here, kinds);
  const before = await snapshot(here, kinds);
  const names = [...presses.keys()];
  const isLast = (name: JobName) => examples[name].isLast === true;
  const replies = new Map([
    ...(await pressRound(
      here,
      way,
      presses,
      names.filter((name) => !isLast(name)),
    )),
    ...(await pressRound(here, way, presses, names.filter(isLast))),
  ]);
  await everybodyKnows(here, kinds);
  const after = await snapshot(here, kinds);
  return [...presses].map(([name, press]) => ({ name, press, replies: replies.get(name) ?? [], before, after }));
}

/** @throws when a press was written before the other one had time to read */
async function pressRound(here: World, way: Way, presses: Prepared['presses'], names: readonly JobName[]) {
  const { slowMs, press } = ways[way];
  const answered: JobName[] = [];
  const sent = async (name: JobName, server: number) => {
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
