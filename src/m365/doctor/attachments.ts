import { attachmentKey, hashIn } from '../../features/handbook/attachment.ts';
import { listName } from '../../lists.ts';
import { fittingContent } from '../library/stored-file.ts';
import { readPages } from '../provision/access.ts';
import { siteId } from '../provision/found.ts';
import { graphAccess } from '../provision/graph-access.ts';
import { isObject } from '../rows/answers.ts';
import { expandFields, fromFields } from '../rows/row.ts';
import { error, type Finding, ok, type Patient } from './finding.ts';

/**
 * Can every attachment of the handbook still be opened? Those of a version that stored them as they were may have been
 * rewritten by SharePoint.
 */
export async function examineAttachments({ read, site, library }: Patient): Promise<readonly Finding[]> {
  const graph = graphAccess({ send: ({ path }) => read(path) });
  const list = `/sites/${await siteId(graph, site)}/lists/${listName('attachment').name}`;
  const items = await readPages(graph, `${list}/items?${expandFields('attachment')}&$top=200`);
  const rows = items.flatMap((item) => (isObject(item) && isObject(item.fields) ? (rowIn(item.fields) ?? []) : []));
  const findings: Finding[] = [];
  for (const row of rows) if (!(await fittingContent(library, row))) findings.push(unreadable(row.name, row.hash));
  return findings.length > 0 ? findings : [ok(`The attachments of the handbook can be opened (${rows.length})`)];
}

function unreadable(name: string, hash: string): Finding {
  const which = `${name} (${hash.slice(0, 12)}…)`;
  return {
    ...error(
      `The attachment ${which} cannot be opened: its file is away or is no longer what was adopted`,
      'An editor uploads the same file again under Bilag in the tab.',
    ),
    alike: { of: 'Attachments that cannot be opened, their files away or no longer what was adopted', name: which },
  };
}

/** A row somebody has typed by hand may be no attachment at all; the mirror leaves it out too. */
function rowIn(fields: Readonly<Record<string, unknown>>) {
  try {
    const row = fromFields('attachment', fields);
    return hashIn(attachmentKey(row.hash)) === undefined ? undefined : row;
  } catch {
    return undefined;
  }
}
