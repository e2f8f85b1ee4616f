import type { ActionInput } from '../../contract/contract.ts';
import { purposes } from '../../features/cases/relations/invitation.ts';
import { useAction, useView } from '../api-hooks.tsx';
import type { CasePartProps } from '../cases/case-part-props.ts';
import { DayField } from '../parts/form/day-field.tsx';
import { ChoiceField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { named } from '../parts/form/fields.tsx';
import { type PersonChoice, PersonField } from '../parts/form/person-field.tsx';
import { Action } from '../parts/link-button.tsx';
import { RefusalNotice } from '../parts/notice.tsx';
import { layout, Section } from '../parts/page.tsx';
import { Person } from '../parts/person.tsx';
import { useOpened } from '../parts/said.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { useDay } from '../use-day.ts';
import { useMay } from '../use-may.ts';
import { useText } from '../use-text.ts';
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
  const mayInvite = useMay('inviteToCase');

  function set(invitation: string, undo: boolean): void {
    const sentence = undo ? words.restoredNow : words.revokedNow;
    if (!revoke.isPending) revoke.mutate({ invitation, undo }, { onSuccess: () => done(sentence) });
  }

  if (!mayInvite && invitations.length === 0) return null;
  return (
    <Section title={words.title}>
      <p className={layout.quiet}>{words.help}</p>
      {notice}
      {revoke.error && !revoke.isPending && <RefusalNotice fault={revoke.error} />}
      {invitations.length === 0 && <p className={layout.lead}>{words.none}</p>}
      <ul className={layout.list}>
        {invitations.map(({ key: invitation, name, purpose, until, revokedAt, inForce }) => (
          <li key={invitation} className={layout.card}>
            <Person
              name={name}
              state={
                !inForce && (
                  <StatusWord kind={revokedAt === undefined ? 'replaced' : 'withdrawn'}>
                    {revokedAt === undefined ? words.over : words.revoked}
                  </StatusWord>
                )
              }
            >
              <p>
                {words.purpose[purpose]}, {words.untilDay(day(until))}
              </p>
            </Person>
            <div className={layout.row}>
              {inForce && mayInvite && (
                <Action aria-label={words.revokeOf(name)} onClick={() => set(invitation, false)}>
                  {words.revoke}
                </Action>
              )}
              {revokedAt !== undefined && mayInvite && (
                <Action aria-label={words.restoreOf(name)} onClick={() => set(invitation, true)}>
                  {words.restore}
                </Action>
              )}
            </div>
          </li>
        ))}
      </ul>
      {inviting && <InviteForm caseKey={key} number={number} onClose={(saved) => close(saved ? words.invited : '')} />}
      {isOpen && mayInvite && !inviting && <Action onClick={() => open('')}>{words.invite}</Action>}
    </Section>
  );
}

interface InviteFormProps {
  caseKey: string;
  number: string;
  onClose: (saved: boolean) => void;
}

/** Invites one person, for one purpose, until a day. */
function InviteForm({ caseKey: key, number, onClose }: InviteFormProps) {
  const relations = useText('cases').relations;
  const { people: words, save, saving, needed } = relations;
  const people = useView('caseChoices', { number }).data?.data.people ?? [];
  const invite = useAction('inviteToCase');
  return (
    <EntryForm<PersonChoice<ActionInput<'inviteToCase'>, 'person', 'purpose' | 'until'>>
      label={words.invite}
      focused
      words={{ save, saving, fault: { untilImpossible: words.untilImpossible } }}
      names={words}
      begin={{ person: undefined, purpose: 'decide', until: '' }}
      sending={invite}
      onSend={({ person, ...said }) =>
        invite.mutate({ key, person: person.id, ...said }, { onSuccess: () => onClose(true) })
      }
      lands={{ untilImpossible: 'until' }}
      onClose={() => onClose(false)}
    >
      {({ at }) => (
        <>
          <PersonField {...at('person', words.who, words.whoHelp)} {...{ people, words }} required />
          <ChoiceField {...at('purpose', words.purposeLabel)} choices={named(purposes, words.purpose)} />
          <DayField {...at('until')} required={needed} />
        </>
      )}
    </EntryForm>
  );
}
