import { useState } from 'react';
import type { ActionInput } from '../../contract/contract.ts';
import { longestManagerText } from '../../features/cases/disclosures/manager-text.ts';
import { useAction } from '../api-hooks.tsx';
import { named, RadioField } from '../parts/form/fields.tsx';
import { Form, useFields, useForm } from '../parts/form/form.tsx';
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
  const { at, said } = useFields(begin);
  const action = useAction('handOverFacts');
  const form = useForm(action, () => {
    const isWhole = [recipient, basis, content, ...(isByApp ? [] : [toldNote])].every((value) => value.trim() !== '');
    if (!isWhole) return;
    const { toldNote: note, ...rest } = said;
    const input = { key: caseKey, nonce, ...rest, ...(note.trim() !== '' && !isByApp && { toldNote: note.trim() }) };
    action.mutate(input, { onSuccess: () => onClose(true) });
  });
  const { recipient, basis, content, about, told, toldNote } = said;
  const isByApp = about === 'reporter' && told === 'yes';

  return (
    <Form
      {...form}
      label={words.handOver}
      card
      focused
      says={[words.handOverSave, caseText.disclosures.saving]}
      refusal={ActionFault}
      needed={caseText.disclosures.needed}
      onClose={() => onClose(false)}
    >
      <FreeTextField label={words.field.recipient} {...at('recipient')} maxLength={longestLine} oneLine needed />
      <FreeTextField label={words.field.basis} {...at('basis')} maxLength={longestManagerText} needed />
      <FreeTextField
        label={words.field.content}
        hint={caseText.disclosures.noNames}
        {...at('content')}
        maxLength={longestManagerText}
        needed
      />
      <RadioField label={words.field.about} {...at('about')} choices={named(['reporter', 'other'], words.about)} />
      <RadioField label={words.field.told} {...at('told')} choices={named(['yes', 'no'], words.told)} />
      {isByApp ? (
        <p className={layout.quiet}>{words.toldByApp}</p>
      ) : (
        <FreeTextField label={words.field.toldNote[told]} {...at('toldNote')} maxLength={longestManagerText} needed />
      )}
    </Form>
  );
}
