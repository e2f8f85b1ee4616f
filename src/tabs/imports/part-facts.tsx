import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { PartFacts } from '../../features/editing/imports/part.ts';
import type { Suggestions } from '../../features/editing/imports/suggestions.ts';
import type { AudienceGroup, FocusArea } from '../../features/handbook/rule.ts';
import { isoControls } from '../../text/da/iso-controls.ts';
import { useSpeech } from '../language.tsx';
import { Tick } from '../parts/form/fields.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';

const useStyles = makeStyles({
  group: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  choices: { display: 'flex', flexWrap: 'wrap', columnGap: '8px' },
});

const section = /^(\d{1,2}(\.\d{1,2}){0,3})?$/;

interface PartFactsProps {
  facts: PartFacts;
  /** Where the facts come from: the rule in force, or the part's own words. */
  from?: { suggested: Suggestions; hasRule: boolean };
  onChange: (facts: Partial<PartFacts>) => void;
}

/** Whom a rule is for, what it protects, which controls it serves and which part of the policy it carries out. */
export function PartFactsFields({ facts, from, onChange }: PartFactsProps) {
  const styles = useStyles();
  const { text } = useSpeech();
  const words = useText('imports').facts;
  const [iso, setIso] = useState(facts.iso.join(', '));
  const [policy, setPolicy] = useState(facts.policySection);
  const unknown = numbersIn(iso).filter((number) => !(number in isoControls));
  const because = <T extends string>(of: readonly { value: T; because: string }[], name: (value: T) => string) =>
    from && !from.hasRule
      ? of.filter((one) => one.because !== '').map((one) => words.suggested(name(one.value), one.because))
      : [];
  const group = (name: AudienceGroup) => words.group[name];
  const focus = (name: FocusArea) => text.handbook.focus[name];
  return (
    <div className={layout.form}>
      {from?.hasRule && <p className={layout.quiet}>{words.fromRule}</p>}
      <Choices
        className={styles.group}
        legend={words.audience}
        of={Object.keys(words.group) as AudienceGroup[]}
        name={group}
        chosen={facts.audience}
        why={because(from?.suggested.audience ?? [], group)}
        onChange={(audience) => onChange({ audience })}
      />
      <Choices
        className={styles.group}
        legend={words.focus}
        of={Object.keys(text.handbook.focus) as FocusArea[]}
        name={focus}
        chosen={facts.focus}
        why={because(from?.suggested.focus ?? [], focus)}
        onChange={(some) => onChange({ focus: some })}
      />
      <Field
        label={words.iso}
        hint={[words.isoHint, ...because(from?.suggested.iso ?? [], (number) => number)].join(' ')}
        {...(unknown.length > 0 && { validationMessage: words.isoUnknown(unknown.join(', ')) })}
      >
        <Input
          size="large"
          value={iso}
          maxLength={200}
          onChange={(_, { value }) => {
            setIso(value);
            const numbers = numbersIn(value);
            if (numbers.every((number) => number in isoControls)) onChange({ iso: numbers });
          }}
        />
      </Field>
      <Field
        label={words.section}
        hint={[words.sectionHint, ...because([from?.suggested.policySection ?? []].flat(), (number) => number)].join(
          ' ',
        )}
        {...(!section.test(policy.trim()) && { validationMessage: words.sectionWrong })}
      >
        <Input
          size="large"
          value={policy}
          maxLength={12}
          onChange={(_, { value }) => {
            setPolicy(value);
            if (section.test(value.trim())) onChange({ policySection: value.trim() });
          }}
        />
      </Field>
    </div>
  );
}

interface ChoicesProps<T extends string> {
  className: string;
  legend: string;
  of: readonly T[];
  name: (value: T) => string;
  chosen: readonly T[];
  why: readonly string[];
  onChange: (chosen: readonly T[]) => void;
}

function Choices<T extends string>({ className, legend, of, name, chosen, why, onChange }: ChoicesProps<T>) {
  const styles = useStyles();
  return (
    <fieldset className={className}>
      <legend className={layout.entryName}>{legend}</legend>
      <div className={styles.choices}>
        {of.map((value) => (
          <Tick
            key={value}
            size="large"
            label={name(value)}
            value={chosen.includes(value)}
            onChange={(checked) => onChange(checked ? [...chosen, value] : chosen.filter((other) => other !== value))}
          />
        ))}
      </div>
      {why.map((sentence) => (
        <p key={sentence} className={layout.quiet}>
          {sentence}
        </p>
      ))}
    </fieldset>
  );
}

function numbersIn(text: string): string[] {
  return [...new Set(text.split(/[\s,;]+/).filter((number) => number !== ''))];
}
