import type { Moment } from '../../../core/dates.ts';
import type { CaseFacts } from '../queries/case-facts.ts';
import type { FilledField } from './authority-draft.ts';
import { filledDraft } from './authority-draft.ts';
import { draftSuggestions, kindSentence, laterSentence } from './draft-suggestions.ts';
import type { DraftField } from './form/notification-form.ts';
import type { OwnWords } from './own-words.ts';
import type { AuthorityDraft } from './records.ts';
import type { DraftWords } from './words/authority-draft.da.ts';

/** One notification of a case as it stands. */
export interface ShownDraft {
  turn: number;
  state: 'draft' | 'sent';
  earlierReceipt?: string | undefined;
  receiptNumber?: string | undefined;
  sentAt?: Moment | undefined;
  filled: readonly FilledField[];
}

/**
 * Every notification of a case, the first first: those sent as they were sent, and behind them the one that may be
 * written now. A follow-up needs no beginning: it is there once the one before has been sent.
 */
export function draftsOf(
  facts: CaseFacts,
  rows: readonly AuthorityDraft[],
  words: DraftWords,
  now: Moment,
): readonly ShownDraft[] {
  const drafts: ShownDraft[] = [];
  let before: OwnWords<DraftField> | undefined;
  let earlierReceipt: string | undefined;
  for (let turn = 1; ; turn += 1) {
    const own = rows.find((row) => row.turn === turn);
    const suggestions = draftSuggestions(facts, words, now);
    const kind = kindSentence(words, earlierReceipt);
    const filled = filledDraft({ suggestions, own, before, kind, later: laterSentence(words) });
    const { state = 'draft', receiptNumber, sentAt } = own ?? {};
    drafts.push({ turn, state, earlierReceipt, receiptNumber, sentAt, filled });
    if (own?.state !== 'sent') return drafts;
    before = { ...before, ...textsOf(own) };
    earlierReceipt = own.receiptNumber;
  }
}

/** What was not said in a follow-up stands as it was said before. */
function textsOf(row: AuthorityDraft): OwnWords<DraftField> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as OwnWords<DraftField>;
}
