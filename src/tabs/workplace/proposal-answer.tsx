import { Field, Input } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { ActionInput } from '../../contract/contract.ts';
import { useAction } from '../api-hooks.tsx';
import { Action, focusContent } from '../parts/link-button.tsx';
import { FaultNotice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import type { Proposal } from './proposal.ts';

type ProposalAction = ActionInput<'answerProposal'>['action'];

/** What the reader may do about a proposal: the DBR and the deputy are confirmed with the number of the case. */
export function ProposalAnswer({ proposal, title }: { proposal: Proposal; title: string }) {
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
