import type { Moment } from '../core/dates.ts';
import { lastActionColumn, readLastAction } from '../core/last-action.ts';
import type { Stored } from '../core/stored.ts';
import type { BaseRecord, RecordDefinition } from '../kernel/record.ts';
import type { Kind } from '../lists.ts';
import type { ActedRecords } from '../ports/ports.ts';
import type { Mirror } from './mirror.ts';
import { readVersions } from './reading/version-read.ts';
import { isBy } from './rows/item.ts';
import type { RowSealer } from './rows/sealed-rows.ts';
import type { Sites } from './sites.ts';
import type { Graph } from './transport.ts';

/** What rows say of the actions that wrote them: the newest from the mirror, the versions before it from Graph. */
export function actedRecords(parts: {
  graph: Graph;
  mirror: Mirror;
  sites: Sites;
  sealer: RowSealer;
  clientId: string;
}): ActedRecords {
  const { graph, mirror, sites, sealer, clientId } = parts;
  // A record's kind is its key in `lists`, which the compiler cannot know of any record.
  return {
    changed: ({ kind }: RecordDefinition, from: Moment, until: Moment) => mirror.acted(kind as Kind, from, until),
    versions: async ({ kind }: RecordDefinition, { record, mark }: Stored<BaseRecord>) => {
      const list = sites.listFor(kind as Kind, record.key);
      const versions = list ? await readVersions(graph, list, mark.id, sealer) : [];
      return versions.flatMap(({ version, fields, editor, record: said }) => {
        const lastAction = isBy(editor, clientId) ? readLastAction(fields[lastActionColumn.name]) : undefined;
        return lastAction ? [{ record: said, mark: { ...mark, version }, lastAction }] : [];
      });
    },
  } as unknown as ActedRecords;
}
