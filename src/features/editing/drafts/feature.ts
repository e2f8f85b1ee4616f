import { feature } from '../../../kernel/feature.ts';
import { askForOpinion } from './actions/ask-for-opinion.ts';
import { discardDraft } from './actions/discard-draft.ts';
import { giveOpinion } from './actions/give-opinion.ts';
import { openDraft } from './actions/open-draft.ts';
import { saveDraft } from './actions/save-draft.ts';
import { Draft } from './records.ts';
import { draft } from './views/draft.ts';
import { drafts as list } from './views/drafts.ts';

/** *Kladder*: rules and pages as they are written, and what the DBR thinks of them (S15, S65). */
export const drafts = feature({
  records: { draft: Draft },
  actions: { openDraft, saveDraft, discardDraft, askForOpinion, giveOpinion },
  views: { drafts: list, draft },
});
