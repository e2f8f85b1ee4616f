import { useState } from 'react';
import type { Moment } from '../../core/dates.ts';
import {
  type Nis2Step,
  type NoticeReceiver,
  nis2Steps,
  noticeReceivers,
} from '../../features/cases/papers/case-notice.ts';
import { useAction } from '../api-hooks.tsx';
import { CaseFault } from '../case-handling/case-fault.tsx';
import { localOf, momentOfLocal } from '../case-handling/local-moment.ts';
import { RadioField, ValueField } from '../parts/form/fields.tsx';
import { Form, useForm } from '../parts/form/form.tsx';
import { FreeTextField } from '../parts/free-text-field.tsx';
import { useText } from '../use-text.ts';

const longestLine = 200;

interface NoticeFormProps {
  caseKey: string;
  now: Moment;
  onClose: (receiver: NoticeReceiver | undefined) => void;
}

/** Somebody else was told: to whom, when, under which number. */
export function NoticeForm({ caseKey, now, onClose }: NoticeFormProps) {
  const caseText = useText('cases');
  const words = caseText.casePapers.notices;
  // The second press is the same notice.
  const [nonce] = useState(() => crypto.randomUUID());
  const [receiver, setReceiver] = useState<NoticeReceiver>('police');
  const [step, setStep] = useState<Nis2Step>('earlyWarning');
  const [name, setName] = useState('');
  const [at, setAt] = useState(localOf(now));
  const [reference, setReference] = useState('');
  const action = useAction('noteNotice');
  const toldAt = momentOfLocal(at);

  const { tried, ...form } = useForm(action, () => {
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
      <RadioField
        label={words.to}
        value={receiver}
        choices={noticeReceivers.map((one) => [one, words.receiver[one]])}
        onChange={setReceiver}
      />
      {receiver === 'nis2' && (
        <RadioField
          label={words.whichStep}
          value={step}
          choices={nis2Steps.map((one) => [one, words.step[one]])}
          onChange={setStep}
        />
      )}
      <FreeTextField
        label={words.name}
        hint={caseText.caseHandling.noNames}
        value={name}
        maxLength={longestLine}
        oneLine
        onChange={setName}
      />
      <ValueField
        label={words.at}
        type="datetime-local"
        value={at}
        fault={tried && toldAt === undefined ? caseText.caseHandling.needed : undefined}
        onChange={setAt}
      />
      <FreeTextField
        label={words.reference}
        value={reference}
        maxLength={longestLine}
        oneLine
        onChange={setReference}
      />
    </Form>
  );
}
