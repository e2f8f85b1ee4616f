import { advices, longestNote } from '../../features/exemptions/exemption.ts';
import { useAction } from '../api-hooks.tsx';
import { ChoiceField, TextField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { named } from '../parts/form/fields.tsx';
import { useText } from '../use-text.ts';
import type { Assessed, StepFormProps } from './exemption-view.ts';

/** The DBR says what it means for security; another decides (G2). What was said before stands there to be changed. */
export function AssessForm({ label, exemption, onClose }: StepFormProps) {
  const words = useText('exemptions');
  const { form } = words;
  const action = useAction('assessExemption');
  const { key, row: seen, advice, adviceConditions = '', adviceReason = '' } = exemption;
  return (
    <EntryForm<Assessed>
      {...{ label, words, onClose }}
      names={form}
      focused
      begin={{ advice, conditions: adviceConditions, reason: adviceReason }}
      sending={action}
      onSend={(said) => action.mutate({ ...said, key, seen }, { onSuccess: () => onClose('assess') })}
      lands={{ noConditions: 'conditions' }}
    >
      {({ at, said }) => (
        <>
          <ChoiceField {...at('advice')} choices={named(advices, words.advice)} required />
          {said.advice === 'withConditions' && (
            <TextField {...at('conditions', form.adviceConditions)} max={longestNote} required />
          )}
          <TextField {...at('reason', form.adviceReason, form.freeHelp)} max={longestNote} required />
        </>
      )}
    </EntryForm>
  );
}
