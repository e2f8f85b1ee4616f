import type { ActionInput, ActionName, ActionRecord } from '../../src/contract/contract.ts';
import type { NotificationTopic } from '../../src/features/delivery/notification.ts';
import type { Kind, Kinds } from '../../src/lists.ts';
import type { Who } from '../workplace.ts';
import type { World } from '../world.ts';

/** The rows of a kind that one press is about, and what it does to them. */
export interface Written {
  kind: Kind;
  /** What all of these rows say. */
  where: Readonly<Record<string, unknown>>;
  /** A part of their keys. */
  about?: string;
  /** New rows; left out, they are not counted. */
  added?: number;
  /** Versions after the first, or after the one that was there; left out where the servers go on by themselves. */
  changed?: number;
}

/** An action that can be carried out now. */
export interface Press<N extends ActionName> {
  who: Who;
  input: ActionInput<N>;
  /** The rows one press leaves; none where the action only looks or gives a file. */
  writes: readonly Written[];
  /** Audit entries one press leaves. */
  audits: number;
}

/** How to make one valid press of an action ready; examples do not disturb one another. */
export interface Example<N extends ActionName> {
  ready(here: World): Promise<Press<N>>;
  /** It can be pressed only in the moments after: made ready when all others are. */
  isBrief?: true;
  /** Others change what it shows: pressed when they are through. */
  isLast?: true;
  /** Where the second answer may honestly say something else: why, and what of it is the same. */
  differs?: { why: string; same(answer: ActionRecord<N>): unknown };
}

/** An action without an example does not compile. */
export type Examples = { [N in ActionName]: Example<N> };

/** One press adds a row. */
export function adds<K extends Kind>(kind: K, where: Partial<Kinds[K]>): Written {
  return { kind, where, added: 1, changed: 0 };
}

/** One press adds a row the servers go on with by themselves. */
export function begins<K extends Kind>(kind: K, where: Partial<Kinds[K]>): Written {
  return { kind, where, added: 1 };
}

/** One press tells so many people of something. @param about what the keys of these notifications hold */
export function tells(what: NotificationTopic, about: string, added = 1): Written {
  return { kind: 'notification', where: { what }, about, added };
}

/** What the servers do with rows after the press, or what each press honestly adds: not counted. */
export function follows<K extends Kind>(kind: K, where: Partial<Kinds[K]>): Written {
  return { kind, where };
}

/** One press changes a row that is there, once unless the example says how often. */
export function changes<K extends Kind>(kind: K, where: Partial<Kinds[K]>, changed = 1): Written {
  return { kind, where, added: 0, changed };
}

/** The first server of the world, to look past what people are shown. */
export function insideOf({ servers }: World, server = 0) {
  const found = servers[server]?.inside;
  if (!found) throw new Error('no server runs here');
  return found.context;
}

export const nowIn = (here: World) => insideOf(here).ports.clock.now();
export const today = '2026-12-01';

/** What an example needs and is not there fails its preparation. */
export function found<T>(thing: T | undefined, what: string): T {
  if (thing === undefined) throw new Error(`there is no ${what}`);
  return thing;
}
