import type { JsonObject } from '../../json.ts';
import { badRequest, Problem, resourceNotFound } from '../../problem.ts';
import { bodyOf } from '../body.ts';
import type { GraphAnswer } from '../graph-answer.ts';
import { pageById, pageOfRows } from '../odata/directory-page.ts';
import { directoryQuery, ordered, refusePlainCount } from '../odata/directory-query.ts';
import { contextOf, namesIn } from '../odata/select.ts';
import { type Call, created, noContent, type Operation, ok } from '../operation.ts';
import { addPerson, changePerson, type PersonRow, personRow, removePerson, setManager } from './people-store.ts';
import { personBody, personProperties } from './person-body.ts';
import { managerExpansion, managerOf, refusePlainLevels } from './user-manager.ts';

const read = { anyOf: ['User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All', 'Directory.ReadWrite.All'] };
const write = { anyOf: ['User.ReadWrite.All', 'Directory.ReadWrite.All'] };

export const userOperations: readonly Operation[] = [
  { method: 'GET', path: '/users', need: read, units: 0, run: listUsers },
  { method: 'GET', path: '/users/$count', need: read, units: 0, run: countUsers },
  { method: 'GET', path: '/users/{user}', need: read, units: 0, run: (call) => oneUser(call, userOf(call)) },
  { method: 'POST', path: '/users', need: write, units: 0, run: createUser },
  {
    method: 'PATCH',
    path: '/users/{user}',
    need: write,
    units: 0,
    run: (call) => {
      changePerson(call.standin.store, userOf(call), bodyOf(call));
      return noContent();
    },
  },
  {
    method: 'DELETE',
    path: '/users/{user}',
    need: write,
    units: 0,
    run: (call) => {
      removePerson(call.standin.store, userOf(call));
      return noContent();
    },
  },
  {
    method: 'GET',
    path: '/users/{user}/manager',
    need: read,
    units: 0,
    run: (call) => {
      const { manager } = userOf(call);
      if (manager === null) throw resourceNotFound('manager');
      return oneDirectoryObject(call, personRow(call.standin.store, manager));
    },
  },
  {
    method: 'PUT',
    path: '/users/{user}/manager/$ref',
    need: write,
    units: 0,
    run: (call) => {
      const manager = personRow(call.standin.store, referenceIn(bodyOf(call)));
      setManager(call.standin.store, userOf(call), manager.id);
      return noContent();
    },
  },
  {
    method: 'DELETE',
    path: '/users/{user}/manager/$ref',
    need: write,
    units: 0,
    run: (call) => {
      setManager(call.standin.store, userOf(call), null);
      return noContent();
    },
  },
  {
    method: 'GET',
    path: '/users/{user}/directReports',
    need: read,
    units: 0,
    run: (call) => {
      const rows = call.standin.store.all<PersonRow>(
        'SELECT * FROM person WHERE manager = ? AND deleted = 0 ORDER BY id',
        userOf(call).id,
      );
      return pageOfRows(call, 'directoryObjects', rows, typed(call));
    },
  },
  {
    method: 'GET',
    path: '/me',
    need: { anyOf: [], delegated: ['User.Read', 'User.ReadBasic.All', 'User.Read.All'] },
    units: 0,
    run: (call) => oneUser(call, meOf(call)),
  },
];

/** The person a path names by id or user principal name. @throws Problem 404 */
export function userOf(call: Call): PersonRow {
  return personRow(call.standin.store, call.params.user ?? '');
}

/** The id at the end of a `$ref` body's `@odata.id`. @throws Problem 400 */
export function referenceIn(body: JsonObject): string {
  const match = /\/(?:users|directoryObjects|groups)(?:\/|\('?)([^/')]+)'?\)?$/.exec(String(body['@odata.id'] ?? ''));
  if (!match?.[1]) throw badRequest("A reference needs an '@odata.id' of a user or directoryObject.");
  return decodeURIComponent(match[1]);
}

const typed = (call: Call) => (row: PersonRow) => ({
  '@odata.type': '#microsoft.graph.user',
  ...personBody(row, namesIn(call.options.get('select'))),
});

function meOf(call: Call): PersonRow {
  if (call.caller.kind !== 'user') throw badRequest('/me request is only valid with delegated authentication flow.');
  return personRow(call.standin.store, call.caller.oid);
}

function listUsers(call: Call): GraphAnswer {
  const query = directoryQuery(call);
  const select = namesIn(call.options.get('select'));
  const manager = managerExpansion(call);
  const body = (row: PersonRow) => ({ ...personBody(row, select), ...managerOf(call, row, manager) });
  const { store } = call.standin;
  if (query.plain && !query.count) {
    const sql = 'SELECT * FROM person WHERE deleted = 0 AND id > ? ORDER BY id LIMIT ?';
    return pageById(call, usersContext(select), (after, limit) => store.all<PersonRow>(sql, after, limit), body);
  }
  const fitting = store
    .all<PersonRow>('SELECT * FROM person WHERE deleted = 0 ORDER BY id')
    .map((row) => ({ row, all: personProperties(row) }))
    .filter(({ all }) => query.fits(all));
  return pageOfRows(call, usersContext(select), ordered(query.order, fitting), ({ row }) => body(row), query.count);
}

function countUsers(call: Call): GraphAnswer {
  refusePlainCount(call);
  const query = directoryQuery(call);
  const rows = call.standin.store.all<PersonRow>('SELECT * FROM person WHERE deleted = 0');
  const count = rows.filter((row) => query.fits(personProperties(row))).length;
  return { status: 200, headers: { 'Content-Type': 'text/plain' }, body: `${count}` };
}

function oneUser(call: Call, row: PersonRow): GraphAnswer {
  const select = namesIn(call.options.get('select'));
  const manager = managerExpansion(call);
  refusePlainLevels(call, manager);
  return ok({
    '@odata.context': contextOf(`${usersContext(select)}/$entity`),
    ...personBody(row, select),
    ...managerOf(call, row, manager),
  });
}

function oneDirectoryObject(call: Call, row: PersonRow): GraphAnswer {
  return ok({ '@odata.context': contextOf('directoryObjects/$entity'), ...typed(call)(row) });
}

const usersContext = (select: readonly string[]) => (select.length > 0 ? `users(${select.join(',')})` : 'users');

function createUser(call: Call): GraphAnswer {
  const body = bodyOf(call);
  for (const name of ['displayName', 'mailNickname', 'userPrincipalName', 'passwordProfile', 'accountEnabled']) {
    if (body[name] === undefined) {
      throw new Problem(400, 'Request_BadRequest', `A value is required for property '${name}' of resource 'User'.`);
    }
  }
  const row = addPerson(call.standin.store, body, call.standin.clock.now());
  return created({ '@odata.context': contextOf('users/$entity'), ...personBody(row, []) });
}
