import { Field, Input } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { ActionInput, ViewData } from '../../contract/contract.ts';
import { useAction } from '../api-hooks.tsx';
import { clockWords, dayAt } from '../date-words.ts';
import { useSpeech } from '../language.tsx';
import { Action, focusContent } from '../parts/link-button.tsx';
import { FaultNotice } from '../parts/notice.tsx';
import { layout, Section } from '../parts/page.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { useDay } from '../use-day.ts';
import { useText } from '../use-text.ts';

/** One proposal: who, which role, from when, who proposed it, whom it waits for or who answered it. */
export function ProposalCard({ proposal }: { proposal: Proposal }) {
  const day = useDay();
  const { language } = useSpeech();
  const maintenance = useText('maintenance');
  const words = useText('roles');
  const { what, role, name, state, proposerName, proposedAt, caseRef, lapsesAt, waitsFor } = proposal;
  const title = words.what[what](name, maintenance.workplace.appointments.role[role]);
  const waits = state === 'proposed';
  return (
    <Section title={title} level={3} card small>
      <StatusWord kind={waits ? 'owed' : state === 'confirmed' ? 'done' : 'withdrawn'}>{stateWords()}</StatusWord>
      <p>{periodWords()}</p>
      {waits && lapsesAt && <p>{words.lapses(day(dayAt(lapsesAt)), clockWords(lapsesAt, language))}</p>}
      <p className={layout.quiet}>{words.proposedBy(proposerName, day(dayAt(proposedAt)))}</p>
      {caseRef && <p className={layout.quiet}>{words.caseOf(caseRef)}</p>}
      {(proposal.standIn || waitsFor?.standIn) && (
        <StatusWord kind="urgent">{waits ? words.standIn.title : words.standInWas}</StatusWord>
      )}
      {waitsFor &&
        (waitsFor.names.length > 0 ? (
          <p>{words.waitsFor(waitsFor.names.join(', '))}</p>
        ) : waitsFor.ownPart ? (
          <p>{words.waitsForOwnPart}</p>
        ) : (
          <StatusWord kind="urgent">{words.waitsForNobody[waitsFor.office]}</StatusWord>
        ))}
      <ProposalAnswer proposal={proposal} title={title} />
    </Section>
  );

  function stateWords(): string {
    const said = words.state[state];
    const isAnswered = state === 'confirmed' || state === 'refused';
    return isAnswered && proposal.confirmerName ? words.answeredBy(said, proposal.confirmerName) : said;
  }

  function periodWords(): string {
    const { from, to } = proposal;
    if (what === 'end') return words.lastDay(day(to ?? from));
    return to ? words.fromTo(day(from), day(to)) : words.from(day(from));
  }
}

type ProposalAction = ActionInput<'answerProposal'>['action'];

/** What the reader may do about a proposal: the DBR and the deputy are confirmed with the number of the case. */
function ProposalAnswer({ proposal, title }: { proposal: Proposal; title: string }) {
  const words = useText('roles');
  const [caseRef, setCaseRef] = useState('');
  const [tried, setTried] = useState(false);
  const answer = useAction('answerProposal');
  const { key, row: seen, may, needsCase } = proposal;
  if (!may.confirm && !may.withdraw && !may.undo) return null;
  const missing = needsCase && caseRef.trim() === '';

  function send(action: ProposalAction): void {
    if (answer.isPending) return;
    const input = action === 'confirm' ? { action, ...(needsCase && { caseRef: caseRef.trim() }) } : { action };
    answer.mutate({ key, seen, ...input }, { onSuccess: focusContent });
  }
  function confirm(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (!missing) send('confirm');
  }
  const button = (action: Exclude<ProposalAction, 'confirm'>) => (
    <Action aria-label={words.actionNamed(words.action[action], title)} onClick={() => send(action)}>
      {words.action[action]}
    </Action>
  );
  return (
    <form className={layout.form} onSubmit={confirm} noValidate aria-label={title}>
      {may.confirm && needsCase && (
        <Field
          label={words.caseRef}
          {...(tried && missing && { validationMessage: words.caseRefMissing, validationState: 'error' })}
        >
          <Input size="large" value={caseRef} maxLength={60} onChange={(_, { value }) => setCaseRef(value)} />
        </Field>
      )}
      {may.undo && <p>{words.undoUntil}</p>}
      <FaultNotice fault={answer.isPending ? null : answer.error} sentences={words.fault} />
      <div className={layout.actions}>
        {may.confirm && (
          <Action
            type="submit"
            appearance="primary"
            disabledFocusable={answer.isPending}
            aria-label={words.actionNamed(words.action.confirm, title)}
          >
            {answer.isPending ? words.answering : words.action.confirm}
          </Action>
        )}
        {may.confirm && button('refuse')}
        {may.withdraw && button('withdraw')}
        {may.undo && button('undo')}
      </div>
    </form>
  );
}

type Proposal = ViewData<'appointmentProposals'>['proposals'][number];
