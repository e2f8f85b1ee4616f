import { useState } from 'react';
import { longestSystem, mostSystems } from '../../features/cases/touched.ts';
import { useAction, useView } from '../api-hooks.tsx';
import { Facts } from '../parts/facts.tsx';
import { Tick } from '../parts/form/fields.tsx';
import { Form, useFields, useForm } from '../parts/form/form.tsx';
import { FreeTextField } from '../parts/free-text-field.tsx';
import { Action } from '../parts/link-button.tsx';
import { layout, Section } from '../parts/page.tsx';
import { useOpened } from '../parts/said.tsx';
import { useText } from '../use-text.ts';
import { RefusedStep } from './refused-step.tsx';
import type { Relations } from './relations.ts';

interface CaseTouchedProps {
  number: string;
  relations: Relations;
}

/** Which rules of the handbook and which systems the case touches. */
export function CaseTouched({ number, relations }: CaseTouchedProps) {
  const words = useText('cases').relations.links;
  const { isOpen: changing, open, close, notice } = useOpened();
  const { rules, systems } = relations;
  const facts = [
    ...(rules.length > 0 ? [{ name: words.rulesFact, value: rules.map((rule) => rule.toUpperCase()).join(', ') }] : []),
    ...(systems.length > 0 ? [{ name: words.systemsFact, value: systems.join(', ') }] : []),
  ];
  return (
    <Section title={words.touched}>
      {notice}
      {!changing && facts.length === 0 && <p className={layout.quiet}>{words.touchedNone}</p>}
      {!changing && facts.length > 0 && <Facts facts={facts} />}
      {changing ? (
        <TouchedForm
          number={number}
          relations={relations}
          onClose={(saved) => close(saved ? words.touchedSaved : '')}
        />
      ) : (
        <Action onClick={() => open('')}>{words.change}</Action>
      )}
    </Section>
  );
}

function TouchedForm({ number, relations, onClose }: CaseTouchedProps & { onClose: (saved: boolean) => void }) {
  const { links: words, save, saving } = useText('cases').relations;
  const [rules, setRules] = useState<readonly string[]>(relations.rules);
  const { at, said } = useFields({ systems: relations.systems.join(', ') }, words);
  const choices = useView('caseChoices', { number });
  const note = useAction('noteTouched');
  const { key, seen } = relations;

  const form = useForm(note, () => {
    const written = said.systems.split(',').map((system) => system.trim().slice(0, longestSystem));
    const named = written.filter((system) => system !== '').slice(0, mostSystems);
    note.mutate({ key, seen, rules: [...rules], systems: named }, { onSuccess: () => onClose(true) });
  });

  return (
    <Form
      {...form}
      label={words.change}
      focused
      says={[save, saving]}
      refusal={RefusedStep}
      onClose={() => onClose(false)}
    >
      <fieldset className={layout.form}>
        <legend>{words.rules}</legend>
        {(choices.data?.data.rules ?? []).map(({ rule, title }) => (
          <Tick
            key={rule}
            size="large"
            label={`${rule.toUpperCase()} ${title}`}
            value={rules.includes(rule)}
            onChange={(checked) => setRules(checked ? [...rules, rule] : rules.filter((one) => one !== rule))}
          />
        ))}
      </fieldset>
      <FreeTextField {...at('systems')} maxLength={mostSystems * (longestSystem + 2)} oneLine />
    </Form>
  );
}
