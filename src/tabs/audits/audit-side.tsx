import { useState } from 'react';
import { useAction } from '../api-hooks.tsx';
import { useDownload } from '../parts/download.tsx';
import { Action, OutLink, Press } from '../parts/link-button.tsx';
import { RefusalNotice } from '../parts/notice.tsx';
import { Folded, layout, Section } from '../parts/page.tsx';
import Ring from '../plots/ring.tsx';
import { useDay } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { isOurs } from './begin-form.tsx';
import { DescribeForm } from './describe-form.tsx';
import { EndForm, PresentForm } from './end-form.tsx';
import { ReportUpload } from './report-upload.tsx';
import type { AuditPartProps } from './shown-audit.ts';
import { TakeAlong } from './take-along.tsx';

/** Beside the points: how far it is, who does it, its report, the council, and how it is ended. */
export function AuditSide({ audit, onDone }: AuditPartProps) {
  return (
    <>
      <HowFar audit={audit} />
      <Facts audit={audit} />
      <Report {...{ audit, onDone }} />
      <Steps {...{ audit, onDone }} />
      <TakeAlong audit={audit} />
    </>
  );
}

/** What came of the points so far, as a ring. */
function HowFar({ audit: { checklist, points, open } }: Pick<AuditPartProps, 'audit'>) {
  const words = useText('audits');
  const said = [...checklist.flatMap(({ point }) => point ?? []), ...points];
  const counted = (outcome: (typeof said)[number]['outcome'], isPutRight = false) =>
    said.filter((one) => one.outcome === outcome && (one.followUpDoneOn !== undefined) === isPutRight).length;
  if (checklist.length + points.length === 0) return null;
  const title = checklist.length > 0 ? words.answered(checklist.length - open, checklist.length) : words.came;
  return (
    <Section title={title} card small>
      <Ring
        label={title}
        legend
        shares={[
          { name: words.outcome.inOrder, count: counted('inOrder'), tone: 'ready' },
          { name: words.outcome.finding, count: counted('finding'), tone: 'behind' },
          { name: words.putRight, count: counted('finding', true), tone: 'underWay' },
          { name: words.outcome.notLookedAt, count: counted('notLookedAt'), tone: 'paused' },
          { name: words.unsaid, count: open, tone: 'rest' },
        ]}
      />
    </Section>
  );
}

function Facts({ audit }: Pick<AuditPartProps, 'audit'>) {
  const words = useText('audits');
  const day = useDay();
  const { beganOn, dueOn, orderedByName, performerName, performedBy, conclusion, concludedOn } = audit;
  const { concludedByName = '', presentedOn, caseNumber = '', state, kind } = audit;
  const isOpen = state === 'underWay';
  const ended = state === 'givenUp' ? words.givenUp : words.concluded;
  return (
    <div>
      <p>{isOpen && dueOn !== undefined ? words.period(day(beganOn), day(dueOn)) : words.began(day(beganOn))}</p>
      {performerName !== undefined && <p>{(isOpen ? words.performedBy : words.performed)(performerName)}</p>}
      {performedBy !== undefined && <p>{words.performed(performedBy)}</p>}
      <p>{words.orderedBy(orderedByName)}</p>
      {concludedOn !== undefined && <p>{ended(concludedByName, day(concludedOn))}</p>}
      {conclusion !== undefined && <p className={layout.asWritten}>{conclusion}</p>}
      {presentedOn !== undefined ? (
        <p>{words.presented(day(presentedOn), caseNumber)}</p>
      ) : (
        kind === 'external' && state !== 'givenUp' && <p>{words.notPresented}</p>
      )}
    </div>
  );
}

function Report({ audit, onDone }: AuditPartProps) {
  const words = useText('audits');
  const { take, action, outcome } = useDownload('takeAuditReport', words.takenReport);
  const [isOpen, setOpen] = useState(false);
  const { key, link, fileName, may, kind } = audit;
  const isAsked = may.upload && (!isOurs(kind) || fileName !== undefined || isOpen);
  return (
    <div>
      {link !== undefined && <OutLink href={link}>{words.openLink}</OutLink>}
      {fileName !== undefined && (
        <div className={layout.actions} data-screen-only>
          <Action disabledFocusable={action.isPending} onClick={() => take({ audit: key })}>
            {words.takeReport(fileName)}
          </Action>
        </div>
      )}
      {outcome}
      {isAsked && !isOpen && (
        <div data-screen-only>
          <Action appearance="subtle" className={layout.flush} onClick={() => setOpen(true)}>
            {fileName === undefined ? words.upload : words.uploadAnew}
          </Action>
        </div>
      )}
      {isOpen && (
        <ReportUpload
          audit={audit}
          onClose={() => setOpen(false)}
          onDone={(said) => {
            setOpen(false);
            onDone(said);
          }}
        />
      )}
    </div>
  );
}

type Step = 'conclude' | 'giveUp' | 'describe' | 'present';

/** What the reader may do to the audit as a whole. */
function Steps({ audit, onDone }: AuditPartProps) {
  const words = useText('audits');
  const [open, setOpen] = useState<Step>();
  const { may, state, presentedOn, kind } = audit;
  const close = () => setOpen(undefined);
  const done = (said: string) => {
    close();
    onDone(said);
  };
  const step = (name: Step, label: string) => <Action onClick={() => setOpen(name)}>{label}</Action>;
  const presents = may.present && !(isOurs(kind) && presentedOn === undefined);
  if (open === 'describe') return <DescribeForm {...{ audit, onDone: done, onClose: close }} />;
  if (open === 'present') return <PresentForm {...{ audit, onDone: done, onClose: close }} />;
  if (open) return <EndForm step={open} {...{ audit, onDone: done, onClose: close }} />;
  return (
    <div data-screen-only>
      {state === 'underWay' && may.conclude && (
        <div className={layout.actions}>
          <Action appearance="primary" onClick={() => setOpen('conclude')}>
            {words.conclude}
          </Action>
        </div>
      )}
      {presents && (
        <div className={layout.actions}>
          {step('present', presentedOn === undefined ? words.present : words.correctPresent)}
        </div>
      )}
      {(may.describe || may.conclude) && (
        <Folded title={words.more}>
          <div className={layout.actions}>
            {may.describe && step('describe', words.describe)}
            {may.present && isOurs(kind) && presentedOn === undefined && step('present', words.present)}
            {state === 'underWay' && may.conclude && step('giveUp', words.giveUp)}
            {state !== 'underWay' && may.conclude && <Reopen {...{ audit, onDone }} />}
          </div>
        </Folded>
      )}
    </div>
  );
}

function Reopen({ audit: { key, version: seen }, onDone }: AuditPartProps) {
  const words = useText('audits');
  const action = useAction('changeAudit');
  return (
    <>
      <Press of={action} send={{ step: 'reopen', audit: key, seen }} busy={words.undoing} then={() => onDone('')}>
        {words.reopen}
      </Press>
      {action.error && !action.isPending && <RefusalNotice fault={action.error} />}
    </>
  );
}
