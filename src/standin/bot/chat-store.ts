import { type JsonObject, parseObject } from '../json.ts';
import type { Standin } from '../standin.ts';
import type { Store } from '../store.ts';

export type ChatType = 'personal' | 'groupChat' | 'channel';

export interface Chat {
  id: string;
  person: string;
  type: ChatType;
  /** The bot has been told that the person opened the chat. */
  greeted: boolean;
}

/** Something that was said, by the person or by the bot. */
export interface ChatEntry {
  id: string;
  byBot: boolean;
  /** UTC whole seconds of the stand-in's clock. */
  at: string;
  /** Grows with every new and every changed activity of the tenant. */
  change: number;
  body: JsonObject;
}

/** The person's chat with the bot, made at the first look. Teams' own ids are as opaque. */
export function chatOf({ store }: Standin, person: string, type: ChatType = 'personal'): Chat {
  const id = type === 'personal' ? `a:${person}` : `19:${person}@thread.${type === 'channel' ? 'tacv2' : 'v2'}`;
  store.run('INSERT OR IGNORE INTO chat VALUES (?, ?, ?, 0)', id, person, type);
  return { id, person, type, greeted: false, ...chatWith(store, id) };
}

export function chatWith(store: Store, id: string): Chat | undefined {
  const row = store.one<Omit<Chat, 'greeted'> & { greeted: number }>('SELECT * FROM chat WHERE id = ?', id);
  return row && { ...row, greeted: row.greeted === 1 };
}

export function markGreeted(store: Store, id: string): void {
  store.run('UPDATE chat SET greeted = 1 WHERE id = ?', id);
}

/** Adds what was said. @returns its id: the one it has, or a new one */
export function addSaid({ store, clock }: Standin, chat: string, byBot: boolean, body: JsonObject): string {
  const id = typeof body.id === 'string' ? body.id : crypto.randomUUID();
  store.run(
    'INSERT OR IGNORE INTO chat_activity (chat, id, by_bot, at, change, body) VALUES (?, ?, ?, ?, ?, ?)',
    chat,
    id,
    byBot ? 1 : 0,
    clock.now(),
    nextChange(store),
    JSON.stringify(body),
  );
  return id;
}

/** The bot replaces something it has said. @returns whether there was such a thing */
export function changeSaid(store: Store, chat: string, id: string, body: JsonObject): boolean {
  const known = store.one('SELECT 1 FROM chat_activity WHERE chat = ? AND id = ? AND by_bot = 1', chat, id);
  if (!known) return false;
  const sql = 'UPDATE chat_activity SET body = ?, change = ? WHERE id = ?';
  store.run(sql, JSON.stringify(body), nextChange(store), id);
  return true;
}

/** What is new or changed after a number, in the order it was said. */
export function saidAfter(store: Store, chat: string, change: number): ChatEntry[] {
  const sql = 'SELECT * FROM chat_activity WHERE chat = ? AND change > ? ORDER BY position';
  const rows = store.all<{ id: string; by_bot: number; at: string; change: number; body: string }>(sql, chat, change);
  return rows.map(({ id, by_bot, at, change, body }) => ({
    id,
    byBot: by_bot === 1,
    at,
    change,
    body: parseObject(body),
  }));
}

function nextChange(store: Store): number {
  return (store.one<{ last: number }>('SELECT coalesce(max(change), 0) AS last FROM chat_activity')?.last ?? 0) + 1;
}
