import { useState } from 'react';
import { type Purpose, purposes } from '../../features/cases/relations/invitation.ts';
import { useAction, useView } from '../api-hooks.tsx';
import type { CasePartProps } from '../cases/case-part-props.ts';
import { RefusedByServer } from '../faults.ts';
import { named, RadioField, ValueField } from '../parts/form/fields.tsx';
import { Form, useFields, useForm } from '../parts/form/form.tsx';
import { Action } from '../parts/link-button.tsx';
import { RefusalNotice } from '../parts/notice.tsx';
import { layout, Section } from '../parts/page.tsx';
import { useOpened } from '../parts/said.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { useDay } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { type Choosable, PersonPicker } from '../workplace/person-picker.tsx';
import { RelationsPart } from './part.tsx';
import type { Relations } from './relations.ts';

/** Who is invited to the case, for what and until when. */
export default function PeoplePart({ data }: CasePartProps) {
  return (
    <RelationsPart data={data}>
      {(relations) => <CasePeople number={data.line.number} relations={relations} />}
    </RelationsPart>
  );
}

interface CasePeopleProps {
  number: string;
  relations: Relations;
}

/** Who is invited to the case, for what and until when. */
function CasePeople({ number, relations: { key, invitations, isOpen } }: CasePeopleProps) {
  const day = useDay();
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

interface InviteFormProps {
  caseKey: string;
  number: string;
  onClose: (saved: boolean) => void;
}

/** Invites one person, for one purpose, until a day. */
function InviteForm({ caseKey, number, onClose }: InviteFormProps) {
  const { people: words, needed, saving, save } = useText('cases').relations;
  const [person, setPerson] = useState<Choosable>();
  const { at, said } = useFields({ purpose: 'decide' as Purpose, until: '' }, words);
  const { purpose, until } = said;
  const choices = useView('caseChoices', { number });
  const invite = useAction('inviteToCase');
  const isImpossible = invite.error instanceof RefusedByServer && invite.error.words.code === 'caseInvalid';
  const sending = { isPending: invite.isPending, error: isImpossible ? null : invite.error };
  const form = useForm(sending, () => {
    if (!person || until === '') return;
    invite.mutate({ key: caseKey, person: person.id, purpose, until }, { onSuccess: () => onClose(true) });
  });
  const untilFault = form.tried && until === '' ? needed : isImpossible ? words.untilImpossible : '';

  return (
    <Form {...form} label={words.invite} focused says={[save, saving]} onClose={() => onClose(false)}>
      <PersonPicker
        people={choices.data?.data.people ?? []}
        missing={form.tried && !person}
        called={words}
        onChoose={setPerson}
      />
      <RadioField {...at('purpose')} label={words.purposeLabel} choices={named(purposes, words.purpose)} />
      <ValueField {...at('until')} fault={untilFault} />
    </Form>
  );
}
