import { useAction } from '../api-hooks.tsx';
import { ChoiceField, TextField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { named } from '../parts/form/fields.tsx';
import { useText } from '../use-text.ts';
import { type Assessed, answersTo, beginOf, type Handling, offered } from './assess-begin.ts';
import { CaseFault } from './case-fault.tsx';

const longestReason = 2_000;

interface AssessFormProps {
  caseKey: string;
  handling: Handling;
  /** The reader has a part in the case: what would make it calmer is left to the other. */
  isOwn: boolean;
  onClose: (saved: boolean) => void;
}

/** *Vurdér*: opens with the last assessment, or with what the facts point at; what is not touched follows the risk. */
export function AssessForm({ caseKey: key, handling, isOwn, onClose }: AssessFormProps) {
  const words = useText('cases').caseHandling;
  const action = useAction('changeCase');
  const { seen } = handling;
  const { risks, art33, art34 } = offered(isOwn);
  const reason = { hint: words.noNames, max: longestReason, required: true } as const;
  return (
    <EntryForm<Assessed>
      label={words.deed.assessed}
      focused
      kept
      words={{ save: words.save, saving: words.saving }}
      names={words.field}
      begin={beginOf(handling, words, isOwn)}
      sending={action}
      onSend={(said) =>
        action.mutate({ key, seen, change: { deed: 'assessed', ...said } }, { onSuccess: () => onClose(true) })
      }
      refusal={CaseFault}
      onClose={() => onClose(false)}
    >
      {({ at, said, set }) => (
        <>
          {isOwn && <p>{words.own.answers}</p>}
          <ChoiceField
            {...at('risk')}
            choices={named(risks, words.risk)}
            required={words.needed}
            onChoose={(risk) => {
              const before = said.risk === undefined ? {} : answersTo(said.risk, handling, words);
              const after = Object.entries(answersTo(risk, handling, words));
              const untouched = after.filter(([name]) => {
                const stands = said[name as keyof Assessed];
                return !stands || stands === before[name as keyof typeof before];
              });
              set(Object.fromEntries(untouched));
            }}
          />
          <TextField {...at('riskReason')} {...reason} />
          <ChoiceField {...at('art33')} choices={named(art33, words.article)} required={words.needed} />
          <TextField {...at('art33Reason')} {...reason} />
          <ChoiceField {...at('art34')} choices={named(art34, words.article)} required={words.needed} />
          <TextField {...at('art34Reason')} {...reason} />
        </>
      )}
    </EntryForm>
  );
}
