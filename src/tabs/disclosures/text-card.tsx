import { useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { longestManagerText } from '../../features/cases/disclosures/manager-text.ts';
import { useAction } from '../api-hooks.tsx';
import { useWhen } from '../cases/when-words.ts';
import { Facts } from '../parts/facts.tsx';
import { FreeTextField } from '../parts/free-text-field.tsx';
import { Action } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { useSaid } from '../parts/said.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { useText } from '../use-text.ts';
import { ActionFault } from './job-fault.tsx';

type DpoText = ViewData<'casePassedOn'>['texts'][number];

/** One text for a manager: what the reporter says to it, whether it has gone, and what came of it. */
export function TextCard({ text }: { text: DpoText }) {
  const when = useWhen();
  const caseText = useText('cases');
  const words = caseText.disclosures.dpo;
  const [reason, setReason] = useState('');
  const [isUrgent, setUrgent] = useState(false);
  const { notice, done } = useSaid();
  const release = useAction('releaseManagerText');
  const withdraw = useAction('withdrawManagerText');
  const busy = release.isPending || withdraw.isPending;
  const { key, seen, managerName, unitName, objection, releaseReason, followUp, followedUpAt } = text;

  const letGo = () => {
    const input = { key, seen, ...(reason.trim() !== '' && { reason: reason.trim() }) };
    if (!busy) release.mutate(input, { onSuccess: () => done(words.releasedDone(managerName)) });
  };
  const takeBack = () => {
    if (!busy) withdraw.mutate({ key }, { onSuccess: () => done(words.withdrawnDone) });
  };

  const more = [
    ...(objection === undefined ? [] : [{ name: words.objection, value: objection }]),
    ...(releaseReason === undefined ? [] : [{ name: words.releaseReason, value: releaseReason }]),
    ...(followUp === undefined ? [] : [{ name: words.followUp, value: followUp }]),
  ];
  // Before the reporter has answered it waits, unless the DBR says that it is urgent.
  const mayLetGo = text.mayRelease && (!text.needsReason || text.answer === 'objected' || isUrgent);
  return (
    <article className={layout.card}>
      <h2 className={layout.subheading}>{words.forWhom(managerName, unitName)}</h2>
      <div className={layout.row}>
        <TextState text={text} when={when} />
        {followedUpAt !== undefined && (
          <StatusWord kind="done">{words.state.followedUp(when(followedUpAt))}</StatusWord>
        )}
      </div>
      {text.isShutOut && <Notice kind="warning" title={words.shutOut} />}
      <p className={layout.asWritten}>{text.text}</p>
      {more.length > 0 && <Facts facts={more} />}
      {notice}
      <ActionFault fault={busy ? null : (release.error ?? withdraw.error)} />
      {mayLetGo && text.needsReason && (
        <FreeTextField
          label={words.reason}
          hint={words.reasonHelp}
          value={reason}
          maxLength={longestManagerText}
          onChange={setReason}
        />
      )}
      {text.mayRelease && !mayLetGo && (
        <div className={layout.actions}>
          <Action appearance="subtle" onClick={() => setUrgent(true)}>
            {words.urgent}
          </Action>
        </div>
      )}
      {mayLetGo && (
        <div className={layout.actions}>
          <Action disabledFocusable={busy} onClick={letGo}>
            {release.isPending ? caseText.disclosures.saving : words.release}
          </Action>
        </div>
      )}
      {text.state === 'released' && text.openedAt === undefined && (
        <div className={layout.actions}>
          <Action disabledFocusable={busy} onClick={takeBack}>
            {withdraw.isPending ? caseText.disclosures.saving : words.withdraw}
          </Action>
        </div>
      )}
    </article>
  );
}

function TextState({ text, when }: { text: DpoText; when: (at: string) => string }) {
  const words = useText('cases').disclosures.dpo.state;
  const { state, answer, releasedAt, openedAt, objectBy, needsReason } = text;
  if (state === 'released') {
    return (
      <>
        <StatusWord kind="done">{words.released(when(releasedAt ?? objectBy))}</StatusWord>
        <StatusWord kind={openedAt === undefined ? 'owed' : 'done'}>
          {openedAt === undefined ? words.unopened : words.opened(when(openedAt))}
        </StatusWord>
      </>
    );
  }
  return (
    <>
      {state === 'withdrawn' && <StatusWord kind="withdrawn">{words.withdrawn}</StatusWord>}
      {answer === 'objected' && <StatusWord kind="urgent">{words.objected}</StatusWord>}
      {answer === 'agreed' && <StatusWord kind="done">{words.agreed}</StatusWord>}
      {answer === undefined && (
        <StatusWord kind="owed">{needsReason ? words.waiting(when(objectBy)) : words.ready}</StatusWord>
      )}
    </>
  );
}
