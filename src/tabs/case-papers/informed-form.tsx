import { useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import type { Moment } from '../../core/dates.ts';
import { type LetterChannel, letterChannels } from '../../features/cases/papers/letter-sent.ts';
import { useAction } from '../api-hooks.tsx';
import { CaseFault } from '../case-handling/case-fault.tsx';
import { localOf, momentOfLocal } from '../case-handling/local-moment.ts';
import { RadioField, ValueField } from '../parts/form/fields.tsx';
import { Form, useForm } from '../parts/form/form.tsx';
import { FreeTextField } from '../parts/free-text-field.tsx';
import { Notice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';

const longestLine = 200;

interface InformedFormProps {
  papers: ViewData<'casePapers'>;
  /** Which letter they were sent. */
  template: string;
  now: Moment;
}

/** How, when and how many were told; never to whom (domain.md 2.4). */
export function InformedForm({ papers, template, now }: InformedFormProps) {
  const caseText = useText('cases');
  const words = caseText.casePapers.letter.sent;
  const [channel, setChannel] = useState<LetterChannel>('digitalPost');
  const [at, setAt] = useState(localOf(now));
  const [recipients, setRecipients] = useState('');
  const [how, setHow] = useState('');
  const [done, setDone] = useState(false);
  const action = useAction('changeCase');
  const informedAt = momentOfLocal(at);
  const count = Number(recipients);
  const isCount = Number.isInteger(count) && count > 0;

  const { tried, ...form } = useForm(action, () => {
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
      <RadioField
        label={words.channel}
        value={channel}
        choices={letterChannels.map((one) => [one, words.channels[one]])}
        onChange={setChannel}
      />
      <ValueField
        label={words.recipients}
        type="number"
        min="1"
        value={recipients}
        fault={tried && !isCount ? caseText.caseHandling.needed : undefined}
        onChange={setRecipients}
      />
      <ValueField
        label={words.at}
        type="datetime-local"
        value={at}
        fault={tried && informedAt === undefined ? caseText.caseHandling.needed : undefined}
        onChange={setAt}
      />
      <FreeTextField
        label={words.how}
        hint={words.howHint}
        value={how}
        maxLength={longestLine}
        oneLine
        onChange={setHow}
      />
    </Form>
  );
}
