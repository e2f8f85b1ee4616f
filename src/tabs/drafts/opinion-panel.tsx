import type { ViewData } from '../../contract/contract.ts';
import { type DraftOpinion, draftOpinions, longestDraftNote } from '../../features/editing/drafts/draft.ts';
import { useAction } from '../api-hooks.tsx';
import { RefusedByServer } from '../faults.ts';
import { useSpeech } from '../language.tsx';
import { ChoiceField, TextField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { named } from '../parts/form/fields.tsx';
import { Action } from '../parts/link-button.tsx';
import { Notice, RefusalNotice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { useNow } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { sinceWords } from './since-words.ts';

interface OpinionPanelProps {
  draft: ViewData<'draft'>;
  /** The words on the screen are not all on the server: asking about them would ask about others. */
  isSaved: boolean;
}

/** What the DBR thinks of the text, of which text, and for the DBR a place to say so (S65). */
export function OpinionPanel({ draft, isSaved }: OpinionPanelProps) {
  const now = useNow();
  const { language } = useSpeech();
  const words = useText('drafts').opinion;
  const ask = useAction('askForOpinion');
  const { state, said, why, byName, at } = draft.opinion;
  return (
    <section className={layout.card}>
      <h2 className={layout.subheading}>{words.title}</h2>
      {said && (
        <p>
          <strong>{words.said[said]}</strong>
          {byName && at && ` · ${words.by(byName, sinceWords(at, now, language))}`}
        </p>
      )}
      {why && <p>{why}</p>}
      <p className={layout.quiet}>{said && state === 'asked' ? words.outdated : words[state]}</p>
      {said && state === 'asked' && <p className={layout.quiet}>{words.asked}</p>}
      {draft.mayWrite && state !== 'current' && state !== 'asked' && (
        <Action disabledFocusable={!isSaved || ask.isPending} onClick={() => ask.mutate({ key: draft.key })}>
          {said ? words.askAgain : words.ask}
        </Action>
      )}
      <div role="status">{ask.isSuccess && state === 'asked' && <Notice kind="good" title={words.askedNow} />}</div>
      {ask.error && <RefusalNotice fault={ask.error} />}
      {draft.mayOpine && <OpinionForm draft={draft} />}
    </section>
  );
}

function OpinionForm({ draft: { key, opinion: stands } }: { draft: ViewData<'draft'> }) {
  const words = useText('drafts').opinion;
  const action = useAction('giveOpinion');
  const isChanged = action.error instanceof RefusedByServer && action.error.words.code === 'changedMeanwhile';
  return (
    <EntryForm<{ opinion: DraftOpinion; why?: string }>
      says={[words.give, words.give]}
      names={words}
      begin={{ opinion: undefined, why: '' }}
      sending={isChanged ? { ...action, error: null } : action}
      onSend={({ opinion, why = '' }) => action.mutate({ key, of: stands.of, opinion, why })}
    >
      {({ at, said: { opinion } }) => (
        <>
          <ChoiceField {...at('opinion', words.mine)} required choices={named(draftOpinions, words.said)} />
          <TextField
            {...at('why')}
            max={longestDraftNote}
            required={opinion !== undefined && opinion !== 'agrees' && words.whyNeeded}
          />
          {isChanged && <Notice kind="warning" title={words.changed} role="alert" />}
          <div role="status">{action.isSuccess && <Notice kind="good" title={words.given} />}</div>
        </>
      )}
    </EntryForm>
  );
}
