import { idFrom } from '../../entra/tokens.ts';
import { type JsonObject, parseObject } from '../../json.ts';
import { Problem, resourceNotFound } from '../../problem.ts';
import type { Store } from '../../store.ts';

export interface PersonRow {
  id: string;
  upn: string;
  manager: string | null;
  deleted: number;
  seq: number;
  properties: string;
}

/** The Entra id a user principal name gets here: always the same, so samples survive a reset. */
export function personId(upn: string) {
  return idFrom(`person:${upn.toLowerCase()}`);
}

/** Next number in the directory's order of changes. */
export function nextSeq(store: Store): number {
  const last = store.one<{ value: string }>("SELECT value FROM meta WHERE key = 'directory.seq'");
  const seq = Number(last?.value ?? 0) + 1;
  store.run("INSERT INTO meta VALUES ('directory.seq', ?) ON CONFLICT DO UPDATE SET value = excluded.value", `${seq}`);
  return seq;
}

/** @param id an object id or a user principal name. @throws Problem 404 Request_ResourceNotFound */
export function personRow(store: Store, id: string): PersonRow {
  const row =
    store.one<PersonRow>('SELECT * FROM person WHERE id = ? AND deleted = 0', id.toLowerCase()) ??
    store.one<PersonRow>('SELECT * FROM person WHERE upn = ? COLLATE NOCASE AND deleted = 0', id);
  if (!row) throw resourceNotFound(id);
  return row;
}

/**
 * Adds a person.
 * @param properties Graph user properties with at least userPrincipalName and displayName
 * @returns the row. @throws Problem 400 when the name is taken
 */
export function addPerson(store: Store, properties: JsonObject, createdAt: string): PersonRow {
  const upn = String(properties.userPrincipalName);
  return store.atomically(() => {
    if (store.one('SELECT 1 FROM person WHERE deleted = 0 AND upn = ? COLLATE NOCASE', upn)) {
      throw new Problem(
        400,
        'Request_BadRequest',
        'Another object with the same value for property userPrincipalName already exists.',
      );
    }
    const id = personId(upn);
    const kept: JsonObject = {
      accountEnabled: true,
      businessPhones: [],
      userType: 'Member',
      createdDateTime: createdAt,
      mail: upn,
      ...properties,
    };
    for (const secret of ['passwordProfile', 'id', 'manager']) delete kept[secret];
    const row: PersonRow = {
      id,
      upn,
      manager: null,
      deleted: 0,
      seq: nextSeq(store),
      properties: JSON.stringify(kept),
    };
    store.run('DELETE FROM person WHERE id = ?', id);
    store.run('INSERT INTO person VALUES (?, ?, ?, ?, ?, ?)', id, upn, null, 0, row.seq, row.properties);
    return row;
  });
}

/** Sets or clears properties; `null` clears. */
export function changePerson(store: Store, row: PersonRow, change: JsonObject): void {
  const properties: JsonObject = { ...parseObject(row.properties), ...change };
  const upn = String(properties.userPrincipalName ?? row.upn);
  store.atomically(() =>
    store.run(
      'UPDATE person SET properties = ?, upn = ?, seq = ? WHERE id = ?',
      JSON.stringify(properties),
      upn,
      nextSeq(store),
      row.id,
    ),
  );
}

/** @param manager an object id, or `null` for nobody */
export function setManager(store: Store, row: PersonRow, manager: string | null): void {
  store.atomically(() =>
    store.run('UPDATE person SET manager = ?, seq = ? WHERE id = ?', manager, nextSeq(store), row.id),
  );
}

/** Softly deletes: the id stays, so delta can tell. */
export function removePerson(store: Store, row: PersonRow): void {
  store.atomically(() => {
    store.run('UPDATE person SET deleted = 1, seq = ? WHERE id = ?', nextSeq(store), row.id);
    store.run('UPDATE person SET manager = NULL WHERE manager = ?', row.id);
    const seq = nextSeq(store);
    store.run(
      'UPDATE team SET seq = ? WHERE id IN (SELECT team FROM membership WHERE member = ? AND removed = 0)',
      seq,
      row.id,
    );
    store.run('UPDATE membership SET removed = 1, seq = ? WHERE member = ? AND removed = 0', seq, row.id);
  });
}
