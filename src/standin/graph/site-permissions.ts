import { randomUUID } from 'node:crypto';
import { isObject, type JsonObject } from '../json.ts';
import { invalidRequest, itemNotFound } from '../problem.ts';
import { bodyOf } from './body.ts';
import { contextOf } from './odata/select.ts';
import { type Call, created, noContent, type Operation, ok } from './operation.ts';
import { siteOf } from './sites.ts';

interface PermissionRow {
  id: string;
  site: string;
  app: string;
  display_name: string;
  roles: string;
}

const permissions = '/sites/{site}/permissions';
const known = ['read', 'write', 'owner', 'fullcontrol'];

/** What `Sites.Selected` opens, app by app; only Sites.FullControl.All may change it (graph.md section 2.9). */
export const permissionOperations: readonly Operation[] = [
  {
    method: 'GET',
    path: permissions,
    need: { site: 'grant' },
    units: 5,
    run: (call) => {
      const rows = call.standin.store.all<PermissionRow>(
        'SELECT * FROM site_permission WHERE site = ? ORDER BY id',
        siteOf(call).id,
      );
      return ok({
        '@odata.context': contextOf(`sites('${encodeURIComponent(siteOf(call).id)}')/permissions`),
        value: rows.map(permissionBody),
      });
    },
  },
  {
    method: 'GET',
    path: `${permissions}/{permission}`,
    need: { site: 'grant' },
    units: 5,
    run: (call) => ok(permissionBody(permissionOf(call))),
  },
  { method: 'POST', path: permissions, need: { site: 'grant' }, units: 5, run: grant },
  {
    method: 'PATCH',
    path: `${permissions}/{permission}`,
    need: { site: 'grant' },
    units: 5,
    run: (call) => {
      const row = permissionOf(call);
      const roles = JSON.stringify(rolesIn(bodyOf(call)));
      call.standin.store.run('UPDATE site_permission SET roles = ? WHERE id = ?', roles, row.id);
      return ok(permissionBody({ ...row, roles }));
    },
  },
  {
    method: 'DELETE',
    path: `${permissions}/{permission}`,
    need: { site: 'grant' },
    units: 5,
    run: (call) => {
      call.standin.store.run('DELETE FROM site_permission WHERE id = ?', permissionOf(call).id);
      return noContent();
    },
  },
];

function grant(call: Call) {
  const site = siteOf(call);
  const body = bodyOf(call);
  const given = body.grantedToIdentitiesV2 ?? body.grantedToIdentities;
  const identity = Array.isArray(given) ? given[0] : body.grantedTo;
  const app = isObject(identity) && isObject(identity.application) ? identity.application : undefined;
  if (typeof app?.id !== 'string') throw invalidRequest('Only permissions for an application can be granted here');
  const row: PermissionRow = {
    id: randomUUID(),
    site: site.id,
    app: app.id,
    display_name: String(app.displayName ?? app.id),
    roles: JSON.stringify(rolesIn(body)),
  };
  call.standin.store.run(
    'INSERT INTO site_permission VALUES (?, ?, ?, ?, ?)',
    row.id,
    row.site,
    row.app,
    row.display_name,
    row.roles,
  );
  return created(permissionBody(row));
}

function permissionOf(call: Call): PermissionRow {
  const row = call.standin.store.one<PermissionRow>(
    'SELECT * FROM site_permission WHERE site = ? AND id = ?',
    siteOf(call).id,
    call.params.permission ?? '',
  );
  if (!row) throw itemNotFound('The specified permission was not found');
  return row;
}

function rolesIn(body: JsonObject): string[] {
  const roles = Array.isArray(body.roles) ? body.roles.map(String) : [];
  if (roles.length === 0 || roles.some((role) => !known.includes(role))) {
    throw invalidRequest(`The roles are ${known.join(', ')}`);
  }
  return roles;
}

function permissionBody(row: PermissionRow): JsonObject {
  const identities = [{ application: { id: row.app, displayName: row.display_name } }];
  return {
    id: row.id,
    '@deprecated.GrantedToIdentities': 'GrantedToIdentities has been deprecated. Refer to GrantedToIdentitiesV2',
    roles: JSON.parse(row.roles),
    grantedToIdentities: identities,
    grantedToIdentitiesV2: identities,
  };
}
