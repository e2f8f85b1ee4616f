import { useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import type { Moment } from '../../core/dates.ts';
import { type LetterChannel, letterChannels } from '../../features/cases/papers/letter-sent.ts';
import { useAction } from '../api-hooks.tsx';
import { CaseFault } from '../case-handling/case-fault.tsx';
import { MomentField } from '../parts/form/day-field.tsx';
import { ChoiceField, LineField, NumberField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { named } from '../parts/form/fields.tsx';
import { Notice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { useNow } from '../use-day.ts';
import { useText } from '../use-text.ts';

const longestLine = 200;

interface InformedFormProps {
  papers: ViewData<'casePapers'>;
  /** Which letter they were sent. */
  template: string;
}

interface Informed {
  channel: LetterChannel;
  recipients: number;
  at: Moment;
  how?: string;
}

/** How, when and how many were told; never to whom (domain.md 2.4). */
export function InformedForm({ papers: { key, seen, postings }, template }: InformedFormProps) {
  const { caseHandling, casePapers } = useText('cases');
  const words = casePapers.letter.sent;
  const [done, setDone] = useState(false);
  const action = useAction('changeCase');
  const now = useNow();
  // Who sent the letters has said when and to how many.
  const sent = postings.filter(({ sentAt }) => sentAt !== undefined);
  const recipients = sent.reduce((sum, { byDigitalPost = 0, byPost = 0 }) => sum + byDigitalPost + byPost, 0);
  const byPost = sent.reduce((sum, one) => sum + (one.byPost ?? 0), 0);
  return (
    <EntryForm<Informed>
      label={words.title}
      card
      names={words}
      says={[words.send, caseHandling.saving]}
      begin={{
        channel: 'digitalPost',
        recipients: recipients || undefined,
        at: sent.at(-1)?.sentAt ?? now,
        how: byPost > 0 ? words.byPost(byPost) : '',
      }}
      sending={action}
      onSend={({ at: informedAt, how, channel, recipients }) => {
        const told = { informedAt, how: how ?? words.channels[channel], channel, recipients, template };
        action.mutate({ key, seen, change: { step: 'informed', ...told } }, { onSuccess: () => setDone(true) });
      }}
      refusal={CaseFault}
      after={<div role="status">{done && <Notice kind="good" title={words.done} />}</div>}
    >
      {({ at }) => (
        <>
          <p className={layout.quiet}>{words.lead}</p>
          <ChoiceField {...at('channel')} choices={named(letterChannels, words.channels)} />
          <NumberField {...at('recipients')} min={1} required />
          <MomentField {...at('at')} required />
          <LineField {...at('how', words.how, words.howHint)} max={longestLine} />
        </>
      )}
    </EntryForm>
  );
}
