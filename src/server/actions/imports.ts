import type { ActionRecord } from '../../contract/contract.ts';
import type { Ports } from '../../domain/ports.ts';
import { importDrafts, type PartResult } from '../../features/editing/imports/actions/import-drafts.ts';
import type { ActionTable } from '../action-table.ts';

export const importTable: Pick<ActionTable, 'importDrafts'> = {
  importDrafts: async (ports, actor, input) => {
    const results = await importDrafts(ports, actor, input);
    const marks = results.flatMap(({ draft }) => (draft ? [draft.mark] : []));
    return { record: { parts: results.map((result) => shown(ports, result)) }, marks };
  },
};

function shown(
  { directory }: Ports,
  { subject, outcome, draft }: PartResult,
): ActionRecord<'importDrafts'>['parts'][number] {
  if (!draft) return { subject, outcome };
  const { key, title = '', textDa = '', actor, at } = draft.record;
  const byName = directory.person(actor)?.name;
  const stands = { key, seen: draft.mark.version, title, text: textDa, at, ...(byName !== undefined && { byName }) };
  return { subject, outcome, draft: stands };
}
