import type { ActionInput, ViewData } from '../../contract/contract.ts';
import { useAction } from '../api-hooks.tsx';
import { useWhen } from '../cases/when-words.ts';
import { DrillMark } from '../drills/drill-mark.tsx';
import { useSpeech } from '../language.tsx';
import { Facts } from '../parts/facts.tsx';
import { named, RadioField } from '../parts/form/fields.tsx';
import { Form, useFields, useForm } from '../parts/form/form.tsx';
import { FreeTextField } from '../parts/free-text-field.tsx';
import { layout } from '../parts/page.tsx';
import { useNow } from '../use-day.ts';
import { useText } from '../use-text.ts';

type Memo = ViewData<'decisions'>['waiting'][number];
type Answer = ActionInput<'decideCase'>['art33'];

const longestReason = 2_000;
const answers: readonly Answer[] = ['yes', 'no', 'notRelevant'];

/** One case to decide: agreeing takes a reason too, and deciding otherwise is said plainly to be seen. */
export function DecisionCard({ memo, onDecided }: { memo: Memo; onDecided: () => void }) {
  const now = useNow();
  const when = useWhen();
  const { text } = useSpeech();
  const words = useText('cases').caseHandling;
  const { at, said } = useFields(
    {
      art33: (memo.art33 === 'notAssessed' ? 'no' : memo.art33) as Answer,
      art34: (memo.art34 === 'notAssessed' ? 'no' : memo.art34) as Answer,
      reason: '',
    },
    words,
  );
  const { art33, art34, reason } = said;
  const action = useAction('decideCase');
  const isAgainst = art33 !== memo.art33 || art34 !== memo.art34;
  const { key, number, seen, risk, deadlineAt, reasons, assessedBy, persons, seenBy } = memo;

  const form = useForm(action, () => {
    if (reason.trim() === '') return;
    action.mutate({ key, seen, art33, art34, reason: reason.trim() }, { onSuccess: onDecided });
  });

  const facts = [
    ...(persons === undefined ? [] : [{ name: text.cases.case.fact.persons, value: text.cases.case.persons[persons] }]),
    ...(seenBy === undefined ? [] : [{ name: text.cases.case.fact.seenBy, value: text.cases.case.seenBy[seenBy] }]),
    ...(risk === undefined ? [] : [{ name: words.decisions.risk, value: words.risk[risk] }]),
    { name: words.art33, value: words.article[memo.art33] },
    { name: words.art34, value: words.article[memo.art34] },
  ];
  return (
    <Form
      {...form}
      label={text.cases.number(number)}
      card
      says={[isAgainst ? words.decisions.otherwise : words.decisions.agree, words.saving]}
      needed={words.needed}
    >
      <h2 className={layout.subheading}>{text.cases.number(number)}</h2>
      <DrillMark of={memo} />
      <p className={layout.lead}>{text.cases.category[memo.category]}</p>
      {deadlineAt !== undefined && (
        <p>{words.decisions[deadlineAt < now ? 'deadlineWas' : 'deadline'](when(deadlineAt))}</p>
      )}
      <Facts facts={facts} />
      {assessedBy !== undefined && (
        <div>
          <strong>
            {words.decisions.reasons} ({assessedBy})
          </strong>
          <p style={{ whiteSpace: 'pre-line', margin: 0 }}>{reasons}</p>
        </div>
      )}
      <RadioField {...at('art33')} inARow choices={named(answers, words.article)} />
      <RadioField {...at('art34')} inARow choices={named(answers, words.article)} />
      {isAgainst && <p>{words.decisions.against}</p>}
      <FreeTextField
        {...at('reason')}
        label={words.field.reason}
        hint={words.noNames}
        maxLength={longestReason}
        needed
      />
    </Form>
  );
}
