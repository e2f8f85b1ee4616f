import type { PendingMessages, PendingWords, Topic } from '../../bot/conversations/pending-words.ts';
import {
  goneAt,
  isOverdue,
  type UnconfirmedMessage,
  type UnconfirmedMessages,
} from '../../features/incidents/unconfirmed/unconfirmed.ts';
import { openSealedShelf } from '../keys/sealed-shelf.ts';

/** Words of the chat that wait on the server for a press, beside the reports that wait for SharePoint. */
export interface ServerShelf {
  aside: PendingMessages;
  unconfirmed: UnconfirmedMessages;
  start(): void;
  /** Deletes what nobody has come for in time, and looks what other servers have put there. */
  look(): Promise<void>;
  stop(): void;
}

const waitMs = 30 * 60_000;
const lookEveryMs = 60_000;

/**
 * @param folder the one the servers share for waiting reports
 * @param key 32 bytes, the same on every server that shares the folder
 * @param nowMs milliseconds of the clock everybody goes by
 * @param lost told of what could not be deleted in time
 */
export function openPendingMessages(
  folder: string,
  key: Buffer,
  nowMs: () => number,
  lost: (error: unknown) => void,
): ServerShelf {
  const aside = openSealedShelf<PendingWords>(folder, key, '.aside', nowMs);
  const topics = openSealedShelf<Topic>(folder, key, '.topic', nowMs);
  const asked = openSealedShelf<UnconfirmedMessage>(folder, key, '.unconfirmed', nowMs);
  const seen = new Map<string, UnconfirmedMessage>();
  let timer: NodeJS.Timeout | undefined;
  const asideName = (id: string, account: string) => `aside ${account} ${id}`;
  const nameOf = (id: string) => `unconfirmed ${id}`;
  const look = async () => {
    await Promise.all([aside.clear(), topics.clear(), asked.clear()]);
    const all = await asked.all();
    seen.clear();
    for (const one of all) seen.set(one.id, one);
  };

  return {
    aside: {
      put: (id, account, words) => aside.put(asideName(id, account), words, nowMs() + waitMs),
      find: (id, account) => aside.find(asideName(id, account)),
      lastAsked: async (account) => {
        const all = (await aside.all()).flatMap((words) =>
          'asked' in words && words.asked?.account === account ? [{ ...words, asked: words.asked }] : [],
        );
        return all.toSorted((a, b) => a.asked.at.localeCompare(b.asked.at)).at(-1);
      },
      forget: (id, account) => aside.forget(asideName(id, account)),
      topic: (account) => topics.find(account),
      keepTopic: async (account, topic) => {
        // First the old one: where the new one cannot be kept, there is none.
        await topics.forget(account);
        if (topic) await topics.put(account, topic, nowMs() + waitMs);
      },
    },
    unconfirmed: {
      put: async (message) => {
        await asked.put(nameOf(message.id), message, Date.parse(goneAt(message)));
        seen.set(message.id, message);
      },
      find: (id) => asked.find(nameOf(id)),
      lastOf: async (person) => {
        const now = new Date(nowMs()).toISOString();
        const own = (await asked.all()).filter((one) => one.person === person && !isOverdue(one, now));
        return own.toSorted((a, b) => a.at.localeCompare(b.at)).at(-1);
      },
      forget: async (id) => {
        await asked.forget(nameOf(id));
        seen.delete(id);
      },
      overdue: () => {
        const now = new Date(nowMs()).toISOString();
        return [...seen.values()]
          .filter((one) => one.letGoAt === undefined && isOverdue(one, now) && goneAt(one) > now)
          .toSorted((a, b) => a.at.localeCompare(b.at));
      },
    },
    start: () => {
      const lookNow = () => void look().catch(lost);
      lookNow();
      timer = setInterval(lookNow, lookEveryMs);
      timer.unref();
    },
    look,
    stop: () => clearInterval(timer),
  };
}
