import type { ActionInput } from '../../../contract/contract.ts';
import { longestRiskNote, riskAdvices } from '../../../features/systems/risks/stored-words.ts';
import { useAction } from '../../api-hooks.tsx';
import { ChoiceField, TextField } from '../../parts/form/entry-fields.tsx';
import { EntryForm } from '../../parts/form/entry-form.tsx';
import { named } from '../../parts/form/fields.tsx';
import { useText } from '../../use-text.ts';
import type { RiskProps } from './shown-risk.ts';

/** The DBR says whether what is to be done about a high risk to citizens is enough (S65). */
export function AdviseForm({ risk, onDone, onClose }: RiskProps & { onClose: () => void }) {
  const words = useText('risks');
  const action = useAction('adviseOnRisk');
  return (
    <EntryForm<Omit<ActionInput<'adviseOnRisk'>, 'key'>>
      label={words.adviseNamed(words.threat[risk.threat])}
      {...{ words, onClose }}
      names={words.form}
      focused
      appearance="secondary"
      begin={{ advice: undefined, reason: '' }}
      sending={action}
      onSend={(said) =>
        action.mutate(
          { key: risk.key, ...said },
          {
            onSuccess: () => {
              onClose();
              onDone({ said: words.advised });
            },
          },
        )
      }
    >
      {({ at }) => (
        <>
          <ChoiceField {...at('advice')} choices={named(riskAdvices, words.advice)} required />
          <TextField {...at('reason')} max={longestRiskNote} refusesCpr required />
        </>
      )}
    </EntryForm>
  );
}
