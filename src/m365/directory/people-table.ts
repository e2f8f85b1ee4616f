import type { Person } from '../../core/person.ts';
import type { Database, Row } from '../mirror/database.ts';
import { readMeta, writeMeta } from '../mirror/meta.ts';
import { text } from '../rows/answers.ts';

/** The people of the mirror's file. */
export interface PeopleTable {
  all(): readonly Person[];
  /** Whose e-mail address is not their sign-in name, in lower case. */
  otherMails(): readonly { id: string; mail: string }[];
  /**
   * Takes in users as Graph gives them. A property that is absent is kept as it was, for a delta leaves out what did not
   * change; a manager is only believed from a sweep, since the delta does not tell about managers reliably.
   */
  put(users: readonly Record<string, unknown>[], from: 'sweep' | 'delta', nowMs: number): void;
  remove(ids: readonly string[]): void;
  /** Takes out everybody nobody has told us about since then. */
  removeUnseen(sinceMs: number): void;
  count(): number;
  /** Where the next delta starts. */
  cursor(): string | undefined;
  setCursor(link: string | undefined): void;
}

const upsert = `INSERT OR REPLACE INTO person (id, upn, mail, name, enabled, job_title, department, phone, manager, user_type, seen)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

export function peopleTable(database: Database): PeopleTable {
  const known = (id: string) => database.one('SELECT * FROM person WHERE id = ?', id);
  return {
    all: () => database.all('SELECT * FROM person ORDER BY name').map(personOf),
    otherMails: () =>
      database
        .all('SELECT id, lower(mail) AS mail FROM person WHERE lower(mail) <> lower(upn)')
        .map(({ id, mail }) => ({ id: String(id), mail: String(mail) })),
    put: (users, from, nowMs) => {
      for (const user of users) {
        const id = text(user.id);
        if (id !== '') database.run(upsert, ...cells(id, user, known(id), from), nowMs);
      }
    },
    remove: (ids) => {
      for (const id of ids) database.run('DELETE FROM person WHERE id = ?', id);
    },
    removeUnseen: (sinceMs) => database.run('DELETE FROM person WHERE seen < ?', sinceMs),
    count: () => Number(database.one('SELECT count(*) AS people FROM person')?.people ?? 0),
    cursor: () => readMeta(database, 'peopleCursor'),
    setCursor: (link) => writeMeta(database, 'peopleCursor', link),
  };
}

function cells(id: string, user: Record<string, unknown>, old: Row | undefined, from: 'sweep' | 'delta') {
  const {
    displayName,
    userPrincipalName,
    mail,
    accountEnabled,
    userType,
    jobTitle,
    department,
    businessPhones,
    mobilePhone,
    manager,
  } = user;
  const phones = Array.isArray(businessPhones) ? businessPhones.map(text) : undefined;
  const phone = phones === undefined && mobilePhone === undefined ? old?.phone : (phones?.[0] ?? mobilePhone);
  return [
    id,
    text(userPrincipalName ?? old?.upn),
    orNull(mail === undefined ? old?.mail : mail),
    text(displayName ?? old?.name),
    (accountEnabled ?? old?.enabled === 1) ? 1 : 0,
    orNull(jobTitle === undefined ? old?.job_title : jobTitle),
    orNull(department === undefined ? old?.department : department),
    orNull(phone),
    from === 'sweep' ? idOf(manager) : orNull(old?.manager),
    orNull(userType === undefined ? old?.user_type : userType),
  ];
}

function personOf(row: Row): Person {
  return {
    id: String(row.id),
    name: String(row.name),
    upn: String(row.upn),
    enabled: row.enabled === 1,
    jobTitle: orAbsent(row.job_title),
    department: orAbsent(row.department),
    phone: orAbsent(row.phone),
    manager: orAbsent(row.manager),
    ...(isGuest(row) && { guest: true as const }),
  };
}

/** Entra says who is a guest; where it does not, the sign-in name does. */
function isGuest({ user_type: type, upn }: Row): boolean {
  return typeof type === 'string' ? type.toLowerCase() === 'guest' : /#ext#/i.test(String(upn));
}

const orNull = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);
const orAbsent = (value: unknown) => (typeof value === 'string' ? value : undefined);
const idOf = (reference: unknown) =>
  typeof reference === 'object' && reference !== null && 'id' in reference ? orNull(reference.id) : null;
