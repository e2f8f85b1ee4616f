import type { ActionInput } from '../../contract/contract.ts';
import type { Day } from '../../core/dates.ts';
import { useAction } from '../api-hooks.tsx';
import { named, RadioField, ValueField } from '../parts/form/fields.tsx';
import { Form, useFields, useForm } from '../parts/form/form.tsx';
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
  const { at, said } = useFields({ how: undefined as How | undefined, on: today }, words);
  const { how, on } = said;
  const action = useAction('conveyVersion');

  const state = useForm(action, () => {
    if (how && on !== '') {
      // The form goes with the card: the keyboard goes on from the page's content.
      action.mutate({ decision, how, on, ...(accountable && { for: accountable }) }, { onSuccess: focusContent });
    }
  });

  return (
    <Form {...state} label={name} words={words}>
      <RadioField {...at('how')} fault={state.tried && !how && words.pick} choices={named(hows, words.hows)} />
      <ValueField {...at('on')} min={from} max={today} />
    </Form>
  );
}
