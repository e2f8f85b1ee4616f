import type { ReactNode } from 'react';
import type { ActionInput } from '../../contract/contract.ts';
import { useAction, useView } from '../api-hooks.tsx';
import { MomentField } from '../parts/form/day-field.tsx';
import type { At } from '../parts/form/entry.ts';
import { ChoiceField, TextField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { OutLink } from '../parts/link-button.tsx';
import { useText } from '../use-text.ts';
import { CaseFault } from './case-fault.tsx';
import { type FieldOf, type HandlingStep, type OwnForm, stepForms } from './step-forms.ts';

const longestReason = 2_000;
const longestLine = 200;

type Answers = Readonly<Record<string, string>>;

interface StepFormProps {
  caseKey: string;
  seen: number;
  step: Exclude<HandlingStep, OwnForm>;
  /** What stands in the fields when it opens. */
  begin: Answers;
  /** The reader has a part in the case: what would make it calmer is left to the other. */
  isOwn?: boolean;
  /** What is read before it is filled in. */
  children?: ReactNode;
  onClose: (saved: boolean) => void;
}

/** One step on a case. What has been written stays when the server says no. */
export function StepForm({ caseKey: key, seen, step, begin, isOwn, children, onClose }: StepFormProps) {
  const words = useText('cases').caseHandling;
  const action = useAction('changeCase');
  const records = useView('me', {}).data?.data.links.recordsSystemLink;
  const fields = stepForms[step];
  return (
    <EntryForm<Answers>
      label={words.deed[step]}
      focused
      kept
      words={{ save: words.save, saving: words.saving }}
      names={words.field}
      begin={Object.fromEntries(fields.map(({ name }) => [name, begin[name] ?? '']))}
      sending={action}
      onSend={(said) => {
        // The contract asks the server whether it is whole.
        const change = { step, ...said } as ActionInput<'changeCase'>['change'];
        action.mutate({ key, seen, change }, { onSuccess: () => onClose(true) });
      }}
      refusal={CaseFault}
      onClose={() => onClose(false)}
    >
      {({ at }) => (
        <>
          {children}
          {step === 'closed' && records && <OutLink href={records}>{words.openRecords}</OutLink>}
          {isOwn && step === 'nis2Judged' && <p>{words.own.answers}</p>}
          {fields.map((field) => (
            <StepField key={field.name} {...at(field.name)} {...field} />
          ))}
        </>
      )}
    </EntryForm>
  );
}

/** One question of a step: buttons to choose among, a moment, a line, or a reason in one's own words. */
function StepField({ kind, options = [], optional, ...at }: FieldOf & At<string>) {
  const words = useText('cases').caseHandling;
  const choices: Readonly<Record<string, string>> = words.yesNo;
  const required = !optional;
  if (kind === 'moment') return <MomentField {...at} required={required} />;
  if (kind === 'choice') {
    const named = options.map((one) => [one, choices[one] ?? one] as const);
    return <ChoiceField {...at} choices={named} required={required && words.needed} />;
  }
  const isLine = kind === 'line';
  const max = isLine ? longestLine : longestReason;
  return <TextField {...at} hint={words.noNames} max={max} oneLine={isLine} required={required} />;
}
