import { useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { type LetterChannel, letterChannels } from '../../features/cases/papers/letter-sent.ts';
import { useAction } from '../api-hooks.tsx';
import { CaseFault } from '../case-handling/case-fault.tsx';
import { named, RadioField, ValueField } from '../parts/form/fields.tsx';
import { Form, useFields, useForm } from '../parts/form/form.tsx';
import { localOf, momentOfLocal } from '../parts/form/local-moment.ts';
import { FreeTextField } from '../parts/free-text-field.tsx';
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

/** How, when and how many were told; never to whom (domain.md 2.4). */
export function InformedForm({ papers, template }: InformedFormProps) {
  const now = useNow();
  const caseText = useText('cases');
  const words = caseText.casePapers.letter.sent;
  const { at: field, said: written } = useFields(
    {
      channel: 'digitalPost' as LetterChannel,
      recipients: '',
      at: localOf(now),
      how: '',
    },
    words,
  );
  const { channel, recipients, at, how } = written;
  const [done, setDone] = useState(false);
  const action = useAction('changeCase');
  const informedAt = momentOfLocal(at);
  const count = Number(recipients);
  const isCount = Number.isInteger(count) && count > 0;

  const form = useForm(action, () => {
    if (!isCount || informedAt === undefined) return;
    const said = how.trim() === '' ? words.channels[channel] : how.trim();
    const change = { deed: 'informed' as const, informedAt, how: said, channel, recipients: count, template };
    action.mutate({ key: papers.key, seen: papers.seen, change }, { onSuccess: () => setDone(true) });
  });

  return (
    <Form
      {...form}
      label={words.title}
      card
      says={[words.send, caseText.caseHandling.saving]}
      refusal={CaseFault}
      after={<div role="status">{done && <Notice kind="good" title={words.done} />}</div>}
    >
      <h2 className={layout.subheading}>{words.title}</h2>
      <p className={layout.quiet}>{words.lead}</p>
      <RadioField {...field('channel')} choices={named(letterChannels, words.channels)} />
      <ValueField
        {...field('recipients')}
        type="number"
        min="1"
        fault={form.tried && !isCount ? caseText.caseHandling.needed : undefined}
      />
      <ValueField
        {...field('at')}
        type="datetime-local"
        fault={form.tried && informedAt === undefined ? caseText.caseHandling.needed : undefined}
      />
      <FreeTextField {...field('how')} hint={words.howHint} maxLength={longestLine} oneLine />
    </Form>
  );
}
