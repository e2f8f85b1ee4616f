import { type JsonObject, parseObject } from '../../json.ts';
import { badRequest } from '../../problem.ts';
import { bodyOf } from '../body.ts';
import type { GraphAnswer } from '../graph-answer.ts';
import { pageOfRows } from '../odata/directory-page.ts';
import { directoryQuery, ordered } from '../odata/directory-query.ts';
import { contextOf, namesIn } from '../odata/select.ts';
import { type Call, created, noContent, type Operation, ok } from '../operation.ts';
import { groupBody } from './group-body.ts';
import { addGroup, addMember, changeGroup, type GroupRow, groupRow, removeGroup, removeMember } from './group-store.ts';
import { groupOf, groupReaders } from './members.ts';
import { referenceIn } from './users.ts';

const read = groupReaders;
const write = { anyOf: ['Group.ReadWrite.All', 'Directory.ReadWrite.All'] };
const writeMembers = { anyOf: ['GroupMember.ReadWrite.All', ...write.anyOf] };
const maxBound = 20;

export const groupOperations: readonly Operation[] = [
  { method: 'GET', path: '/groups', need: read, units: 0, run: listGroups },
  { method: 'GET', path: '/groups/{group}', need: read, units: 0, run: (call) => oneGroup(call, groupOf(call), 200) },
  {
    method: 'POST',
    path: '/groups',
    need: write,
    units: 0,
    run: (call) => {
      const { store, clock } = call.standin;
      const body = bodyOf(call);
      const row = store.atomically(() => {
        const group = addGroup(store, body, clock.now());
        for (const id of boundIn(body, 'members@odata.bind')) addMember(store, group.id, id);
        return group;
      });
      return oneGroup(call, row, 201);
    },
  },
  {
    method: 'PATCH',
    path: '/groups/{group}',
    need: write,
    units: 0,
    run: (call) => {
      const { store } = call.standin;
      const row = groupOf(call);
      const { 'members@odata.bind': _members, ...change } = bodyOf(call);
      store.atomically(() => {
        for (const id of boundIn(bodyOf(call), 'members@odata.bind')) addMember(store, row.id, id);
        changeGroup(store, groupRow(store, row.id), change);
      });
      return noContent();
    },
  },
  {
    method: 'DELETE',
    path: '/groups/{group}',
    need: write,
    units: 0,
    run: (call) => {
      removeGroup(call.standin.store, groupOf(call));
      return noContent();
    },
  },
  {
    method: 'POST',
    path: '/groups/{group}/members/$ref',
    need: writeMembers,
    units: 0,
    run: (call) => {
      addMember(call.standin.store, groupOf(call).id, referenceIn(bodyOf(call)));
      return noContent();
    },
  },
  {
    method: 'DELETE',
    path: '/groups/{group}/members/{member}/$ref',
    need: writeMembers,
    units: 0,
    run: (call) => {
      removeMember(call.standin.store, groupOf(call).id, (call.params.member ?? '').toLowerCase());
      return noContent();
    },
  },
];

function listGroups(call: Call): GraphAnswer {
  const query = directoryQuery(call);
  const rows = call.standin.store.all<GroupRow>('SELECT * FROM team WHERE deleted = 0 ORDER BY id');
  const select = namesIn(call.options.get('select'));
  const all = rows.map((row) => ({ row, all: { ...parseObject(row.properties), id: row.id } as JsonObject }));
  const fitting = ordered(
    query.order,
    all.filter((each) => query.fits(each.all)),
  );
  const context = select.length > 0 ? `groups(${select.join(',')})` : 'groups';
  return pageOfRows(call, context, fitting, ({ row }) => groupBody(row, select), query.count);
}

function oneGroup(call: Call, row: GroupRow, status: 200 | 201): GraphAnswer {
  const body = {
    '@odata.context': contextOf('groups/$entity'),
    ...groupBody(row, namesIn(call.options.get('select'))),
  };
  return status === 201 ? created(body) : ok(body);
}

function boundIn(body: JsonObject, name: string): string[] {
  const links = body[name];
  if (links === undefined) return [];
  if (!Array.isArray(links) || links.length > maxBound)
    throw badRequest(`At most ${maxBound} members can be added in one request.`);
  return links.map((link) => referenceIn({ '@odata.id': link }));
}
