import { importAuditExport } from '../../features/privacy/actions/import-audit-export.ts';
import type { ActionTable } from '../action-table.ts';

export const siteAccessTable: Pick<ActionTable, 'importAuditExport'> = {
  importAuditExport: async (ports, actor, input) => {
    const outcome = await importAuditExport(ports, actor, input);
    // A file may touch many rows; the next poll brings them to the other servers.
    return { record: { ...outcome, faults: outcome.faults.map((fault) => ({ ...fault })) }, marks: [] };
  },
};
