import { useState } from 'react';
import { hasClock } from '../../features/cases/deadline.ts';
import { type Category, categories } from '../../features/cases/incident/category.ts';
import { useAction } from '../api-hooks.tsx';
import { useSpeech } from '../language.tsx';
import { named, SelectField } from '../parts/form/fields.tsx';
import { Action } from '../parts/link-button.tsx';
import { layout, Section } from '../parts/page.tsx';
import { useOpened } from '../parts/said.tsx';
import { useText } from '../use-text.ts';
import { RefusedStep } from './refused-step.tsx';
import type { Relations } from './relations.ts';
import { WordsForm } from './words-form.tsx';

/** What kind of case it is; a near miss that was none after all is made an incident here, and the other way round. */
export function CaseKind({ relations: { key, seen, category, isOpen, mayPutAway } }: { relations: Relations }) {
  const { text } = useSpeech();
  const caseText = useText('cases');
  const words = caseText.relations.links;
  const { isOpen: changing, open, close, notice } = useOpened();
  const [chosen, choose] = useState<Category>(category);
  const change = useAction('reclassifyCase');
  return (
    <Section title={words.kind}>
      <p className={layout.lead}>{text.cases.category[category]}</p>
      {notice}
      {changing ? (
        <>
          <SelectField
            label={words.kindLabel}
            hint={words.kindHelp}
            value={chosen}
            autoFocus
            choices={named(
              categories.filter((one) => mayPutAway || hasClock(one)),
              text.cases.category,
            )}
            onChange={choose}
          />
          {!mayPutAway && <p>{caseText.caseHandling.own.kinds}</p>}
          {!change.isPending && <RefusedStep fault={change.error} />}
          <WordsForm
            label={words.reasonLabel}
            sendLabel={caseText.relations.save}
            busy={change.isPending}
            fault={null}
            onSend={async (reason) => {
              await change.mutateAsync({ key, seen, category: chosen, reason });
              close(words.kindSaved);
            }}
            onCancel={() => close()}
          />
        </>
      ) : (
        isOpen && (
          <Action
            onClick={() => {
              choose(category);
              open('');
            }}
          >
            {words.changeKind}
          </Action>
        )
      )}
    </Section>
  );
}
