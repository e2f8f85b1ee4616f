import { useState } from 'react';
import { useAction, useView } from '../api-hooks.tsx';
import { Action, Press } from '../parts/link-button.tsx';
import { RefusalNotice } from '../parts/notice.tsx';
import { Folded, List, layout } from '../parts/page.tsx';
import { useSaid } from '../parts/said.tsx';
import { type StatusKind, StatusWord } from '../parts/status-word.tsx';
import { QueryBoundary } from '../parts/view.tsx';
import { OutcomeMarks } from '../plots/outcome-marks.tsx';
import { useAway, useDay } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { oftenOf, type Verification, type VerifiedControl, type VerifiedResult } from './shown-verification.ts';
import { AnswerForm, FollowUpForm, PlanForm } from './verification-forms.tsx';

const pictures: Readonly<Record<VerifiedResult['outcome'], StatusKind>> = {
  inOrder: 'done',
  findings: 'owed',
  notDone: 'withdrawn',
  withdrawn: 'withdrawn',
};

/** On the page of a rule: by whom and how often it is verified, and what came of it over time (S113). */
export default function RuleVerification({ rule }: { rule: string }) {
  const words = useText('verification');
  const [isOpen, setOpen] = useState(false);
  return (
    <Folded title={words.title} data-screen-only onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      {isOpen && <Opened rule={rule} />}
    </Folded>
  );
}

/** Fetched when somebody wants to see it. */
function Opened({ rule }: { rule: string }) {
  const view = useView('verification', { rule });
  return (
    <QueryBoundary view={view} lines={3}>
      {(data) => <VerificationOf {...{ rule, data }} />}
    </QueryBoundary>
  );
}

type Form =
  | { step: 'plan' }
  | { step: 'answer'; result?: VerifiedResult }
  | { step: 'followUp'; result: VerifiedResult };

function VerificationOf({ rule, data }: { rule: string; data: Verification }) {
  const words = useText('verification');
  const [day, away] = [useDay(), useAway()];
  const [form, setForm] = useState<Form>();
  const { notice, say } = useSaid();
  const { howVerified, control } = data;
  const done = () => {
    setForm(undefined);
    say(words.saved);
  };
  const given = { rule, onDone: done, onClose: () => setForm(undefined) };
  const runs = control?.endedOn === undefined ? control : undefined;
  return (
    <div className={layout.form}>
      {howVerified && <p className={layout.asWritten}>{howVerified}</p>}
      {!control && <p>{words.unplanned}</p>}
      {runs && <p>{words.by(runs.performerName ?? '', oftenOf(words, runs.months))}</p>}
      {runs?.dueOn !== undefined && <p>{words.due(day(runs.dueOn), away(runs.dueOn))}</p>}
      {control && !runs && <p>{words.ended}</p>}
      {control && control.results.length > 0 && (
        <Results
          control={control}
          onFinish={(result) => setForm({ step: 'followUp', result })}
          {...(control.mayAnswer && !form && { onCorrect: (result) => setForm({ step: 'answer', result }) })}
        />
      )}
      {notice}
      {form?.step === 'plan' && <PlanForm {...given} control={control} />}
      {form?.step === 'answer' && form.result && (
        <AnswerForm {...given} dueOn={form.result.dueOn} result={form.result} />
      )}
      {form?.step === 'answer' && !form.result && runs?.dueOn !== undefined && (
        <AnswerForm {...given} dueOn={runs.dueOn} />
      )}
      {form?.step === 'followUp' && <FollowUpForm {...given} result={form.result} />}
      {!form && <Steps {...{ rule, data, open: setForm, onDone: done }} />}
    </div>
  );
}

interface ResultsProps {
  control: VerifiedControl;
  onFinish: (result: VerifiedResult) => void;
  /** The last one may be put right. */
  onCorrect?: (result: VerifiedResult) => void;
}

/** The results as a row of marks, the oldest first, and each with its word and day below. */
function Results({ control, onFinish, onCorrect }: ResultsProps) {
  const words = useText('verification');
  const day = useDay();
  return (
    <>
      <h3 className={layout.subheading}>{words.overTime}</h3>
      {control.results.length > 1 && (
        <OutcomeMarks
          label={words.overTime}
          marks={control.results.map(({ outcome, doneOn, followUpDoneOn }) => ({
            outcome: followUpDoneOn ? 'inOrder' : outcome,
            words: words.mark(words.outcome[outcome], day(doneOn)),
          }))}
        />
      )}
      <List of={control.results} by="key" className={layout.tightList}>
        {(result) => (
          <>
            <StatusWord kind={result.followUpDoneOn ? 'done' : pictures[result.outcome]}>
              {words.mark(words.outcome[result.outcome], day(result.doneOn))}
            </StatusWord>
            {result.note && <p className={layout.asWritten}>{result.note}</p>}
            {result.followUp && <p className={layout.asWritten}>{result.followUp}</p>}
            {result.followUpDue !== undefined && (
              <p>
                {result.followUpDoneOn
                  ? words.followedUp(day(result.followUpDoneOn))
                  : words.followUpBy(result.followUpOwnerName ?? '', day(result.followUpDue))}
              </p>
            )}
            {onCorrect && result === control.results[0] && (
              <Action appearance="subtle" className={layout.flush} onClick={() => onCorrect(result)}>
                {words.correct}
              </Action>
            )}
            {result.mayFollowUp && !result.followUpDoneOn && (
              <Action appearance="subtle" className={layout.flush} onClick={() => onFinish(result)}>
                {words.finish}
              </Action>
            )}
          </>
        )}
      </List>
    </>
  );
}

interface StepsProps {
  rule: string;
  data: Verification;
  open: (form: Form) => void;
  onDone: () => void;
}

function Steps({ rule, data: { control, mayPlan }, open, onDone }: StepsProps) {
  const words = useText('verification');
  const action = useAction('changeVerification');
  const runs = control !== undefined && control.endedOn === undefined;
  if (!mayPlan && !(runs && control.mayAnswer)) return null;
  return (
    <>
      <div className={layout.actions}>
        {runs && control.mayAnswer && control.dueOn && (
          <Action onClick={() => open({ step: 'answer' })}>{words.answer}</Action>
        )}
        {mayPlan && <Action onClick={() => open({ step: 'plan' })}>{runs ? words.change : words.plan}</Action>}
        {mayPlan && runs && (
          <Press of={action} send={{ step: 'end', rule }} appearance="subtle" then={onDone}>
            {words.end}
          </Press>
        )}
      </div>
      {action.error && !action.isPending && <RefusalNotice fault={action.error} />}
    </>
  );
}
