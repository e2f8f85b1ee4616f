import { useState } from 'react';
import { useAction } from '../api-hooks.tsx';
import { Tick, ValueField } from '../parts/form/fields.tsx';
import { Form, useFields, useForm } from '../parts/form/form.tsx';
import { TextLink } from '../parts/link-button.tsx';
import { layout } from '../parts/page.tsx';
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
  const [skipped, setSkipped] = useState<readonly string[]>([]);
  const { at, said } = useFields({ heldOn: today }, words);
  const action = useAction('recordBriefing');
  const ticked = rules.map(({ rule }) => rule).filter((rule) => !skipped.includes(rule));
  const isEmpty = ticked.length === 0;

  const form = useForm(action, () => {
    if (isEmpty || said.heldOn === '') return;
    action.mutate({ person, rules: ticked, heldOn: said.heldOn }, { onSuccess: () => onClose(true) });
  });

  return (
    <Form
      {...form}
      label={words.briefOf(name)}
      focused
      says={[words.save, words.saving]}
      onClose={() => onClose(false)}
    >
      <fieldset className={layout.boxes}>
        <legend className={layout.subheading}>{words.briefTitle}</legend>
        <p className={layout.quiet}>{words.briefHelp}</p>
        {rules.map(({ rule, title }) => (
          <div key={rule}>
            <Tick
              size="large"
              label={`${rule.toUpperCase()} ${title}`}
              value={!skipped.includes(rule)}
              onChange={(checked) => setSkipped(checked ? skipped.filter((one) => one !== rule) : [...skipped, rule])}
            />
          </div>
        ))}
        <div>
          <TextLink to="/declaration">{words.statute}</TextLink>
        </div>
      </fieldset>
      {seesPlaces && <PlacesOfUnit unit={unit} folded />}
      {form.tried && isEmpty && <p role="alert">{words.noneTicked}</p>}
      <ValueField {...at('heldOn')} required max={today} />
    </Form>
  );
}
