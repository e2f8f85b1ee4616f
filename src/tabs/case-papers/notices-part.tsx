import { useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { useAction } from '../api-hooks.tsx';
import { CaseFault } from '../case-handling/case-fault.tsx';
import { StepForm } from '../case-handling/step-form.tsx';
import type { CasePartProps } from '../cases/case-part-props.ts';
import { useWhen } from '../cases/when-words.ts';
import { Action } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { layout, Section } from '../parts/page.tsx';
import { useOpened } from '../parts/said.tsx';
import { type StatusKind, StatusWord } from '../parts/status-word.tsx';
import { QueryBoundary } from '../parts/view.tsx';
import { useNow } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { NoticeForm } from './notice-form.tsx';
import { usePapers } from './use-papers.ts';

type Papers = ViewData<'casePapers'>;

/** Who else is told of the case, and NIS 2 (S108). */
export default function NoticesPart({ data: { line, own } }: CasePartProps) {
  const { view } = usePapers(line.number);
  return (
    <QueryBoundary view={view} lines={5}>
      {(papers) => <Notices papers={papers} isOwn={own?.judging !== undefined} />}
    </QueryBoundary>
  );
}

interface NoticesProps {
  papers: Papers;
  /** The reader has a part in the case: what would make it calmer is left to the other. */
  isOwn: boolean;
}

function Notices({ papers, isOwn }: NoticesProps) {
  const when = useWhen();
  const caseText = useText('cases');
  const words = caseText.casePapers.notices;
  const { isOpen: adding, open, close, notice, done } = useOpened();
  const undo = useAction('noteNotice');
  const nameOf = ({ receiver, name }: Papers['notices'][number]) =>
    name === undefined ? words.receiver[receiver] : `${words.receiver[receiver]}, ${name}`;

  function takeBack(one: Papers['notices'][number]): void {
    const nonce = one.key.split(':').at(-1) ?? '';
    if (undo.isPending) return;
    undo.mutate({ key: papers.key, nonce, withdraw: true }, { onSuccess: () => done(words.undone(nameOf(one))) });
  }

  return (
    <>
      <Section title={words.title}>
        <p className={layout.quiet}>{words.lead}</p>
        {notice}
        <CaseFault fault={undo.isPending ? null : undo.error} />
        {papers.notices.length === 0 && <p className={layout.quiet}>{words.none}</p>}
        <ul className={layout.list}>
          {papers.notices.map((one) => (
            <li key={one.key} className={layout.card}>
              <p>{nameOf(one)}</p>
              <p className={layout.quiet}>
                {[when(one.toldAt), one.reference, one.step && words.step[one.step]]
                  .filter((part) => part !== undefined)
                  .join(' · ')}
              </p>
              {papers.isOpen && (
                <Action aria-label={words.undoOf(nameOf(one))} onClick={() => takeBack(one)}>
                  {words.undo}
                </Action>
              )}
            </li>
          ))}
        </ul>
        {papers.isOpen &&
          (adding ? (
            <NoticeForm
              caseKey={papers.key}
              onClose={(receiver) => close(receiver && words.saved(words.receiver[receiver]))}
            />
          ) : (
            <Action onClick={() => open()}>{words.add}</Action>
          ))}
      </Section>
      <Nis2Card papers={papers} isOwn={isOwn} />
    </>
  );
}

interface Nis2CardProps {
  papers: ViewData<'casePapers'>;
  /** The reader has a part in the case, and does not say *no* in it. */
  isOwn: boolean;
}

/** Is it an incident under NIS 2? A suggestion, the DBR's answer, and the clocks where they run. */
function Nis2Card({ papers, isOwn }: Nis2CardProps) {
  const now = useNow();
  const when = useWhen();
  const caseText = useText('cases');
  const words = caseText.casePapers.notices;
  const handling = caseText.caseHandling;
  const [judging, setJudging] = useState(false);
  const [saved, setSaved] = useState(false);
  const { suggested, coverage, authority, answer, why, isBinding, clocks } = papers.nis2;
  const said = (one: 'disruption' | 'damage') => (why.includes(one) ? 'yes' : 'no');
  return (
    <Section title={words.nis2} card small>
      <p>{answer === undefined ? (suggested ? words.suggested : words.notSuggested) : words.answer[answer]}</p>
      {why.length > 0 && (
        <ul>
          {why.map((one) => (
            <li key={one}>{words.why[one]}</li>
          ))}
        </ul>
      )}
      {coverage === 'no' && (answer === 'yes' || suggested) && <p className={layout.quiet}>{words.notCovered}</p>}
      {coverage !== 'no' && clocks.length > 0 && !isBinding && <p className={layout.quiet}>{words.advice[coverage]}</p>}
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
      {clocks.length > 0 && authority !== undefined && <p>{words.authority(authority)}</p>}
      {answer === 'yes' && !papers.notices.some(({ receiver }) => receiver === 'serviceRecipients') && (
        <p>{words.recipients}</p>
      )}
      <div role="status">{saved && <Notice kind="good" title={handling.done.nis2Judged} />}</div>
      {papers.isOpen && !judging && <Action onClick={() => setJudging(true)}>{handling.deed.nis2Judged}</Action>}
      {judging && (
        <StepForm
          caseKey={papers.key}
          seen={papers.seen}
          step="nis2Judged"
          begin={answer === undefined ? {} : { disruption: said('disruption'), damage: said('damage') }}
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
