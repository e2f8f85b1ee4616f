import { z } from 'zod';
import { askedOf, type Compared } from '../incoming/compared.ts';
import { factFields, type IncomingSystem } from '../incoming/incoming.ts';
import { adminTasks, documentKinds, systemParts } from '../stored-words.ts';
import type { BridgeSource } from './other-register.ts';
import type { FetchedSystem } from './records.ts';

/** What became of what one page told, in numbers. */
export type PageCounts = Record<'came' | 'added' | 'changed' | 'waiting' | 'written' | 'notWritten', number> & {
  /** What could not be written back, a name a line; of very many the first. */
  notWrittenNames?: string | undefined;
};

const mostNames = 30;

/** Names one to a line, no more than can be read. */
export function namesOf(...said: readonly (string | undefined)[]): string | undefined {
  const names = said.flatMap((one) => one?.split('\n') ?? []).slice(0, mostNames);
  return names.length === 0 ? undefined : names.join('\n');
}

export const nothingYet: PageCounts = { came: 0, added: 0, changed: 0, waiting: 0, written: 0, notWritten: 0 };

export function plus(one: PageCounts, other: PageCounts): PageCounts {
  return {
    ...{ came: one.came + other.came, added: one.added + other.added, changed: one.changed + other.changed },
    ...{ waiting: one.waiting + other.waiting, written: one.written + other.written },
    notWritten: one.notWritten + other.notWritten,
    notWrittenNames: namesOf(one.notWrittenNames, other.notWrittenNames),
  };
}

/** So few may always be gone from one night to the next. */
const fewGone = 10;
/** Of the rest so large a share. */
const mostGone = 0.2;

/**
 * Has a register lost so much since the night before that it is rather another register, or half of one? Then nothing is
 * believed to be gone before somebody has asked for it (S94).
 * @param known how many systems came from there
 */
export function hasShrunk(gone: number, known: number): boolean {
  return gone > fewGone && gone > known * mostGone;
}

/** `systembridge:kitos` */
export function bridgeKey(source: BridgeSource): string {
  return `systembridge:${source}`;
}

/** `fetchedsystem:os2compliance:101` */
export function fetchedKey(source: BridgeSource, sourceId: string): string {
  return `fetchedsystem:${source}:${sourceId}`.toLowerCase();
}

/** Is there something only somebody here can say: which system it is, which value stands, who is meant? */
export function isAsked(compared: Compared): boolean {
  if (compared.status === 'maybeSame') return true;
  return comesIn(compared) && askedOf(compared).length > 0;
}

/** Is somebody named whom nobody here knows, or who may not have the part? That is told once, and seen to over there. */
export function namesInVain(compared: Compared): boolean {
  return comesIn(compared) && compared.people.some(({ finding }) => finding === 'unknown' || finding === 'refused');
}

/** Does what is told of it come into the register? */
export function comesIn({ status }: Pick<Compared, 'status'>): boolean {
  return status === 'new' || status === 'changed' || status === 'same';
}

/** As it is kept while it waits. */
export function written({ sourceId, name, facts, people, documents }: IncomingSystem): string {
  return JSON.stringify({ sourceId, name, facts, people, documents });
}

const stored = z.object({
  sourceId: z.string().optional(),
  name: z.string(),
  facts: z.partialRecord(z.enum(factFields), z.string()),
  people: z.array(
    z.object({ part: z.enum(systemParts), named: z.string(), tasks: z.array(z.enum(adminTasks)).optional() }),
  ),
  documents: z.array(z.object({ kind: z.enum(documentKinds), link: z.string(), nextReview: z.string().optional() })),
});

/** @returns nothing for a row somebody has changed in SharePoint so that it says nothing any more */
export function toldIn({ told }: Pick<FetchedSystem, 'told'>): IncomingSystem | undefined {
  const read = stored.safeParse(parsed(told));
  // What is stored was compared when it came; the words of a choice are checked where they are written.
  return read.success ? (read.data as IncomingSystem) : undefined;
}

function parsed(told: string): unknown {
  try {
    return JSON.parse(told);
  } catch {
    return undefined;
  }
}
