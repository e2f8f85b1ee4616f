import type { JsonObject } from '../../json.ts';
import { Problem } from '../../problem.ts';
import type { GraphAnswer } from '../graph-answer.ts';
import { contextOf, linkTo, namesIn, sealed, topOf, unsealed } from '../odata/select.ts';
import { type Call, type Operation, ok } from '../operation.ts';
import { groupBody } from './group-body.ts';
import type { GroupRow } from './group-store.ts';
import type { PersonRow } from './people-store.ts';
import { personBody, usualUserProperties } from './person-body.ts';

interface Position {
  of: 'users' | 'groups';
  seq: number;
  /** First round: what was deleted up to here was never told and stays untold. */
  from?: number;
  select: string[];
}

const userNeed = { anyOf: ['User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All', 'Directory.ReadWrite.All'] };
const groupNeed = {
  anyOf: [
    'GroupMember.Read.All',
    'Group.Read.All',
    'Group.ReadWrite.All',
    'Directory.Read.All',
    'Directory.ReadWrite.All',
  ],
};

/** Changes of people, and of groups with their members (`members@delta`), since a token. */
export const directoryDeltaOperations: readonly Operation[] = ['delta', 'delta()'].flatMap((name): Operation[] => [
  { method: 'GET', path: `/users/${name}`, need: userNeed, units: 0, run: (call) => delta(call, 'users', usersSince) },
  {
    method: 'GET',
    path: `/groups/${name}`,
    need: groupNeed,
    units: 0,
    run: (call) => delta(call, 'groups', groupsSince),
  },
]);

type Since = (call: Call, at: Position, limit: number) => { seq: number; body: JsonObject | undefined }[];

function delta(call: Call, of: Position['of'], since: Since): GraphAnswer {
  const { store } = call.standin;
  const last = Number(store.one<{ value: string }>("SELECT value FROM meta WHERE key = 'directory.seq'")?.value ?? 0);
  const select = namesIn(call.options.get('select'));
  const deltaToken = call.options.get('deltatoken');
  if (deltaToken === 'latest') return page(call, of, [], '@odata.deltaLink', { of, seq: last, select });
  const at = position(call, of, deltaToken ?? call.options.get('skiptoken'), { of, seq: 0, from: last, select });
  const top = topOf(call, 100, 999);
  const changes = since(call, at, top + 1);
  const told = changes.slice(0, top);
  const seq = told.at(-1)?.seq ?? at.seq;
  const value = told.map(({ body }) => body).filter((body) => body !== undefined);
  if (changes.length > top) return page(call, of, value, '@odata.nextLink', { ...at, seq });
  const { from, ...rest } = at;
  return page(call, of, value, '@odata.deltaLink', { ...rest, seq: Math.max(seq, from ?? 0) });
}

function position(call: Call, of: Position['of'], token: string | undefined, fresh: Position): Position {
  if (token === undefined) return fresh;
  const known = unsealed(token) as unknown as Position | undefined;
  if (known?.of === of) return known;
  throw new Problem(410, 'syncStateNotFound', 'The sync state generation is not found; start over.', {
    Location: linkTo(call, { $skiptoken: undefined, $deltatoken: undefined }),
  });
}

function usersSince(call: Call, at: Position, limit: number) {
  const rows = call.standin.store.all<PersonRow>(
    'SELECT * FROM person WHERE seq > ? ORDER BY seq LIMIT ?',
    at.seq,
    limit,
  );
  const minimal = (call.headers.prefer ?? '').toLowerCase().includes('return=minimal');
  return rows.map((row) => {
    if (row.deleted === 1) return { seq: row.seq, body: untold(at, row.seq) ? undefined : removed(row.id, 'changed') };
    const names =
      at.select.length > 0
        ? ['id', ...at.select.filter((name) => name !== 'id' && name !== 'manager')]
        : [...usualUserProperties];
    const body = personBody(row, names);
    return { seq: row.seq, body: minimal ? withoutEmpty(body) : body };
  });
}

function groupsSince(call: Call, at: Position, limit: number) {
  const { store } = call.standin;
  const withMembers = at.select.length === 0 || at.select.includes('members');
  const rows = store.all<GroupRow>('SELECT * FROM team WHERE seq > ? ORDER BY seq LIMIT ?', at.seq, limit);
  return rows.map((row) => {
    if (row.deleted === 1) return { seq: row.seq, body: untold(at, row.seq) ? undefined : removed(row.id, 'changed') };
    const names = at.select.filter((name) => name !== 'members' && name !== 'id');
    const body = groupBody(row, at.select.length > 0 ? ['id', ...names] : []);
    return { seq: row.seq, body: withMembers ? { ...body, ...memberChanges(call, row, at) } : body };
  });
}

function memberChanges(call: Call, row: GroupRow, at: Position): JsonObject {
  const first = at.from !== undefined;
  const changes = call.standin.store.all<{ member: string; removed: number; seq: number; person: number }>(
    `SELECT member, removed, seq, EXISTS (SELECT 1 FROM person WHERE person.id = member) AS person
     FROM membership WHERE team = ? AND seq > ? ORDER BY seq`,
    row.id,
    first ? 0 : at.seq,
  );
  const told = changes.filter((change) => !(first && change.removed === 1));
  if (told.length === 0) return {};
  return {
    'members@delta': told.map((change) => ({
      '@odata.type': change.person === 1 ? '#microsoft.graph.user' : '#microsoft.graph.group',
      id: change.member,
      ...(change.removed === 1 && { '@removed': { reason: 'deleted' } }),
    })),
  };
}

const untold = (at: Position, seq: number) => at.from !== undefined && seq <= at.from;
const removed = (id: string, reason: string): JsonObject => ({ id, '@removed': { reason } });
const withoutEmpty = (body: JsonObject) =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null));

function page(
  call: Call,
  of: Position['of'],
  value: JsonObject[],
  link: '@odata.nextLink' | '@odata.deltaLink',
  to: Position,
): GraphAnswer {
  const token = link === '@odata.nextLink' ? '$skiptoken' : '$deltatoken';
  const change = { $select: undefined, $skiptoken: undefined, $deltatoken: undefined, [token]: sealed({ ...to }) };
  return ok({ '@odata.context': contextOf(of), [link]: linkTo(call, change), value });
}
