import path from 'node:path';
import type { Confirmation } from '../../src/features/reading/records.ts';
import { lists } from '../../src/lists.ts';
import { cellsOf } from '../../src/m365/mirror/cells.ts';
import { openMirrorFile } from '../../src/m365/mirror/file.ts';
import { table } from '../../src/m365/mirror/schema.ts';
import { columnsOf } from '../../src/m365/rows/row.ts';
import { standinEnvironment } from '../../src/standin/environment.ts';

/** Far from the numbers the stand-in gives, so that a confirmation made while it is measured has its own. */
const firstId = 10_000_000;
/** No pass reaches it: rows a pass of a list has not seen are taken for removed. */
const seenByAll = 1_000_000_000;

/** The mirror's file of a server that has not started yet: confirmations are written into it as the mirror would. */
export function openFilling(data: string) {
  const given = standinEnvironment('');
  const file = openMirrorFile(
    {
      file: path.join(data, 'mirror.sqlite'),
      workplace: ['TENANT_ID', 'CLIENT_ID', 'SITE', 'DBR_SITE'].map((name) => given[`RETTESNOR_${name}`]).join(' '),
    },
    { info: () => undefined, warn: (event) => console.error(event) },
  );
  // Made anew when all rows are in: in each of them every row would have to find its place.
  const indexes = file.all(
    "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = 'row_confirmation' AND sql IS NOT NULL",
  );
  for (const { name } of indexes) file.exec(`DROP INDEX "${name}"`);
  const names = columnsOf('confirmation').map(([key]) => `"${key}"`);
  const marks = Array.from({ length: 8 + names.length }, () => '?').join(', ');
  const sql = `INSERT INTO ${table('confirmation')} (_list, _id, _uid, _version, _schema, _seen, _proof, _waits, ${names.join(', ')}) VALUES (${marks})`;
  let id = firstId;
  return {
    keep: (list: string, rows: readonly Confirmation[]) =>
      file.atomically(() => {
        for (const row of rows) {
          id += 1;
          const cells = cellsOf('confirmation', row);
          file.run(sql, list, id, String(id), 1, lists.confirmation.schema, seenByAll, 'older', 0, ...cells);
        }
      }),
    close: () => {
      for (const { sql } of indexes) file.exec(String(sql));
      file.close();
    },
  };
}
