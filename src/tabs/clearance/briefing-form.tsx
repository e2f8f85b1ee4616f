import type { ActionInput } from '../../contract/contract.ts';
import { useAction } from '../api-hooks.tsx';
import { DayField } from '../parts/form/day-field.tsx';
import { TicksField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { TextLink } from '../parts/link-button.tsx';
import PlacesOfUnit from '../storage/places-of-unit.tsx';
import { useToday } from '../use-day.ts';
import { useMay } from '../use-may.ts';
import { useText } from '../use-text.ts';

interface BriefingFormProps {
  person: string;
  name: string;
  /** What is left, all of it ticked to begin with. */
  rules: readonly { rule: string; title: string }[];
  /** Where they are to work. */
  unit?: string | undefined;
  onClose: (saved: boolean) => void;
}

/** *Notér mundtlig gennemgang* (G1): the rules that were gone through, and when. A minute, not more. */
export function BriefingForm({ person, name, rules, unit, onClose }: BriefingFormProps) {
  const today = useToday();
  const words = useText('clearance');
  const seesPlaces = useMay('storage');
  const action = useAction('recordBriefing');
  return (
    <EntryForm<Pick<ActionInput<'recordBriefing'>, 'rules' | 'heldOn'>>
      label={words.briefOf(name)}
      focused
      words={words}
      begin={{ rules: rules.map(({ rule }) => rule), heldOn: today }}
      sending={action}
      onSend={(said) => action.mutate({ person, ...said }, { onSuccess: () => onClose(true) })}
      onClose={() => onClose(false)}
    >
      {({ at }) => (
        <>
          <TicksField
            {...at('rules', words.briefTitle, words.briefHelp)}
            choices={rules.map(({ rule, title }) => [rule, `${rule.toUpperCase()} ${title}`])}
            required={words.noneTicked}
          />
          <div>
            <TextLink to="/declaration">{words.statute}</TextLink>
          </div>
          {seesPlaces && <PlacesOfUnit unit={unit} folded />}
          <DayField {...at('heldOn')} required max={today} />
        </>
      )}
    </EntryForm>
  );
}
