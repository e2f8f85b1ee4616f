import { type JsonObject, parseObject } from './json.ts';
import type { Standin } from './standin.ts';
import type { Store } from './store.ts';

/** A notice on its way into people's feeds. */
export interface NewActivity {
  type: string;
  parameters: Readonly<Record<string, string>>;
  preview: string;
  /** Where a click leads; a Teams deep link. */
  webUrl?: string | undefined;
  /** A later notice with the same one takes the place of the earlier. */
  chain?: string | undefined;
}

export interface Activity extends NewActivity {
  id: number;
  /** UTC whole seconds of the stand-in's clock. */
  at: string;
  isRead: boolean;
}

const shownAtOnce = 50;

/** Puts a notice into the feeds of people, by Entra id. */
export function addActivity({ store, clock }: Standin, people: readonly string[], notice: NewActivity): void {
  const { type, parameters, preview, webUrl = null, chain = null } = notice;
  store.atomically(() => {
    for (const person of people) {
      if (chain !== null) store.run('DELETE FROM activity WHERE person = ? AND chain = ?', person, chain);
      store.run(
        `INSERT INTO activity (person, type, parameters, preview, web_url, chain, at, is_read)
         VALUES (?, ?, ?, ?, ?, ?, ?, 0)`,
        person,
        type,
        JSON.stringify(parameters),
        preview,
        webUrl,
        chain,
        clock.now(),
      );
    }
  });
}

/** The newest fifty of a person's notices, newest first, and how many of all are unread. */
export function activityOf(store: Store, person: string): { items: Activity[]; unread: number } {
  const rows = store.all<Row>('SELECT * FROM activity WHERE person = ? ORDER BY id DESC LIMIT ?', person, shownAtOnce);
  const count = store.one<{ unread: number }>(
    'SELECT count(*) AS unread FROM activity WHERE person = ? AND is_read = 0',
    person,
  );
  return { items: rows.map(activityIn), unread: count?.unread ?? 0 };
}

/** A person's notice is read; nothing happens when it is somebody else's or not there. */
export function markRead(store: Store, person: string, id: number): void {
  store.run('UPDATE activity SET is_read = 1 WHERE id = ? AND person = ?', id, person);
}

/** Whether the person has the app in Teams: everybody, until a switch says otherwise. */
export function hasApp(store: Store, person: string): boolean {
  return store.one('SELECT 1 FROM without_app WHERE person = ?', person) === undefined;
}

/** Gives a person the app or takes it away. */
export function setApp(store: Store, person: string, installed: boolean): void {
  const sql = installed ? 'DELETE FROM without_app WHERE person = ?' : 'INSERT OR IGNORE INTO without_app VALUES (?)';
  store.run(sql, person);
}

/** Entra ids of those who do not have the app. */
export function withoutApp(store: Store): readonly string[] {
  return store.all<{ person: string }>('SELECT person FROM without_app ORDER BY person').map(({ person }) => person);
}

interface Row {
  id: number;
  type: string;
  parameters: string;
  preview: string;
  web_url: string | null;
  chain: string | null;
  at: string;
  is_read: number;
}

function activityIn(row: Row): Activity {
  const { id, type, preview, at } = row;
  return {
    id,
    type,
    parameters: textsOf(parseObject(row.parameters)),
    preview,
    ...(row.web_url !== null && { webUrl: row.web_url }),
    ...(row.chain !== null && { chain: row.chain }),
    at,
    isRead: row.is_read === 1,
  };
}

const textsOf = (object: JsonObject) =>
  Object.fromEntries(Object.entries(object).map(([name, value]) => [name, String(value)]));
