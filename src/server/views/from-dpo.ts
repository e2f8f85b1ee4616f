import type { ViewData } from '../../contract/contract.ts';
import type { Actor } from '../../core/person.ts';
import { Refusal } from '../../core/refusal.ts';
import { isAny } from '../../core/role.ts';
import { textsReleasedTo } from '../../features/cases/disclosures/queries/released-to.ts';
import { leading } from '../../features/cases/disclosures/roles.ts';
import { inOrder, ownTask } from '../../features/cases/relations/case-task.ts';
import { isInForce, invitedCase as shown } from '../../features/cases/relations/invitation.ts';
import { CaseTask, Invitation } from '../../features/cases/relations/records.ts';
import { Reporter, Statement } from '../../features/incidents/breach-records.ts';
import { reporterKey, statementKey } from '../../features/incidents/incident.ts';
import { Incident } from '../../features/incidents/records.ts';
import { accountsOf } from '../../features/workplace/accountability/account-link.ts';
import { AccountLink } from '../../features/workplace/records.ts';
import { may } from '../../roles.ts';
import type { ViewSource } from '../view-source.ts';
import { concernedIn } from './concerned.ts';

/** What the DBR has asked of the reader. Nothing of a case that has turned out to be about the reader is in it. */
export function fromDpo(source: ViewSource, actor: Actor): ViewData<'fromDpo'> {
  const own = accounts(source, actor).flatMap((owner) => source.records.all(CaseTask, { owner }));
  const tasks = own.filter(({ record }) => record.state !== 'dropped' && isOutside(source, actor, record.incident));
  return {
    tasks: inOrder(tasks).map((task) => ownTask(task, source.today)),
    invited: invitations(source, actor)
      .map(({ number, purpose, until }) => ({ number, purpose, until }))
      .sort((a, b) => b.number.localeCompare(a.number)),
    loading: ![Incident, CaseTask, Invitation].every((one) => source.loaded(one)),
  };
}

/**
 * One case for somebody invited to it. That they have looked is written down by whoever asks this view.
 * @throws Refusal `unknownIncident` without an invitation that holds today
 */
export function invitedCase(source: ViewSource, actor: Actor, { number }: { number: string }): ViewData<'invitedCase'> {
  const invitation = invitations(source, actor).find((one) => one.number === number);
  const stored = invitation && source.records.find(Incident, invitation.incident);
  if (!invitation || !stored) throw new Refusal('unknownIncident');
  const { key } = stored.record;
  const reporter = source.records.find(Reporter, reporterKey(key))?.record;
  const reporterPerson = reporter && source.directory.person(reporter.person);
  const statement = source.records.find(Statement, statementKey(key))?.record;
  return shown(stored, statement, invitation, { reporter, reporterPerson });
}

/** How much waits there for somebody who is not of the DBR's side, for the menu; `undefined` when there is nothing. */
export function waitingFromDpo(source: ViewSource, actor: Actor): number | undefined {
  if (may(actor.roles, 'cases')) return undefined;
  const { tasks, invited } = fromDpo(source, actor);
  const texts = isAny(actor.roles, leading) ? textsReleasedTo(source, actor.person.id) : [];
  if (tasks.length + invited.length + texts.length === 0) return undefined;
  const unopened = texts.filter(({ text }) => text.record.openedAt === undefined);
  return tasks.filter(({ state }) => state === 'open').length + invited.length + unopened.length;
}

function invitations(source: ViewSource, actor: Actor): readonly Invitation[] {
  return accounts(source, actor)
    .flatMap((person) => source.all(Invitation, { person }))
    .filter((invitation) => isInForce(invitation, source.today) && isOutside(source, actor, invitation.incident));
}

function isOutside(source: ViewSource, { person }: Actor, key: string): boolean {
  const incident = source.records.find(Incident, key)?.record;
  return incident !== undefined && !concernedIn(source, incident)(person.id);
}

function accounts(source: ViewSource, { person }: Actor): readonly string[] {
  return accountsOf(source.all(AccountLink, { person: person.id }), person.id);
}
