import { mostSystems } from '../../features/cases/touched.ts';
import { longestLine } from '../../features/systems/stored-words.ts';
import { useAction, useView } from '../api-hooks.tsx';
import { Facts } from '../parts/facts.tsx';
import { TicksField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { Action, TextLink } from '../parts/link-button.tsx';
import { layout, Section } from '../parts/page.tsx';
import { useOpened } from '../parts/said.tsx';
import { type ChosenSystems, namesOf, SystemsField } from '../systems/systems-field.tsx';
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
  const { rules, systems, registered } = relations;
  const facts = [
    ...(rules.length > 0 ? [{ name: words.rulesFact, value: rules.map((rule) => rule.toUpperCase()).join(', ') }] : []),
    ...(systems.length > 0 ? [{ name: words.systemsFact, value: systems.join(', ') }] : []),
  ];
  return (
    <Section title={words.touched}>
      {notice}
      {!changing && facts.length === 0 && <p className={layout.quiet}>{words.touchedNone}</p>}
      {!changing && facts.length > 0 && <Facts facts={facts} />}
      {!changing &&
        registered.map(({ key, name }) => (
          <TextLink key={key} to={`/system/${key}`}>
            {words.openSystem(name)}
          </TextLink>
        ))}
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

interface Touched {
  rules?: readonly string[];
  systems?: ChosenSystems;
}

function TouchedForm({ number, relations, onClose }: CaseTouchedProps & { onClose: (saved: boolean) => void }) {
  const { links: words, save, saving } = useText('cases').relations;
  const choices = useView('caseChoices', { number }).data?.data.rules ?? [];
  const note = useAction('noteTouched');
  const { key, seen } = relations;
  return (
    <EntryForm<Touched>
      label={words.change}
      focused
      words={{ save, saving }}
      names={words}
      begin={{ rules: relations.rules, systems: { names: relations.systems, written: '' } }}
      sending={note}
      onSend={({ rules = [], systems }) => {
        const named = systems ? namesOf(systems).slice(0, mostSystems) : [];
        note.mutate({ key, seen, rules: [...rules], systems: [...named] }, { onSuccess: () => onClose(true) });
      }}
      refusal={RefusedStep}
      onClose={() => onClose(false)}
    >
      {({ at }) => (
        <>
          <TicksField
            {...at('rules')}
            choices={choices.map(({ rule, title }) => [rule, `${rule.toUpperCase()} ${title}`])}
          />
          <SystemsField {...at('systems')} most={mostSystems} longest={longestLine} />
        </>
      )}
    </EntryForm>
  );
}
