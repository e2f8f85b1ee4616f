import type { ViewData } from '../../contract/contract.ts';
import type { RulePart } from '../../features/editing/feedback/passage.ts';
import { useAction, useView } from '../api-hooks.tsx';

/** The rule that is being read. */
export type ReadRule = Pick<ViewData<'rule'>, 'rule' | 'version'>;

/** What the reader has marked in a part of the rule, and the two ways to change it. */
export function useFeedback({ rule, version }: ReadRule, part: RulePart) {
  const action = useAction('markUnclear');
  const undo = useAction('withdrawUnclear');
  const passages = [part.whole, ...part.paragraphs].map(({ passage }) => passage);
  const marks = useView('unclear', { rule, version }).data?.data.marks ?? [];
  const busy = action.isPending || undo.isPending;
  return {
    mine: marks.filter(({ passage }) => passages.includes(passage)).map(({ passage }) => passage),
    marking: action.isPending,
    undoing: undo.isPending,
    fault: busy ? null : (action.error ?? undo.error),
    mark: (passage: string, why: string, then: () => void) => {
      undo.reset();
      if (!busy) action.mutate({ rule, version, passage, ...(why && { why }) }, { onSuccess: then });
    },
    withdraw: (passage: string, then: () => void) => {
      action.reset();
      if (!undo.isPending) undo.mutate({ rule, version, passage }, { onSuccess: then });
    },
  };
}
