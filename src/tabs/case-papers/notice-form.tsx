import { useState } from 'react';
import {
  type Nis2Step,
  type NoticeReceiver,
  nis2Steps,
  noticeReceivers,
} from '../../features/cases/papers/case-notice.ts';
import { useAction } from '../api-hooks.tsx';
import { CaseFault } from '../case-handling/case-fault.tsx';
import { named, RadioField, ValueField } from '../parts/form/fields.tsx';
import { Form, useFields, useForm } from '../parts/form/form.tsx';
import { localOf, momentOfLocal } from '../parts/form/local-moment.ts';
import { FreeTextField } from '../parts/free-text-field.tsx';
import { useNow } from '../use-day.ts';
import { useText } from '../use-text.ts';

const longestLine = 200;

interface NoticeFormProps {
  caseKey: string;
  onClose: (receiver: NoticeReceiver | undefined) => void;
}

/** Somebody else was told: to whom, when, under which number. */
export function NoticeForm({ caseKey, onClose }: NoticeFormProps) {
  const now = useNow();
  const caseText = useText('cases');
  const words = caseText.casePapers.notices;
  // The second press is the same notice.
  const [nonce] = useState(() => crypto.randomUUID());
  const { at: field, said: written } = useFields(
    {
      receiver: 'police' as NoticeReceiver,
      step: 'earlyWarning' as Nis2Step,
      name: '',
      at: localOf(now),
      reference: '',
    },
    words,
  );
  const { receiver, step, name, at, reference } = written;
  const action = useAction('noteNotice');
  const toldAt = momentOfLocal(at);

  const form = useForm(action, () => {
    if (toldAt === undefined) return;
    const said = {
      receiver,
      toldAt,
      ...(name.trim() !== '' && { name: name.trim() }),
      ...(reference.trim() !== '' && { reference: reference.trim() }),
      ...(receiver === 'nis2' && { step }),
    };
    action.mutate({ key: caseKey, nonce, said }, { onSuccess: () => onClose(receiver) });
  });

  return (
    <Form
      {...form}
      label={words.adding}
      card
      focused
      says={[caseText.caseHandling.save, caseText.caseHandling.saving]}
      refusal={CaseFault}
      onClose={() => onClose(undefined)}
    >
      <RadioField {...field('receiver')} label={words.to} choices={named(noticeReceivers, words.receiver)} />
      {receiver === 'nis2' && (
        <RadioField {...field('step')} label={words.whichStep} choices={named(nis2Steps, words.step)} />
      )}
      <FreeTextField {...field('name')} hint={caseText.caseHandling.noNames} maxLength={longestLine} oneLine />
      <ValueField
        {...field('at')}
        type="datetime-local"
        fault={form.tried && toldAt === undefined ? caseText.caseHandling.needed : undefined}
      />
      <FreeTextField {...field('reference')} maxLength={longestLine} oneLine />
    </Form>
  );
}
