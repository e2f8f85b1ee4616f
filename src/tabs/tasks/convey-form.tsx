import type { ActionInput } from '../../contract/contract.ts';
import type { Day } from '../../core/dates.ts';
import { useAction } from '../api-hooks.tsx';
import { DayField } from '../parts/form/day-field.tsx';
import { ChoiceField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { named } from '../parts/form/fields.tsx';
import { focusContent } from '../parts/link-button.tsx';
import { useToday } from '../use-day.ts';
import { useText } from '../use-text.ts';

type How = ActionInput<'conveyVersion'>['how'];
const hows: readonly How[] = ['meeting', 'writing', 'oneByOne'];

interface ConveyFormProps {
  edition: { decision: string; from: Day };
  /** Who answers for it, when the reader does it for them. */
  accountable?: string;
  name: string;
}

/** How and when the team was told; nothing is filled in for the manager but today. */
export function ConveyForm({ edition: { decision, from }, accountable, name }: ConveyFormProps) {
  const today = useToday();
  const words = useText('manager').tasks.page;
  const action = useAction('conveyVersion');
  return (
    <EntryForm<{ how: How; on: Day }>
      label={name}
      words={words}
      names={words}
      begin={{ how: undefined, on: today }}
      sending={action}
      // The form goes with the card: the keyboard goes on from the page's content.
      onSend={(said) =>
        action.mutate({ decision, ...said, ...(accountable && { for: accountable }) }, { onSuccess: focusContent })
      }
    >
      {({ at }) => (
        <>
          <ChoiceField {...at('how')} required={words.pick} choices={named(hows, words.hows)} />
          <DayField {...at('on')} required min={from} max={today} />
        </>
      )}
    </EntryForm>
  );
}
