import type { Stored } from '../../core/stored.ts';
import { markUnclear } from '../../features/editing/feedback/actions/mark-unclear.ts';
import { withdrawUnclear } from '../../features/editing/feedback/actions/withdraw-unclear.ts';
import { isOpen } from '../../features/editing/feedback/feedback.ts';
import type { Unclear } from '../../features/editing/feedback/records.ts';
import type { ActionTable } from '../action-table.ts';

export const feedbackTable: Pick<ActionTable, 'markUnclear' | 'withdrawUnclear'> = {
  markUnclear: async (ports, actor, input) => {
    const marked = await markUnclear(ports, actor, input);
    return { record: { ...shown(marked), masked: [...marked.masked] }, marks: [marked.mark] };
  },
  withdrawUnclear: async (ports, actor, input) => {
    const stored = await withdrawUnclear(ports, actor, input);
    return { record: shown(stored), marks: [stored.mark] };
  },
};

function shown({ record }: Stored<Unclear>) {
  const { rule, version, passage, why } = record;
  return { rule, version, passage, ...(why !== undefined && { why }), withdrawn: !isOpen(record) };
}
