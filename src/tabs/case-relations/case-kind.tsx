import type { ActionInput } from '../../contract/contract.ts';
import { hasClock } from '../../features/cases/clocks/deadline.ts';
import { categories } from '../../features/cases/incident/category.ts';
import { longestMessage } from '../../features/cases/relations/case-message.ts';
import { useAction } from '../api-hooks.tsx';
import { kindOfCase } from '../cases/kind-of-case.ts';
import type { CaseData } from '../cases/timeline.ts';
import { useSpeech } from '../language.tsx';
import { ListField, TextField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { named } from '../parts/form/fields.tsx';
import { Action } from '../parts/link-button.tsx';
import { layout, Section } from '../parts/page.tsx';
import { useOpened } from '../parts/said.tsx';
import { useMay } from '../use-may.ts';
import { useText } from '../use-text.ts';
import { RefusedStep } from './refused-step.tsx';
import type { Relations } from './relations.ts';

/** What kind of case it is; a near miss that was none after all is made an incident here, and the other way round. */
export function CaseKind({ relations, line }: { relations: Relations; line: CaseData['line'] }) {
  const { key, seen, category, isOpen, mayPutAway } = relations;
  const { text } = useSpeech();
  const caseText = useText('cases');
  const words = caseText.relations.links;
  const { isOpen: changing, open, close, notice } = useOpened();
  const change = useAction('reclassifyCase');
  const isOfficer = useMay('reclassifyCase');
  return (
    <Section title={words.kind}>
      <p className={layout.lead}>{kindOfCase(line, text.cases)}</p>
      {notice}
      {changing ? (
        <EntryForm<Pick<ActionInput<'reclassifyCase'>, 'category' | 'reason'>>
          label={words.reasonLabel}
          focused
          words={caseText.relations}
          begin={{ category, reason: '' }}
          sending={change}
          onSend={(said) => change.mutate({ key, seen, ...said }, { onSuccess: () => close(words.kindSaved) })}
          refusal={RefusedStep}
          onClose={() => close()}
        >
          {({ at }) => (
            <>
              <ListField
                {...at('category', words.kindLabel, words.kindHelp)}
                choices={named(
                  categories.filter((one) => mayPutAway || hasClock(one)),
                  text.cases.category,
                )}
                required
              />
              {!mayPutAway && <p>{caseText.caseHandling.own.kinds}</p>}
              <TextField
                {...at('reason', words.reasonLabel, caseText.relations.noNames)}
                max={longestMessage}
                required={caseText.relations.needed}
              />
            </>
          )}
        </EntryForm>
      ) : (
        isOpen && isOfficer && <Action onClick={() => open('')}>{words.changeKind}</Action>
      )}
    </Section>
  );
}
