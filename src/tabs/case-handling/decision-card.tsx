import type { ActionInput } from '../../contract/contract.ts';
import { useAction } from '../api-hooks.tsx';
import { useSpeech } from '../language.tsx';
import { Facts } from '../parts/facts.tsx';
import { ChoiceField, TextField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { named } from '../parts/form/fields.tsx';
import { useText } from '../use-text.ts';
import { art34Grounds } from './assess-begin.ts';
import { CaseFault } from './case-fault.tsx';
import type { OpenedMemo } from './opened-case.tsx';

type Decision = Pick<ActionInput<'decideCase'>, 'art33' | 'art34' | 'art34Ground' | 'reason'>;

const longestReason = 2_000;
const answers = ['yes', 'no', 'notRelevant'] as const;

/** One case to decide: agreeing is one press, and deciding otherwise takes a reason and is said plainly to be seen. */
export function DecisionCard({ memo, onDecided }: { memo: OpenedMemo; onDecided: () => void }) {
  const { text } = useSpeech();
  const words = useText('cases').caseHandling;
  const action = useAction('decideCase');
  const { key, number, seen, risk, reasons, assessedBy, persons, seenBy } = memo;

  const facts = [
    ...(persons === undefined ? [] : [{ name: text.cases.case.fact.persons, value: text.cases.case.persons[persons] }]),
    ...(seenBy === undefined ? [] : [{ name: text.cases.case.fact.seenBy, value: text.cases.case.seenBy[seenBy] }]),
    ...(risk === undefined ? [] : [{ name: words.decisions.risk, value: words.risk[risk] }]),
    { name: words.art33, value: words.article[memo.art33] },
    { name: words.art34, value: words.article[memo.art34] },
    ...(memo.art34Ground === undefined
      ? []
      : [{ name: words.field.art34Ground, value: words.ground[memo.art34Ground] }]),
  ];
  return (
    <EntryForm<Decision>
      label={text.cases.number(number)}
      names={words}
      begin={{
        art33: memo.art33 === 'notAssessed' ? 'no' : memo.art33,
        art34: memo.art34 === 'notAssessed' ? 'no' : memo.art34,
        art34Ground: memo.art34Ground,
        reason: '',
      }}
      says={(said) => [isAgainst(memo, said) ? words.decisions.otherwise : words.decisions.agree, words.saving]}
      sending={action}
      onSend={(said) => action.mutate({ key, seen, ...said }, { onSuccess: onDecided })}
      refusal={CaseFault}
    >
      {({ at, said }) => (
        <>
          <Facts facts={facts} />
          {assessedBy !== undefined && (
            <div>
              <strong>
                {words.decisions.reasons} ({assessedBy})
              </strong>
              <p style={{ whiteSpace: 'pre-line', margin: 0 }}>{reasons}</p>
            </div>
          )}
          <ChoiceField {...at('art33')} inARow choices={named(answers, words.article)} />
          <ChoiceField {...at('art34')} inARow choices={named(answers, words.article)} />
          {risk === 'high' && said.art34 === 'no' && (
            <ChoiceField
              {...at('art34Ground', words.field.art34Ground)}
              choices={named(art34Grounds, words.ground)}
              required={words.needed}
            />
          )}
          {isAgainst(memo, said) && <p>{words.decisions.against}</p>}
          <TextField
            {...at('reason', words.field.reason, words.noNames)}
            max={longestReason}
            required={isAgainst(memo, said)}
          />
        </>
      )}
    </EntryForm>
  );
}

interface Answers {
  art33?: string | undefined;
  art34?: string | undefined;
  art34Ground?: string | undefined;
}

function isAgainst(memo: OpenedMemo, { art33, art34, art34Ground }: Answers): boolean {
  const isExcepted = memo.risk === 'high' && art34 === 'no';
  return art33 !== memo.art33 || art34 !== memo.art34 || (isExcepted && art34Ground !== memo.art34Ground);
}
