import { addDays, addMonths } from '../../core/dates.ts';
import { type ControlTrigger, controlTriggers } from '../../features/controls/stored-words.ts';
import { useAction } from '../api-hooks.tsx';
import { DayField } from '../parts/form/day-field.tsx';
import { ChoiceField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { named } from '../parts/form/fields.tsx';
import type { Done } from '../parts/undo-notice.tsx';
import { useToday } from '../use-day.ts';
import { useText } from '../use-text.ts';

interface EventInput {
  trigger: ControlTrigger;
  broughtTo: string;
}

/** A month to look at what the event means, unless somebody says otherwise. */
const usuallyIn = 30;

/** *Der er sket noget*: an event that follow-up does not wait a year for (S122). */
export function EventForm({ onBrought, onClose }: { onBrought: (done: Done) => void; onClose: () => void }) {
  const words = useText('wheel');
  const today = useToday();
  const action = useAction('bringForward');
  return (
    <EntryForm<EventInput>
      label={words.happened}
      words={words}
      onClose={onClose}
      names={words.form}
      says={[words.bring, words.busy]}
      focused
      card
      begin={{ trigger: undefined, broughtTo: addDays(today, usuallyIn) }}
      sending={action}
      onSend={({ trigger, broughtTo: startOn }) =>
        action.mutate(
          { trigger, startOn },
          { onSuccess: ({ record }) => onBrought({ said: words.broughtCount(record.count) }) },
        )
      }
      lands={{ inThePast: 'broughtTo', tooFar: 'broughtTo' }}
    >
      {({ at }) => (
        <>
          <ChoiceField
            {...at('trigger', undefined, words.happenedLead)}
            choices={named(controlTriggers, words.trigger)}
            required
          />
          <DayField {...at('broughtTo')} min={today} max={addMonths(today, 12)} required />
        </>
      )}
    </EntryForm>
  );
}
