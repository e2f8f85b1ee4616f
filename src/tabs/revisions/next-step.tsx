import { useState } from 'react';
import { useAction } from '../api-hooks.tsx';
import { Action, Press } from '../parts/link-button.tsx';
import { FaultNotice, Notice } from '../parts/notice.tsx';
import { Folded, layout } from '../parts/page.tsx';
import { type TextOf, useText } from '../use-text.ts';
import { DescribeForm } from './describe-form.tsx';
import { type Edition, type EditionStep, nextOf, rolesWords } from './edition.ts';
import { WorkOutReach } from './edition-reach.tsx';
import { StepForm, type WrittenStep } from './step-form.tsx';

type Done = keyof TextOf<'revisions'>['done'];
type Open = WrittenStep | 'describe';
const askedFor: readonly string[] = ['return', 'noteMed', 'decide', 'present', 'describe'];
const isAsked = (step: string): step is Open => askedFor.includes(step);

/**
 * What happens next and who can do it: one primary button for whoever it waits for, the rest folded away, each undone
 * by another.
 */
export function NextStep({ edition }: { edition: Edition }) {
  const words = useText('revisions');
  const change = useAction('changeRevision');
  const publish = useAction('publishRevision');
  const correct = useAction('approveCorrection');
  const [open, setOpen] = useState<Open>();
  const [done, setDone] = useState<Done>();
  const { key, version: seen, next, missing, deeds, mayPublish, begun, state } = edition;
  // A trial is begun and ended in a part of its own.
  const takesBack = edition.takesBack.filter((of) => of !== 'trial');
  const busy = change.isPending || publish.isPending || correct.isPending;
  const after = (what: Done) => ({
    onSuccess: () => {
      setOpen(undefined);
      setDone(what);
    },
  });
  const send = (step: EditionStep) => {
    if (!busy) change.mutate({ ...step, key, seen }, after(step.step));
  };
  const show = (step: Open | undefined) => {
    change.reset();
    publish.reset();
    correct.reset();
    setDone(undefined);
    setOpen(step);
  };
  const press = (step: Edition['deeds'][number]) => {
    if (isAsked(step)) return show(step);
    if (step === 'submit' || step === 'approve' || step === 'withdraw' || step === 'reopen') send({ step });
  };
  // What Hoved-MED said is missing until somebody does the very thing that is next.
  const isReady = missing.every((one) => one === 'medMissing' && next?.deed === 'noteMed');
  const first = next && next.deed !== 'publish' && deeds.includes(next.deed) && isReady ? next.deed : undefined;
  // Under a mandate the approval is all it takes: it is adopted and let out in one.
  const isCorrected = first === 'approve' && edition.changeType === 'correction' && edition.mandate !== undefined;
  const others = deeds.filter(
    (step) => step !== first && step !== 'schedule' && step !== 'submit' && step !== 'approve',
  );
  const who = next && rolesWords(next.roles, words);
  const shared = { sending: { isPending: busy, error: change.error }, onClose: () => show(undefined) };

  // What was just done stays to be read when there is nothing more to do.
  if (!next && done === undefined && others.length + takesBack.length === 0) return null;
  return (
    <section className={layout.card} aria-label={words.nextTitle}>
      <div role="status">{done && !busy && <Notice kind="good" title={words.done[done]} />}</div>
      {next && (
        <>
          <h2 className={layout.subheading}>
            {words.nextTitle}: {words.next[nextOf(edition) ?? next.deed]}
          </h2>
          <p>
            {next.deed === 'submit' || next.deed === 'publish' ? words.whoNext(who ?? '') : words.whoIsOther(who ?? '')}
          </p>
        </>
      )}
      {begun && state === 'decided' && (
        <Notice kind="warning" title={words.begunTitle}>
          <p>{words.begun}</p>
        </Notice>
      )}
      {missing.length > 0 && (
        <Notice kind="warning" title={words.missingTitle}>
          <ul>
            {missing.map((one) => (
              <li key={one}>{words.missing[one]}</li>
            ))}
          </ul>
        </Notice>
      )}
      {open === 'describe' && (
        <DescribeForm
          {...shared}
          label={words.deed.describe}
          isThere
          begin={{
            ...{ document: edition.document, edition: edition.edition, changeType: edition.changeType },
            ...{ why: edition.why, touchesStaff: edition.touchesStaff, strategyLink: edition.strategyLink ?? '' },
          }}
          onSave={({ document: _, edition: __, ...said }) => send({ step: 'describe', ...said })}
        />
      )}
      {open !== undefined && open !== 'describe' && (
        <StepForm {...shared} step={open} edition={edition} onSave={send} />
      )}
      {open === undefined && (
        <>
          <FaultNotice fault={busy ? null : (change.error ?? publish.error ?? correct.error)} sentences={words.fault} />
          {isCorrected && <p className={layout.quiet}>{words.correction.before}</p>}
          {mayPublish && isReady && <BeforePublishing reach={edition.reach} />}
          {mayPublish && missing.every((one) => one === 'reachUnknown') && !isReady && (
            <WorkOutReach edition={edition} isFirst />
          )}
          {(first || (mayPublish && isReady)) && (
            <div className={layout.actions}>
              {isCorrected && (
                <Press
                  of={correct}
                  send={{ key, seen }}
                  busy={words.publishing}
                  then={() => setDone('correct')}
                  appearance="primary"
                >
                  {words.correction.approve}
                </Press>
              )}
              {first && !isCorrected && (
                <Action appearance="primary" disabledFocusable={busy} onClick={() => press(first)}>
                  {change.isPending ? words.busy : words.deed[first]}
                </Action>
              )}
              {mayPublish && isReady && (
                <Action
                  appearance="primary"
                  disabledFocusable={busy}
                  onClick={() => {
                    if (!busy) publish.mutate({ key, seen }, after('publish'));
                  }}
                >
                  {publish.isPending ? words.publishing : words.deed.publish}
                </Action>
              )}
            </div>
          )}
          {others.length + takesBack.length > 0 && (
            <Folded title={words.moreSteps}>
              <div className={layout.actions}>
                {others.map((step) => (
                  <Action key={step} disabledFocusable={busy} onClick={() => press(step)}>
                    {words.deed[step]}
                  </Action>
                ))}
                {takesBack.map((of) => (
                  <Action key={of} disabledFocusable={busy} onClick={() => send({ step: 'takeBack', of })}>
                    {words.takeBack[of]}
                  </Action>
                ))}
              </div>
            </Folded>
          )}
        </>
      )}
    </section>
  );
}

/**
 * Publishing is the one step nothing undoes: whom it asks, and that it stands, is said where the button is (S18, S19).
 */
function BeforePublishing({ reach }: { reach: Edition['reach'] }) {
  const words = useText('revisions');
  const { people = 0, seconds = 0 } = reach ?? {};
  return (
    <>
      <p className={layout.entryName}>{people === 0 ? words.reach.nobody : words.reach.lead(people, seconds)}</p>
      <p className={layout.quiet}>{words.publishIsFinal}</p>
    </>
  );
}
