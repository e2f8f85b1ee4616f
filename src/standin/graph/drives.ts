import { sites } from '../identity.ts';
import type { JsonObject } from '../json.ts';
import { itemNotFound } from '../problem.ts';
import { authorize, type SiteRight } from './authorize.ts';
import { type ListRow, listOf, listUrl } from './lists/lists.ts';
import { contextOf, selected } from './odata/select.ts';
import { type Call, type Operation, ok } from './operation.ts';
import { shownInSharePoint } from './people/principals.ts';
import { siteOf } from './sites.ts';

/** A document library as its files see it. */
export interface Drive {
  id: string;
  list: ListRow;
  siteId: string;
  sitePath: string;
}

/** Libraries as drives; each is made as a list with the template documentLibrary. */
export const driveOperations: readonly Operation[] = [
  {
    method: 'GET',
    path: '/sites/{site}/drives',
    need: { site: 'read' },
    units: 2,
    run: (call) => {
      const libraries = call.standin.store.all<ListRow>(
        "SELECT * FROM list WHERE site = ? AND template = 'documentLibrary' AND hidden = 0 ORDER BY created, name",
        siteOf(call).id,
      );
      const value = libraries.map((list) => selected(call, driveBody(call, driveFor(list))));
      return ok({ '@odata.context': contextOf('drives'), value });
    },
  },
  {
    method: 'GET',
    path: '/sites/{site}/lists/{list}/drive',
    need: { site: 'read' },
    units: 1,
    run: (call) => {
      const list = listOf(call);
      if (list.template !== 'documentLibrary') throw itemNotFound('The list is not a document library');
      return ok({ '@odata.context': context, ...selected(call, driveBody(call, driveFor(list))) });
    },
  },
  {
    method: 'GET',
    path: '/drives/{drive}',
    need: { site: 'read' },
    units: 1,
    run: (call) => ok({ '@odata.context': context, ...selected(call, driveBody(call, driveOf(call, 'read'))) }),
  },
];

/**
 * The drive a call names, once the caller's right to its site is certain: the path alone does not say which site it is.
 * @throws Problem 403 beyond the caller's grant, 404 itemNotFound
 */
export function driveOf(call: Call, right: SiteRight): Drive {
  const [siteGuid, , listGuid] = guidsIn(call.params.drive ?? '');
  const site = sites.find(({ id }) => id.split(',')[1] === siteGuid);
  if (!site) throw itemNotFound('The resource could not be found.');
  authorize({ ...call, params: { ...call.params, site: site.id } }, { site: right });
  const list = call.standin.store.one<ListRow>(
    "SELECT * FROM list WHERE site = ? AND id = ? AND template = 'documentLibrary'",
    site.id,
    listGuid ?? '',
  );
  if (!list) throw itemNotFound('The resource could not be found.');
  return driveFor(list);
}

/** SharePoint's ids of drives are the three ids of site, web and list: `b!` and 48 bytes. */
function driveFor(list: ListRow): Drive {
  const [, siteGuid = '', webGuid = ''] = list.site.split(',');
  const bytes = Buffer.from([siteGuid, webGuid, list.id].join('').replaceAll('-', ''), 'hex');
  const sitePath = sites.find(({ id }) => id === list.site)?.path ?? '';
  return { id: `b!${bytes.toString('base64url')}`, list, siteId: list.site, sitePath };
}

function guidsIn(drive: string): string[] {
  const hex = Buffer.from(drive.replace(/^b!/, ''), 'base64url').toString('hex');
  return (hex.match(/.{32}/g) ?? []).map((guid) => guid.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'));
}

const context = contextOf('drives/$entity');
const total = 27_487_790_694_400;

function driveBody(call: Call, { id, list, sitePath }: Drive): JsonObject {
  const used =
    call.standin.store.one<{ used: number }>(
      'SELECT coalesce(sum(length(content)), 0) AS used FROM drive_item WHERE list = ?',
      list.id,
    )?.used ?? 0;
  return {
    createdDateTime: list.created,
    description: list.description,
    id,
    lastModifiedDateTime: list.modified,
    name: list.display_name,
    webUrl: listUrl(sitePath, list),
    driveType: 'documentLibrary',
    createdBy: shownInSharePoint(list.made_by),
    owner: { user: { displayName: 'System Account' } },
    quota: { deleted: 0, remaining: total - used, state: 'normal', total, used },
  };
}
