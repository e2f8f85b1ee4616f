import type { ActionRecord } from '../../contract/contract.ts';
import type { Stored } from '../../core/stored.ts';
import { askForOpinion } from '../../features/editing/drafts/actions/ask-for-opinion.ts';
import { discardDraft } from '../../features/editing/drafts/actions/discard-draft.ts';
import { giveOpinion } from '../../features/editing/drafts/actions/give-opinion.ts';
import { openDraft } from '../../features/editing/drafts/actions/open-draft.ts';
import { saveDraft } from '../../features/editing/drafts/actions/save-draft.ts';
import { draftImprint } from '../../features/editing/drafts/draft-fields.ts';
import type { Draft } from '../../features/editing/drafts/records.ts';
import type { ActionTable, Outcome } from '../action-table.ts';
import { shownCompany } from '../views/drafts.ts';

type Names = 'openDraft' | 'saveDraft' | 'discardDraft' | 'askForOpinion' | 'giveOpinion';

export const draftTable: Pick<ActionTable, Names> = {
  openDraft: async (ports, actor, input) => {
    const { company, ...stored } = await openDraft(ports, actor, input);
    const { record, marks } = shown(stored);
    const { base } = stored.record;
    const met = company && shownCompany(ports, company);
    return { record: { ...record, ...(base !== undefined && { base }), ...(met && { company: met }) }, marks };
  },
  saveDraft: async (ports, actor, input) => {
    const stored = await saveDraft(ports, actor, input);
    const { record, marks } = shown(stored);
    const { writtenAt } = stored.record;
    return { record: { ...record, ...(writtenAt !== undefined && { writtenAt }) }, marks };
  },
  discardDraft: async (ports, actor, input) => shown(await discardDraft(ports, actor, input)),
  askForOpinion: async (ports, actor, input) => shown(await askForOpinion(ports, actor, input)),
  giveOpinion: async (ports, actor, input) => shown(await giveOpinion(ports, actor, input)),
};

function shown({ record, mark }: Stored<Draft>): Outcome<ActionRecord<'discardDraft'>> {
  const { key, subject, state } = record;
  return { record: { key, subject, state, seen: draftImprint(record) }, marks: [mark] };
}
