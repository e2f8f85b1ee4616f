import { type JsonObject, parseObject } from '../../json.ts';
import type { GraphAnswer } from '../graph-answer.ts';
import { pageOfRows } from '../odata/directory-page.ts';
import { directoryQuery, ordered } from '../odata/directory-query.ts';
import { namesIn } from '../odata/select.ts';
import type { Call, Operation } from '../operation.ts';
import { groupBody } from './group-body.ts';
import { type GroupRow, groupRow, groupsOf, membersOf } from './group-store.ts';
import type { PersonRow } from './people-store.ts';
import { personBody, personProperties } from './person-body.ts';
import { userOf } from './users.ts';

/** Application permissions that read groups and their members. */
export const groupReaders = {
  anyOf: [
    'GroupMember.Read.All',
    'Group.Read.All',
    'GroupMember.ReadWrite.All',
    'Group.ReadWrite.All',
    'Directory.Read.All',
    'Directory.ReadWrite.All',
  ],
};

/** Who is in a group, and which groups somebody is in; with and without groups inside groups, and with casts. */
export const memberOperations: readonly Operation[] = [
  ...memberReads('members', false),
  ...memberReads('transitiveMembers', true),
  ...membershipReads('memberOf', false),
  ...membershipReads('transitiveMemberOf', true),
];

/** The group a path names. @throws Problem 404 */
export function groupOf(call: Call): GroupRow {
  return groupRow(call.standin.store, call.params.group ?? '');
}

function memberReads(name: string, through: boolean): Operation[] {
  const path = `/groups/{group}/${name}`;
  const run = (kinds: ('user' | 'group')[], context: string) => (call: Call) => {
    const { people, groups } = membersOf(call.standin.store, groupOf(call).id, through);
    const cast = kinds.length === 1;
    return memberPage(call, context, [
      ...(kinds.includes('user') ? people.map((row) => userMember(call, row, cast)) : []),
      ...(kinds.includes('group') ? groups.map((row) => groupMember(call, row, cast)) : []),
    ]);
  };
  return [
    { method: 'GET', path, need: groupReaders, units: 0, run: run(['user', 'group'], 'directoryObjects') },
    { method: 'GET', path: `${path}/microsoft.graph.user`, need: groupReaders, units: 0, run: run(['user'], 'users') },
    {
      method: 'GET',
      path: `${path}/microsoft.graph.group`,
      need: groupReaders,
      units: 0,
      run: run(['group'], 'groups'),
    },
  ];
}

function membershipReads(name: string, through: boolean): Operation[] {
  const path = `/users/{user}/${name}`;
  const need = { anyOf: [...groupReaders.anyOf, 'User.Read.All', 'User.ReadWrite.All'] };
  const run = (cast: boolean) => (call: Call) => {
    const rows = groupsOf(call.standin.store, userOf(call).id, through);
    return memberPage(
      call,
      cast ? 'groups' : 'directoryObjects',
      rows.map((row) => groupMember(call, row, cast)),
    );
  };
  return [
    { method: 'GET', path, need, units: 0, run: run(false) },
    { method: 'GET', path: `${path}/microsoft.graph.group`, need, units: 0, run: run(true) },
  ];
}

interface Member {
  all: JsonObject;
  body: JsonObject;
}

function userMember(call: Call, row: PersonRow, cast: boolean): Member {
  const body = personBody(row, namesIn(call.options.get('select')));
  const all = personProperties(row);
  return { all, body: cast ? body : { '@odata.type': '#microsoft.graph.user', ...body } };
}

function groupMember(call: Call, row: GroupRow, cast: boolean): Member {
  const body = groupBody(row, namesIn(call.options.get('select')));
  return {
    all: { ...parseObject(row.properties), id: row.id },
    body: cast ? body : { '@odata.type': '#microsoft.graph.group', ...body },
  };
}

function memberPage(call: Call, context: string, members: readonly Member[]): GraphAnswer {
  const query = directoryQuery(call);
  return pageOfRows(
    call,
    context,
    ordered(
      query.order,
      members.filter(({ all }) => query.fits(all)),
    ),
    ({ body }) => body,
    query.count,
  );
}
