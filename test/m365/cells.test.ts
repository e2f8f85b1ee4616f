import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isProven } from '../../src/features/audit/proof/proof.ts';
import type { Kind, Kinds } from '../../src/lists.ts';
import { lists } from '../../src/lists.ts';
import { openDatabase } from '../../src/m365/mirror/database.ts';
import { mergeItem, rowById } from '../../src/m365/mirror/rows.ts';
import { tablesFor } from '../../src/m365/mirror/schema.ts';
import { toFields } from '../../src/m365/rows/row.ts';
import { recordOf } from './any-record.ts';

const kinds = Object.keys(lists) as Kind[];

test.each(kinds)('a %s is in the mirror as it was in SharePoint, and only ever a newer one replaces it', (kind) => {
  const database = openDatabase(':memory:');
  database.exec(tablesFor([kind]));
  const list = { kind, name: 'List', siteId: 's', listId: 'l' };
  let id = 0;
  fc.assert(
    fc.property(recordOf(kind), recordOf(kind), (older, newer) => {
      id += 1;
      const by = { isPerson: false, name: '' };
      const item = { id: String(id), uid: 'u', modifiedAt: '', editor: by, createdAt: '', maker: by };
      const fields = (record: unknown) => toFields(kind, record as Kinds[typeof kind]);
      mergeItem(database, list, { ...item, version: 2, fields: fields(newer) }, { generation: 1, isOurs: true });
      expect(
        mergeItem(database, list, { ...item, version: 1, fields: fields(older) }, { generation: 1, isOurs: true })
          .outcome,
      ).toBe('known');
      expect(rowById(database, list, String(id))).toEqual({
        record: newer,
        mark: { list: 'List', id: String(id), version: 2 },
        uid: 'u',
        ...(isProven(kind) && { proof: 'older' }),
      });
    }),
    { numRuns: 30 },
  );
  database.close();
});
