import type { ActionInput } from '../../contract/contract.ts';
import { useAction } from '../api-hooks.tsx';
import { ChoiceField, TextField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { named } from '../parts/form/fields.tsx';
import { useText } from '../use-text.ts';
import { CaseFault } from './case-fault.tsx';

type NoBreach = Extract<ActionInput<'changeCase'>['change'], { step: 'noBreach' }>;
/** What the form asks: whether anybody may have seen it says what it was. */
type NoBreachInput = Pick<NoBreach, 'reason' | 'prevention'> & { seen: NoBreach['outcome'] | 'maybe' };

const longestReason = 2_000;

interface NoBreachFormProps {
  caseKey: string;
  seen: number;
  onClose: (saved: boolean) => void;
}

/** A near miss, or not a breach: judged and closed in one form, and only where surely nobody has seen it. */
export function NoBreachForm({ caseKey: key, seen: version, onClose }: NoBreachFormProps) {
  const { caseHandling: words } = useText('cases');
  const { field } = words.noBreach;
  const action = useAction('changeCase');
  const text = { hint: words.noNames, max: longestReason, required: true } as const;
  return (
    <EntryForm<NoBreachInput>
      label={words.deed.noBreach}
      focused
      kept
      words={{ save: words.deed.closed, saving: words.saving }}
      names={field}
      begin={{ seen: undefined, reason: '', prevention: '' }}
      sending={action}
      onSend={({ seen, ...said }) => {
        if (seen === 'maybe') return;
        const change = { step: 'noBreach', outcome: seen, ...said } as const;
        action.mutate({ key, seen: version, change }, { onSuccess: () => onClose(true) });
      }}
      refusal={CaseFault}
      onClose={() => onClose(false)}
    >
      {({ at, said }) => (
        <>
          <ChoiceField
            {...at('seen')}
            choices={named(['nearMiss', 'notABreach', 'maybe'], words.noBreach.seen)}
            required={words.needed}
            check={() => said.seen === 'maybe' && words.noBreach.assess}
          />
          <TextField {...at('reason')} {...text} />
          <TextField {...at('prevention')} {...text} />
        </>
      )}
    </EntryForm>
  );
}
