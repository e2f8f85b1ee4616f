import type { Actor } from '../../../../core/person.ts';
import { isAny } from '../../../../core/role.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Reader } from '../../../../kernel/reader.ts';
import { accountsOf } from '../../../workplace/accountability/account-link.ts';
import { workplaceOn } from '../../../workplace/queries/workplace-on.ts';
import { AccountLink } from '../../../workplace/records.ts';
import { textsReleasedTo } from '../../disclosures/queries/released-to.ts';
import { leading } from '../../disclosures/roles.ts';
import { Incident } from '../../incident/records.ts';
import { excludedFromCase } from '../../notifications/queries/excluded-from-case.ts';
import { officers } from '../../roles.ts';
import { isInForce } from '../invitation.ts';
import { CaseTask, Invitation } from '../records.ts';

/** The reader's own tasks in cases that are not about the reader, the dropped ones left out. */
export function tasksOf(reader: Reader, actor: Actor): readonly Stored<CaseTask>[] {
  return accounts(reader, actor)
    .flatMap((owner) => reader.records.all(CaseTask, { owner }))
    .filter(({ record }) => record.state !== 'dropped' && isOutside(reader, actor, record.incident));
}

/** The reader's invitations that hold today, to cases that are not about the reader. */
export function invitationsOf(reader: Reader, actor: Actor): readonly Invitation[] {
  return accounts(reader, actor)
    .flatMap((person) => reader.all(Invitation, { person }))
    .filter((invitation) => isInForce(invitation, reader.today) && isOutside(reader, actor, invitation.incident));
}

/** What the DBR has asked somebody for who is not of the DBR's side: what there is, and how much of it waits. */
export function askedByDpo(reader: Reader, actor: Actor): { all: number; waiting: number } {
  if (isAny(actor.roles, officers)) return { all: 0, waiting: 0 };
  const [tasks, invited] = [tasksOf(reader, actor), invitationsOf(reader, actor)];
  const texts = isAny(actor.roles, leading) ? textsReleasedTo(reader, actor.person.id) : [];
  const unopened = texts.filter(({ text }) => text.record.openedAt === undefined);
  const open = tasks.filter(({ record }) => record.state === 'open');
  return {
    all: tasks.length + invited.length + texts.length,
    waiting: open.length + invited.length + unopened.length,
  };
}

function isOutside(reader: Reader, { person }: Actor, key: string): boolean {
  const { records, today } = reader;
  const incident = records.find(Incident, key)?.record;
  if (!incident) return false;
  return !excludedFromCase({ records, workplace: workplaceOn(reader, today) }, incident)(person.id);
}

function accounts(reader: Reader, { person }: Actor): readonly string[] {
  return accountsOf(reader.all(AccountLink, { person: person.id }), person.id);
}
