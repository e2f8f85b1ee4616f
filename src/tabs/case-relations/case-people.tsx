import type { Day } from '../../core/dates.ts';
import { useAction } from '../api-hooks.tsx';
import { Action } from '../parts/link-button.tsx';
import { RefusalNotice } from '../parts/notice.tsx';
import { layout, Section } from '../parts/page.tsx';
import { useOpened } from '../parts/said.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { useDay } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { InviteForm } from './invite-form.tsx';
import type { Relations } from './relations.ts';

interface CasePeopleProps {
  number: string;
  relations: Relations;
  today: Day;
}

/** Who is invited to the case, for what and until when. */
export function CasePeople({ number, relations: { key, invitations, isOpen }, today }: CasePeopleProps) {
  const day = useDay(today);
  const words = useText('cases').relations.people;
  const { isOpen: inviting, open, close, notice, done } = useOpened();
  const revoke = useAction('revokeInvitation');

  function set(invitation: string, undo: boolean): void {
    const sentence = undo ? words.restoredNow : words.revokedNow;
    if (!revoke.isPending) revoke.mutate({ invitation, undo }, { onSuccess: () => done(sentence) });
  }

  return (
    <Section title={words.title}>
      <p className={layout.quiet}>{words.help}</p>
      {notice}
      {revoke.error && !revoke.isPending && <RefusalNotice fault={revoke.error} />}
      {invitations.length === 0 && <p className={layout.lead}>{words.none}</p>}
      <ul className={layout.list}>
        {invitations.map(({ key: invitation, name, purpose, until, revokedAt, inForce }) => (
          <li key={invitation} className={layout.card}>
            <strong>{name}</strong>
            <p>
              {words.purpose[purpose]}, {words.untilDay(day(until))}
            </p>
            {!inForce && (
              <StatusWord kind={revokedAt === undefined ? 'replaced' : 'withdrawn'}>
                {revokedAt === undefined ? words.over : words.revoked}
              </StatusWord>
            )}
            <div className={layout.row}>
              {inForce && (
                <Action aria-label={words.revokeOf(name)} onClick={() => set(invitation, false)}>
                  {words.revoke}
                </Action>
              )}
              {revokedAt !== undefined && (
                <Action aria-label={words.restoreOf(name)} onClick={() => set(invitation, true)}>
                  {words.restore}
                </Action>
              )}
            </div>
          </li>
        ))}
      </ul>
      {inviting && <InviteForm caseKey={key} number={number} onClose={(saved) => close(saved ? words.invited : '')} />}
      {isOpen && !inviting && (
        <Action appearance="primary" onClick={() => open('')}>
          {words.invite}
        </Action>
      )}
    </Section>
  );
}
