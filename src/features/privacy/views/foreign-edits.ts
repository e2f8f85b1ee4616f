import { z } from 'zod';
import type { Actor } from '../../../core/person.ts';
import { isAny } from '../../../core/role.ts';
import { view } from '../../../kernel/action.ts';
import { shape } from '../../../kernel/shape.ts';
import { provenKinds } from '../../audit/proof/proof.ts';
import type { UnprovenRow } from '../../audit/proof/unproven-row.ts';
import { ForeignEdit } from '../../audit/records.ts';
import { officers } from '../../cases/roles.ts';
import { editedRow, maySeeEdit, shownEdit } from '../queries/edited-rows.ts';
import { unprovenColumns } from '../unproven-columns.ts';
import { unprovenBehind } from '../unproven-outcome.ts';

/** Nobody can say that Rettesnor wrote the row as it stands. */
const unproven = z.strictObject({
  of: z.enum(['evidence', 'text', 'power']),
  /** What holds until somebody has said what counts. */
  stands: z.enum(['asWritten', 'lastGood', 'nothing']),
  /** One of so many within an hour that the seal itself may be at fault. */
  isAlarming: z.boolean(),
  /** Who has said that it counts, where it takes two. */
  vouchedBy: z.string().optional(),
  /** What is written there, and what stood before, for those who say whether it counts. */
  columns: z.array(z.strictObject({ name: z.string(), written: z.string(), stood: z.string().optional() })).optional(),
});

const edit = editedRow.extend({
  ...shape(ForeignEdit, 'key', 'list', 'settled', 'note', 'outcome'),
  unproven: unproven.optional(),
  /** One row for very many, and from when on. */
  ...shape(ForeignEdit, 'count', 'since', 'answer'),
  seen: z.int(),
});

/** Every change made outside the app, newest first; of what is about a case only whoever may handle it sees which. */
export const foreignEdits = view({
  summary: 'Rows somebody changed outside the app, for the DBR',
  roles: [...officers, 'auditor'],
  query: z.strictObject({}),
  output: z.strictObject({ edits: z.array(edit) }),
  read: (reader, actor) => {
    const rows = reader.records.unproven();
    const seen = reader.records.all(ForeignEdit).filter(({ record }) => maySeeEdit(reader, actor, record.target));
    const edits = seen.map(({ record, mark }) => {
      const { key, list, settled, note, outcome, count, since, answer } = record;
      return {
        ...{ key, list, settled, note, outcome, count, since, answer },
        ...shownEdit(actor, record),
        unproven: settled ? undefined : shownUnproven(unprovenBehind(rows, record), actor, record),
        seen: mark.version,
      };
    });
    return { edits: edits.toSorted((a, b) => b.editedAt.localeCompare(a.editedAt) || a.key.localeCompare(b.key)) };
  },
});

function shownUnproven(
  row: UnprovenRow | undefined,
  { roles, language }: Actor,
  { vouchedName: vouchedBy }: ForeignEdit,
): z.input<typeof unproven> | undefined {
  if (!row) return undefined;
  const { stands, isAlarming } = row;
  const columns = isAny(roles, officers) ? unprovenColumns(row, language) : undefined;
  return { of: provenKinds[row.kind], stands, isAlarming, vouchedBy, columns };
}
