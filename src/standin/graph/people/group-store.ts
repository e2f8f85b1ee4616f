import { idFrom } from '../../entra/tokens.ts';
import { type JsonObject, parseObject } from '../../json.ts';
import { Problem, resourceNotFound } from '../../problem.ts';
import type { Store } from '../../store.ts';
import { nextSeq, type PersonRow } from './people-store.ts';

export interface GroupRow {
  id: string;
  deleted: number;
  seq: number;
  properties: string;
}

/** The id a group of this mail nickname gets here: always the same. */
function groupId(mailNickname: string) {
  return idFrom(`group:${mailNickname.toLowerCase()}`);
}

/** @throws Problem 404 Request_ResourceNotFound */
export function groupRow(store: Store, id: string): GroupRow {
  const row = store.one<GroupRow>('SELECT * FROM team WHERE deleted = 0 AND id = ?', id.toLowerCase());
  if (!row) throw resourceNotFound(id);
  return row;
}

/** @param properties Graph group properties with at least displayName and mailNickname. @throws Problem 400 */
export function addGroup(store: Store, properties: JsonObject, createdAt: string): GroupRow {
  for (const name of ['displayName', 'mailNickname', 'mailEnabled', 'securityEnabled']) {
    if (properties[name] === undefined) {
      throw new Problem(400, 'Request_BadRequest', `A value is required for property '${name}' of resource 'Group'.`);
    }
  }
  return store.atomically(() => {
    const id = groupId(String(properties.mailNickname));
    if (store.one('SELECT 1 FROM team WHERE deleted = 0 AND id = ?', id)) {
      throw new Problem(
        400,
        'Request_BadRequest',
        'Another object with the same value for property mailNickname already exists.',
      );
    }
    const kept = Object.entries({ createdDateTime: createdAt, groupTypes: [], ...properties }).filter(
      ([name]) => !name.includes('@odata'),
    );
    const row: GroupRow = { id, deleted: 0, seq: nextSeq(store), properties: JSON.stringify(Object.fromEntries(kept)) };
    store.run('DELETE FROM team WHERE id = ?', id);
    store.run('INSERT INTO team VALUES (?, ?, ?, ?)', id, 0, row.seq, row.properties);
    return row;
  });
}

/** Sets or clears properties. */
export function changeGroup(store: Store, row: GroupRow, change: JsonObject): void {
  const properties = JSON.stringify({ ...parseObject(row.properties), ...change });
  store.atomically(() =>
    store.run('UPDATE team SET properties = ?, seq = ? WHERE id = ?', properties, nextSeq(store), row.id),
  );
}

/** Softly deletes a group and empties it. */
export function removeGroup(store: Store, row: GroupRow): void {
  store.atomically(() => {
    store.run('UPDATE team SET deleted = 1, seq = ? WHERE id = ?', nextSeq(store), row.id);
    store.run('DELETE FROM membership WHERE team = ?1 OR member = ?1', row.id);
  });
}

/** @param member id of a person or a group. @throws Problem 404 for nobody, 400 when already a member */
export function addMember(store: Store, group: string, member: string): void {
  const id = memberIdOf(store, member);
  store.atomically(() => {
    if (store.one('SELECT 1 FROM membership WHERE team = ? AND member = ? AND removed = 0', group, id)) {
      throw new Problem(
        400,
        'Request_BadRequest',
        "One or more added object references already exist for the following modified properties: 'members'.",
      );
    }
    const seq = nextSeq(store);
    store.run(
      'INSERT INTO membership VALUES (?, ?, 0, ?) ON CONFLICT DO UPDATE SET removed = 0, seq = excluded.seq',
      group,
      id,
      seq,
    );
    store.run('UPDATE team SET seq = ? WHERE id = ?', seq, group);
  });
}

/** @throws Problem 404 when it is no member */
export function removeMember(store: Store, group: string, member: string): void {
  store.atomically(() => {
    if (!store.one('SELECT 1 FROM membership WHERE team = ? AND member = ? AND removed = 0', group, member)) {
      throw resourceNotFound(member);
    }
    const seq = nextSeq(store);
    store.run('UPDATE membership SET removed = 1, seq = ? WHERE team = ? AND member = ?', seq, group, member);
    store.run('UPDATE team SET seq = ? WHERE id = ?', seq, group);
  });
}

/** Members of a group, persons and groups. @param through follow groups inside groups */
export function membersOf(store: Store, group: string, through: boolean): { people: PersonRow[]; groups: GroupRow[] } {
  const ids = through
    ? store.all<{ member: string }>(
        `WITH RECURSIVE inside(member) AS (
           SELECT member FROM membership WHERE team = ? AND removed = 0
           UNION SELECT m.member FROM membership m JOIN inside ON m.team = inside.member WHERE m.removed = 0)
         SELECT member FROM inside ORDER BY member`,
        group,
      )
    : store.all<{ member: string }>(
        'SELECT member FROM membership WHERE team = ? AND removed = 0 ORDER BY member',
        group,
      );
  return {
    people: ids.flatMap(
      ({ member }) => store.one<PersonRow>('SELECT * FROM person WHERE id = ? AND deleted = 0', member) ?? [],
    ),
    groups: ids.flatMap(
      ({ member }) => store.one<GroupRow>('SELECT * FROM team WHERE id = ? AND deleted = 0', member) ?? [],
    ),
  };
}

/** Groups a person or group is in. */
export function groupsOf(store: Store, member: string, through: boolean): GroupRow[] {
  const sql = through
    ? `WITH RECURSIVE around(team) AS (
         SELECT team FROM membership WHERE member = ? AND removed = 0
         UNION SELECT m.team FROM membership m JOIN around ON m.member = around.team WHERE m.removed = 0)
       SELECT t.* FROM team t JOIN around ON t.id = around.team WHERE t.deleted = 0 ORDER BY t.id`
    : `SELECT t.* FROM team t JOIN membership m ON m.team = t.id
       WHERE m.member = ? AND m.removed = 0 AND t.deleted = 0 ORDER BY t.id`;
  return store.all<GroupRow>(sql, member);
}

function memberIdOf(store: Store, id: string): string {
  const found =
    store.one<{ id: string }>('SELECT id FROM person WHERE id = ? AND deleted = 0', id.toLowerCase()) ??
    store.one<{ id: string }>('SELECT id FROM team WHERE id = ? AND deleted = 0', id.toLowerCase());
  if (!found) throw resourceNotFound(id);
  return found.id;
}
