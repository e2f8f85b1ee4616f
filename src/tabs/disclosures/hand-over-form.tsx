import { useState } from 'react';
import type { ActionInput } from '../../contract/contract.ts';
import { longestManagerText } from '../../features/cases/disclosures/manager-text.ts';
import { useAction } from '../api-hooks.tsx';
import { RadioField } from '../parts/form/fields.tsx';
import { Form, useForm } from '../parts/form/form.tsx';
import { FreeTextField } from '../parts/free-text-field.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import { ActionFault } from './job-fault.tsx';

type HandOverInput = Pick<ActionInput<'handOverFacts'>, 'recipient' | 'basis' | 'content' | 'about' | 'told'> & {
  toldNote: string;
};

const longestLine = 200;
const begin: HandOverInput = { recipient: '', basis: '', content: '', about: 'reporter', told: 'yes', toldNote: '' };

/** A hand-over of facts: to whom, on which basis, what, and whether the person is told (S110). */
export function HandOverForm({ caseKey, onClose }: { caseKey: string; onClose: (saved: boolean) => void }) {
  const caseText = useText('cases');
  const words = caseText.disclosures.dpo;
  const [nonce] = useState(() => crypto.randomUUID());
  const [said, setSaid] = useState(begin);
  const action = useAction('handOverFacts');
  const { tried, ...form } = useForm(action, () => {
    const isWhole = [recipient, basis, content, ...(isByApp ? [] : [toldNote])].every((value) => value.trim() !== '');
    if (!isWhole) return;
    const { toldNote: note, ...rest } = said;
    const input = { key: caseKey, nonce, ...rest, ...(note.trim() !== '' && !isByApp && { toldNote: note.trim() }) };
    action.mutate(input, { onSuccess: () => onClose(true) });
  });
  const { recipient, basis, content, about, told, toldNote } = said;
  const isByApp = about === 'reporter' && told === 'yes';
  const needed = tried && caseText.disclosures.needed;

  return (
    <Form
      {...form}
      label={words.handOver}
      card
      focused
      says={[words.handOverSave, caseText.disclosures.saving]}
      refusal={ActionFault}
      onClose={() => onClose(false)}
    >
      <FreeTextField
        label={words.field.recipient}
        value={recipient}
        maxLength={longestLine}
        oneLine
        needed={needed}
        onChange={(value) => setSaid({ ...said, recipient: value })}
      />
      <FreeTextField
        label={words.field.basis}
        value={basis}
        maxLength={longestManagerText}
        needed={needed}
        onChange={(value) => setSaid({ ...said, basis: value })}
      />
      <FreeTextField
        label={words.field.content}
        hint={caseText.disclosures.noNames}
        value={content}
        maxLength={longestManagerText}
        needed={needed}
        onChange={(value) => setSaid({ ...said, content: value })}
      />
      <RadioField
        label={words.field.about}
        value={about}
        choices={[
          ['reporter', words.about.reporter],
          ['other', words.about.other],
        ]}
        onChange={(value) => setSaid({ ...said, about: value })}
      />
      <RadioField
        label={words.field.told}
        value={told}
        choices={[
          ['yes', words.told.yes],
          ['no', words.told.no],
        ]}
        onChange={(value) => setSaid({ ...said, told: value })}
      />
      {isByApp ? (
        <p className={layout.quiet}>{words.toldByApp}</p>
      ) : (
        <FreeTextField
          label={words.field.toldNote[told]}
          value={toldNote}
          maxLength={longestManagerText}
          needed={needed}
          onChange={(value) => setSaid({ ...said, toldNote: value })}
        />
      )}
    </Form>
  );
}
