import { Field, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import type { ActionInput, ViewData } from '../../contract/contract.ts';
import type { Day, Moment } from '../../core/dates.ts';
import { useAction } from '../api-hooks.tsx';
import { whenWords } from '../cases/when-words.ts';
import { DrillMark } from '../drills/drill-mark.tsx';
import { useSpeech } from '../language.tsx';
import { Facts } from '../parts/facts.tsx';
import { Form, useForm } from '../parts/form/form.tsx';
import { FreeTextField } from '../parts/free-text-field.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';

type Memo = ViewData<'decisions'>['waiting'][number];
type Answer = ActionInput<'decideCase'>['art33'];

const longestReason = 2_000;
const answers: readonly Answer[] = ['yes', 'no', 'notRelevant'];

// The DBR has written a line for each answer.
const useStyles = makeStyles({ reasons: { whiteSpace: 'pre-line', margin: 0 } });

interface DecisionCardProps {
  memo: Memo;
  today: Day;
  now: Moment;
  onDecided: () => void;
}

/** One case to decide: agreeing takes a reason too, and deciding otherwise is said plainly to be seen. */
export function DecisionCard({ memo, today, now, onDecided }: DecisionCardProps) {
  const styles = useStyles();
  const { language, text } = useSpeech();
  const words = useText('cases').caseHandling;
  const [art33, setArt33] = useState<Answer>(memo.art33 === 'notAssessed' ? 'no' : memo.art33);
  const [art34, setArt34] = useState<Answer>(memo.art34 === 'notAssessed' ? 'no' : memo.art34);
  const [reason, setReason] = useState('');
  const action = useAction('decideCase');
  const isAgainst = art33 !== memo.art33 || art34 !== memo.art34;
  const { key, number, seen, risk, deadlineAt, reasons, assessedBy, persons, seenBy } = memo;

  const { tried, ...form } = useForm(action, () => {
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
    >
      <h2 className={layout.subheading}>{text.cases.number(number)}</h2>
      <DrillMark of={memo} />
      <p className={layout.lead}>{text.cases.category[memo.category]}</p>
      {deadlineAt !== undefined && (
        <p>
          {words.decisions[deadlineAt < now ? 'deadlineWas' : 'deadline'](whenWords(deadlineAt, language, today, text))}
        </p>
      )}
      <Facts facts={facts} />
      {assessedBy !== undefined && (
        <div>
          <strong>
            {words.decisions.reasons} ({assessedBy})
          </strong>
          <p className={styles.reasons}>{reasons}</p>
        </div>
      )}
      <Answers label={words.art33} value={art33} onChange={setArt33} />
      <Answers label={words.art34} value={art34} onChange={setArt34} />
      {isAgainst && <p>{words.decisions.against}</p>}
      <FreeTextField
        label={words.field.reason}
        hint={words.noNames}
        value={reason}
        maxLength={longestReason}
        needed={tried && words.needed}
        onChange={setReason}
      />
    </Form>
  );
}

function Answers({ label, value, onChange }: { label: string; value: Answer; onChange: (answer: Answer) => void }) {
  const words = useText('cases').caseHandling.article;
  return (
    <Field label={label}>
      <RadioGroup layout="horizontal" value={value} onChange={(_, { value: chosen }) => onChange(chosen as Answer)}>
        {answers.map((answer) => (
          <Radio key={answer} value={answer} label={words[answer]} />
        ))}
      </RadioGroup>
    </Field>
  );
}
