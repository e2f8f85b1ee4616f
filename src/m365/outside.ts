import type { Outside } from '../ports/ports.ts';
import type { Mirror } from './mirror.ts';
import type { Sites } from './sites.ts';

/** What the mirror has kept about changes made outside the app. */
export function outsideOf(mirror: Mirror, sites: Sites): Outside {
  return {
    between: mirror.editsBetween,
    met: (mark) => {
      const list = sites.byName(mark.list);
      return list !== undefined && mirror.isForeign(list, mark);
    },
    gone: (name, since) => {
      const list = sites.byName(name);
      if (!list) return [];
      const waiting = mirror.heldRows(list).map(({ record, mark }) => ({
        list: name,
        item: mark.id,
        // As with a single row: the key of a sealed one may name people.
        ...('sealed' in record && record.sealed !== undefined ? {} : { target: record.key }),
        editor: 'unknown',
        editedAt: since,
        deleted: true,
      }));
      return [...waiting, ...mirror.keptDeletions(list, since)];
    },
  };
}
