import { type Request, Router } from 'express';
import { z } from 'zod';
import type { ItemRow } from '../graph/lists/item-row.ts';
import { addItem, changeItem, eTagOf, removeItem } from '../graph/lists/item-store.ts';
import { type PersonRow, personRow } from '../graph/people/people-store.ts';
import { identityOf } from '../graph/people/principals.ts';
import { sites } from '../identity.ts';
import { type JsonObject, parseObject } from '../json.ts';
import { itemNotFound } from '../problem.ts';
import type { Standin } from '../standin.ts';

const edit = z.strictObject({
  /** Object id or user principal name of whoever edits. */
  as: z.string(),
  fields: z.record(z.string(), z.json()).default({}),
  ifMatch: z.string().optional(),
});

/** Rows changed by a person in SharePoint itself, past the app; and what there is to choose from. */
export function handEdits(standin: Standin): Router {
  const routes = Router();
  const { store } = standin;

  routes.get('/people', (_request, response) => {
    const rows = store.all<PersonRow>('SELECT * FROM person WHERE deleted = 0 ORDER BY upn LIMIT 1000');
    response.json({ people: rows.map(personLine) });
  });
  routes.get('/lists', (_request, response) => {
    const rows = store.all<{ id: string; site: string; name: string; displayName: string; items: number }>(
      `SELECT id, site, name, display_name AS displayName,
         (SELECT count(*) FROM item WHERE item.list = list.id) AS items FROM list ORDER BY site, name`,
    );
    response.json({ lists: rows.map((row) => ({ ...row, siteKey: sites.find(({ id }) => id === row.site)?.key })) });
  });
  routes.post('/lists/:list/items', (request, response) => {
    const { fields, by } = editIn(standin, request);
    response.status(201).json(itemLine(addItem(standin, listIn(standin, request), fields, by)));
  });
  routes.patch('/lists/:list/items/:item', (request, response) => {
    const { fields, by, ifMatch } = editIn(standin, request);
    response.json(itemLine(changeItem(standin, listIn(standin, request), request.params.item, fields, by, ifMatch)));
  });
  routes.delete('/lists/:list/items/:item', (request, response) => {
    const { by, ifMatch } = editIn(standin, request);
    removeItem(standin, listIn(standin, request), request.params.item, by, ifMatch);
    response.status(204).end();
  });
  return routes;
}

function editIn(standin: Standin, request: Request) {
  const { as, fields, ifMatch } = edit.parse(request.body);
  const row = personRow(standin.store, as);
  const displayName = String(parseObject(row.properties).displayName);
  const by = identityOf({ kind: 'user', appId: '', displayName, oid: row.id, upn: row.upn, scopes: [] });
  return { fields: fields as JsonObject, by, ifMatch };
}

function listIn({ store }: Standin, request: Request): string {
  const row = store.one<{ id: string }>('SELECT id FROM list WHERE id = lower(?)', String(request.params.list));
  if (!row) throw itemNotFound('The specified list was not found');
  return row.id;
}

const itemLine = (row: ItemRow) => ({ id: `${row.id}`, eTag: eTagOf(row), fields: parseObject(row.fields) });

function personLine(row: PersonRow): JsonObject {
  const { displayName, jobTitle, department } = parseObject(row.properties);
  return {
    id: row.id,
    userPrincipalName: row.upn,
    displayName: displayName ?? null,
    jobTitle: jobTitle ?? null,
    department: department ?? null,
  };
}
