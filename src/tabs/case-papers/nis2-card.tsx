import { useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { StepForm } from '../case-handling/step-form.tsx';
import { useWhen } from '../cases/when-words.ts';
import { Action } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { layout, Section } from '../parts/page.tsx';
import { type StatusKind, StatusWord } from '../parts/status-word.tsx';
import { useNow } from '../use-day.ts';
import { useText } from '../use-text.ts';

interface Nis2CardProps {
  papers: ViewData<'casePapers'>;
  /** The reader has a part in the case, and does not say *no* in it. */
  isOwn: boolean;
}

/** Is it an incident under NIS 2? A suggestion, the DBR's answer, and the clocks where they run. */
export function Nis2Card({ papers, isOwn }: Nis2CardProps) {
  const now = useNow();
  const when = useWhen();
  const caseText = useText('cases');
  const words = caseText.casePapers.notices;
  const handling = caseText.caseHandling;
  const [judging, setJudging] = useState(false);
  const [saved, setSaved] = useState(false);
  const { suggested, applies, answer, clocks } = papers.nis2;
  return (
    <Section title={words.nis2} card small>
      <p>{answer === undefined ? (suggested ? words.suggested : words.notSuggested) : words.answer[answer]}</p>
      {!applies && (answer === 'yes' || suggested) && <p className={layout.quiet}>{words.off}</p>}
      {clocks.length > 0 && (
        <ul className={layout.list}>
          {clocks.map(({ step, deadlineAt, toldAt }) => {
            const isLate = toldAt === undefined && deadlineAt < now;
            const kind: StatusKind = toldAt !== undefined ? 'done' : isLate ? 'urgent' : 'owed';
            const say = toldAt !== undefined ? words.taken : isLate ? words.late : words.deadline;
            return (
              <li key={step}>
                <StatusWord kind={kind}>{say(words.step[step], when(toldAt ?? deadlineAt))}</StatusWord>
              </li>
            );
          })}
        </ul>
      )}
      <div role="status">{saved && <Notice kind="good" title={handling.done.nis2Judged} />}</div>
      {papers.isOpen && !judging && <Action onClick={() => setJudging(true)}>{handling.deed.nis2Judged}</Action>}
      {judging && (
        <StepForm
          caseKey={papers.key}
          seen={papers.seen}
          deed="nis2Judged"
          begin={answer === undefined || (isOwn && answer === 'no') ? {} : { nis2: answer }}
          isOwn={isOwn}
          onClose={(done) => {
            setJudging(false);
            setSaved(done);
          }}
        />
      )}
    </Section>
  );
}
