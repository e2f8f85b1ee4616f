import { z } from 'zod';
import { isAny } from '../../../../core/role.ts';
import { view } from '../../../../kernel/action.ts';
import type { Reader } from '../../../../kernel/reader.ts';
import { shape } from '../../../../kernel/shape.ts';
import { compareIncoming } from '../../incoming/compare.ts';
import type { Compared } from '../../incoming/compared.ts';
import { factFields } from '../../incoming/incoming.ts';
import { incomingRegister } from '../../queries/incoming-register.ts';
import { System } from '../../records.ts';
import { keeping } from '../../roles.ts';
import { documentKinds, systemParts } from '../../stored-words.ts';
import { bridgeKey, fetchedKey, toldIn } from '../fetched.ts';
import { bridgeSources } from '../other-register.ts';
import { FetchedSystem, SystemBridge } from '../records.ts';

/** So many at once; the rest come when these are answered. */
const mostShown = 50;

const bridge = z.strictObject({
  source: z.enum(bridgeSources),
  /** Has the operator set it up? Else it only tells what came once. */
  isConnected: z.boolean(),
  canWrite: z.boolean(),
  /** Absent before anybody has asked for its systems. */
  last: z
    .strictObject({
      ...shape(SystemBridge, 'state', 'fault', 'fetchedAt', 'came', 'added', 'changed', 'waiting', 'missing'),
      ...shape(SystemBridge, 'written', 'notWritten', 'askedByName'),
      /** Which could not be written back; of very many the first. */
      notWrittenNames: z.array(z.string()),
      writesBack: z.boolean(),
    })
    .optional(),
});

const person = z.strictObject({ id: z.string(), name: z.string() });

const question = z.strictObject({
  ...shape(FetchedSystem, 'key', 'source', 'name', 'state'),
  /** The system of ours it is. */
  system: z.string().optional(),
  /** Those of ours it may be. */
  alike: z.array(z.strictObject({ key: z.string(), name: z.string() })),
  facts: z.array(
    z.strictObject({ field: z.enum(['name', ...factFields]), ours: z.string().optional(), theirs: z.string() }),
  ),
  documents: z.array(z.strictObject({ kind: z.enum(documentKinds), ours: z.string().optional(), theirs: z.string() })),
  people: z.array(
    z.strictObject({
      part: z.enum(systemParts),
      named: z.string(),
      finding: z.enum(['differs', 'several', 'namesakes', 'unknown', 'refused']),
      ours: z.string().optional(),
      choices: z.array(person),
    }),
  ),
});
type Question = z.input<typeof question>;

/** What has come from other registers of systems, what differs, who decides, and what is wrong where one does not answer (S94). */
export const systemBridges = view({
  summary: 'The other registers of systems: when they were read, what came, what differs and waits for an answer',
  roles: [...keeping, 'auditor'],
  query: z.strictObject({}),
  output: z.strictObject({
    bridges: z.array(bridge),
    questions: z.array(question),
    /** How many wait in all. */
    waiting: z.int(),
    /** Systems here that the other registers do not tell of any more, until they are retired. */
    missing: z.array(z.strictObject({ ...shape(FetchedSystem, 'key', 'source', 'name'), system: z.string() })),
    /** How many there are of those in all. */
    missed: z.int(),
    mayAnswer: z.boolean(),
  }),
  read: (reader, { roles }) => {
    const danish = new Intl.Collator('da');
    const inOrder = (state: FetchedSystem['state']) =>
      reader.all(FetchedSystem, { state }).toSorted((a, b) => danish.compare(a.name, b.name));
    const waiting = inOrder('waiting');
    const missed = missingOf(reader, inOrder('missing'));
    return {
      bridges: bridgeSources.flatMap((source) => bridgeOf(reader, source) ?? []),
      questions: questionsOf(reader, waiting.slice(0, mostShown)),
      waiting: waiting.length,
      missing: missed.slice(0, mostShown),
      missed: missed.length,
      mayAnswer: isAny(roles, keeping),
    };
  },
});

function bridgeOf(
  { records, installation }: Reader,
  source: SystemBridge['source'],
): z.input<typeof bridge> | undefined {
  const connected = installation.registers.find((one) => one.source === source);
  const row = records.find(SystemBridge, bridgeKey(source))?.record;
  if (!connected && !row) return undefined;
  return {
    ...{ source, isConnected: connected !== undefined, canWrite: connected?.canWrite === true },
    ...(row && {
      last: {
        ...{ state: row.state, fault: row.fault, fetchedAt: row.fetchedAt, came: row.came, added: row.added },
        ...{ changed: row.changed, waiting: row.waiting, missing: row.missing, written: row.written },
        ...{
          notWritten: row.notWritten,
          notWrittenNames: row.notWrittenNames?.split('\n') ?? [],
          askedByName: row.askedByName,
          writesBack: row.writesBack === true,
        },
      },
    }),
  };
}

/** By the names they have here. One linked to another system there since is missed no longer. */
function missingOf(reader: Reader, rows: readonly FetchedSystem[]) {
  if (rows.length === 0) return [];
  const systems = new Map(
    reader.all(System).flatMap((system) => {
      const { source, sourceId, state } = system;
      if (source === 'hand' || source === 'file' || sourceId === undefined || state === 'retired') return [];
      return [[fetchedKey(source, sourceId), system] as const];
    }),
  );
  return rows.flatMap(({ key, source }) => {
    const system = systems.get(key);
    return system ? [{ key, source, name: system.name, system: system.key }] : [];
  });
}

/** Compared anew, so that what has been seen to since is not asked about. */
function questionsOf(reader: Reader, rows: readonly FetchedSystem[]): Question[] {
  if (rows.length === 0) return [];
  const register = incomingRegister({ ...reader, clock: { now: () => reader.now } });
  return rows.flatMap((row) => {
    const told = toldIn(row);
    const [compared] = told ? compareIncoming([told], register, row.source) : [];
    return compared ? [shown(row, compared)] : [];
  });
}

function shown({ key, source, name, state }: FetchedSystem, compared: Compared): Question {
  const { system, alike, facts, documents, people } = compared;
  return {
    ...{ key, source, name, state, ...(system && { system: system.key }) },
    alike: alike.flatMap((one) => (one.key === undefined ? [] : [{ key: one.key, name: one.name }])),
    facts: facts.flatMap(({ field, ours, theirs, taken }) => (taken === 'asked' ? [{ field, ours, theirs }] : [])),
    documents: documents.flatMap(({ document, ours, taken }) =>
      taken === 'asked' ? [{ kind: document.kind, ours: ours?.link, theirs: document.link }] : [],
    ),
    people: people.flatMap(({ part, named, finding, ours, choices, person: one }) => {
      if (finding === 'takes' || finding === 'proposed' || finding === 'keeps' || finding === 'unproposed') return [];
      const meant = choices ?? (one ? [one] : []);
      return [{ part, named, finding, ours, choices: meant.map(({ id, name: called }) => ({ id, name: called })) }];
    }),
  };
}
