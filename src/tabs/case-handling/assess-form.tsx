import { useAction } from '../api-hooks.tsx';
import { ChoiceField, TextField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { named } from '../parts/form/fields.tsx';
import { useText } from '../use-text.ts';
import { type Assessed, answersTo, art34Grounds, beginOf, type Handling, offered } from './assess-begin.ts';
import { CaseFault } from './case-fault.tsx';

const longestReason = 2_000;

type AssessInput = ReturnType<typeof beginOf>;

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
  const begin = beginOf(handling, words, isOwn);
  const follows = (risk: Assessed['risk'] | undefined) => (risk ? answersTo(risk, handling, words) : undefined);
  const isOwnReason = begin.art33Reason !== '' && begin.art33Reason !== follows(begin.risk)?.art33Reason;
  const isAsked33 = ({ risk, art33: answer }: AssessInput) => isOwnReason || answer !== follows(risk)?.art33;
  /** The reason of what follows is none for another answer. */
  function reasonAfter(of: 'art33' | 'art34', answer: Assessed['art33'], said: AssessInput): Partial<AssessInput> {
    const name = `${of}Reason` as const;
    const usual = follows(said.risk);
    if (!usual || (said[name] !== '' && said[name] !== usual[name])) return {};
    return { [name]: answer === usual[of] ? usual[name] : '' };
  }
  const reason = { hint: words.noNames, max: longestReason, required: true } as const;
  return (
    <EntryForm<Assessed>
      label={words.deed.assessed}
      focused
      kept
      words={{ save: words.save, saving: words.saving }}
      names={words.field}
      begin={begin}
      sending={action}
      onSend={(said) => {
        // What follows from the risk has the risk's reason, and is not asked for twice.
        const { art33Reason = answersTo(said.risk, handling, words).art33Reason } = said;
        const change = { step: 'assessed', ...said, art33Reason } as const;
        action.mutate({ key, seen, change }, { onSuccess: () => onClose(true) });
      }}
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
          <ChoiceField
            {...at('art33')}
            choices={named(art33, words.article)}
            required={words.needed}
            onChoose={(answer) => set(reasonAfter('art33', answer, said))}
          />
          {isAsked33(said) && <TextField {...at('art33Reason')} {...reason} />}
          <ChoiceField
            {...at('art34')}
            choices={named(art34, words.article)}
            required={words.needed}
            onChoose={(answer) => set(reasonAfter('art34', answer, said))}
          />
          {said.risk === 'high' && said.art34 === 'no' && (
            <ChoiceField {...at('art34Ground')} choices={named(art34Grounds, words.ground)} required={words.needed} />
          )}
          <TextField {...at('art34Reason')} {...reason} />
        </>
      )}
    </EntryForm>
  );
}
