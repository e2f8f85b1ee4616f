import type { ActionInput } from '../../../contract/contract.ts';
import { addDays, addMonths } from '../../../core/dates.ts';
import { longestRiskNote, riskDecisions } from '../../../features/systems/risks/stored-words.ts';
import { useAction } from '../../api-hooks.tsx';
import { DayField } from '../../parts/form/day-field.tsx';
import { ChoiceField, TextField } from '../../parts/form/entry-fields.tsx';
import { EntryForm } from '../../parts/form/entry-form.tsx';
import { named } from '../../parts/form/fields.tsx';
import type { Done } from '../../parts/undo-notice.tsx';
import { useToday } from '../../use-day.ts';
import { useText } from '../../use-text.ts';
import type { ShownRisk, ShownRisks } from './shown-risk.ts';

type Decision = Omit<ActionInput<'decideRisks'>, 'system' | 'risks'>;

interface DecideFormProps {
  label: string;
  system: ShownRisks;
  risks: readonly ShownRisk[];
  onDone: (done: Done) => void;
  onClose: () => void;
}

/** The owner decides one risk, or several that are low in the same way (S29, S30). */
export function DecideForm({ label, system, risks, onDone, onClose }: DecideFormProps) {
  const words = useText('risks');
  const today = useToday();
  const action = useAction('decideRisks');
  const hasMeasures = risks.every(({ measures }) => measures !== undefined);
  const isHigh = risks.some(({ level }) => level === 'high');
  // What has a choice that would be refused does not offer it.
  const possible = riskDecisions.filter((decision) => decision !== 'reduce' || hasMeasures);
  return (
    <EntryForm<Decision>
      {...{ label, words, onClose }}
      names={words.form}
      focused
      appearance="secondary"
      begin={{ decision: undefined, tradeOff: '', nextLook: addMonths(today, 12) }}
      sending={action}
      onSend={(said) =>
        action.mutate(
          { system: system.key, risks: risks.map(({ threat, round }) => ({ threat, round })), ...said },
          {
            onSuccess: () => {
              onClose();
              onDone({ said: words.decided(risks.length) });
            },
          },
        )
      }
      lands={{ inThePast: 'nextLook', tooFar: 'nextLook', noMeasures: 'decision', noOpinion: 'decision' }}
    >
      {({ at }) => (
        <>
          <ChoiceField {...at('decision')} choices={named(possible, words.decision)} required />
          <TextField {...at('tradeOff')} max={longestRiskNote} refusesCpr required />
          <DayField {...at('nextLook')} required min={addDays(today, 1)} max={addMonths(today, isHigh ? 12 : 36)} />
        </>
      )}
    </EntryForm>
  );
}
