import { useState } from 'react';
import { longestSystem, mostSystems } from '../../features/cases/touched.ts';
import { useAction, useView } from '../api-hooks.tsx';
import { Facts } from '../parts/facts.tsx';
import { Tick } from '../parts/form/fields.tsx';
import { Form, useForm } from '../parts/form/form.tsx';
import { FreeTextField } from '../parts/free-text-field.tsx';
import { Action, focusContent } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { layout, Section } from '../parts/page.tsx';
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
  const [changing, setChanging] = useState(false);
  const [said, say] = useState('');
  const { rules, systems } = relations;
  const facts = [
    ...(rules.length > 0 ? [{ name: words.rulesFact, value: rules.map((rule) => rule.toUpperCase()).join(', ') }] : []),
    ...(systems.length > 0 ? [{ name: words.systemsFact, value: systems.join(', ') }] : []),
  ];
  return (
    <Section title={words.touched}>
      <div role="status">{said !== '' && <Notice kind="good" title={said} />}</div>
      {!changing && facts.length === 0 && <p className={layout.quiet}>{words.touchedNone}</p>}
      {!changing && facts.length > 0 && <Facts facts={facts} />}
      {changing ? (
        <TouchedForm
          number={number}
          relations={relations}
          onClose={(saved) => {
            say(saved ? words.touchedSaved : '');
            setChanging(false);
            focusContent();
          }}
        />
      ) : (
        <Action
          onClick={() => {
            say('');
            setChanging(true);
          }}
        >
          {words.change}
        </Action>
      )}
    </Section>
  );
}

function TouchedForm({ number, relations, onClose }: CaseTouchedProps & { onClose: (saved: boolean) => void }) {
  const { links: words, save, saving } = useText('cases').relations;
  const [rules, setRules] = useState<readonly string[]>(relations.rules);
  const [systems, setSystems] = useState(relations.systems.join(', '));
  const choices = useView('caseChoices', { number });
  const note = useAction('noteTouched');
  const { key, seen } = relations;

  const form = useForm(note, () => {
    const written = systems.split(',').map((system) => system.trim().slice(0, longestSystem));
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
            checked={rules.includes(rule)}
            onChange={(checked) => setRules(checked ? [...rules, rule] : rules.filter((one) => one !== rule))}
          />
        ))}
      </fieldset>
      <FreeTextField
        label={words.systems}
        hint={words.systemsHelp}
        value={systems}
        maxLength={mostSystems * (longestSystem + 2)}
        oneLine
        onChange={setSystems}
      />
    </Form>
  );
}
