import type { Folder, GivenFile } from '../../ports/ports.ts';
import { segment } from '../odata.ts';
import { elements, type GraphAnswer, isObject, link, text } from '../rows/answers.ts';
import { onwardOrDown } from '../transport/onward.ts';
import type { GraphCall } from '../transport.ts';

interface FolderParts {
  ask(call: GraphCall): Promise<GraphAnswer>;
  driveId(): Promise<string>;
  /** Looks at an answer that says the library is somewhere else. */
  moved(answer: GraphAnswer): GraphAnswer;
  refused(answer: GraphAnswer): Error;
}

const fields = 'id,name,eTag,size,file,lastModifiedDateTime,lastModifiedBy';

/** Files people put into a library, by their ids: a name may be another file by now. */
export function openFolder({ ask, driveId, moved, refused }: FolderParts): Folder {
  const item = async ({ id }: GivenFile) => `/drives/${await driveId()}/items/${segment(id)}`;

  return {
    files: async () => {
      const start = `/drives/${await driveId()}/root/children?$select=${fields}&$top=200`;
      const found: GivenFile[] = [];
      const follow = onwardOrDown(start);
      for (let next: string | undefined = start; next !== undefined; ) {
        const page = moved(await ask({ method: 'GET', path: next, kind: 'page', answers: 'page' }));
        if (page.status !== 200) throw refused(page);
        found.push(...elements(page.body).flatMap(fileIn));
        next = follow(link(page.body, '@odata.nextLink'));
      }
      return found.toSorted((a, b) => b.changedAt.localeCompare(a.changedAt) || a.name.localeCompare(b.name));
    },
    read: async (file, bytesAtMost) => {
      const path = `${await item(file)}/content`;
      const answer = moved(await ask({ method: 'GET', path, kind: 'download', answers: 'file', bytesAtMost }));
      if (answer.status === 404) return undefined;
      if (answer.status !== 200) throw refused(answer);
      return answer.body instanceof Uint8Array ? answer.body : undefined;
    },
    discard: async (file) => {
      const path = await item(file);
      const now = await ask({ method: 'GET', path: `${path}?$select=id,eTag`, kind: 'item', answers: 'named' });
      if (now.status === 404) return 'gone';
      if (isObject(now.body) && now.body.eTag !== file.eTag) return 'changed';
      // Microsoft names no right of ours for it (driveItem: permanentDelete): where it is refused, the bin is what is left.
      const forGood = await ask({ method: 'POST', path: `${path}/permanentDelete`, kind: 'write', answers: 'nothing' });
      if (forGood.status < 300 || forGood.status === 404) return 'gone';
      const headers = { 'If-Match': file.eTag };
      const binned = await ask({ method: 'DELETE', path, kind: 'write', answers: 'nothing', headers });
      if (binned.status === 412) return 'changed';
      if (binned.status >= 300 && binned.status !== 404) throw refused(binned);
      return 'binned';
    },
  };
}

/** Folders are none. */
function fileIn(found: Record<string, unknown>): readonly GivenFile[] {
  const { id, name, eTag, size, file, lastModifiedDateTime, lastModifiedBy } = found;
  const changedAt = text(lastModifiedDateTime);
  if (!isObject(file) || text(id) === '' || text(eTag) === '' || Number.isNaN(Date.parse(changedAt))) return [];
  const by = isObject(lastModifiedBy) && isObject(lastModifiedBy.user) ? text(lastModifiedBy.user.id) : '';
  return [
    {
      ...{ id: text(id), name: text(name), eTag: text(eTag), bytes: Number(size), changedAt },
      ...(by !== '' && { by }),
    },
  ];
}
