import type { ViewData } from '../../contract/contract.ts';
import type { Actor } from '../../core/person.ts';
import { Refusal } from '../../core/refusal.ts';
import type { Stored } from '../../core/stored.ts';
import { ownHold } from '../../features/cases/decision/own-case.ts';
import { ownCaseNow, ownStatus } from '../../features/cases/decision/own-case-now.ts';
import { mainOf } from '../../features/cases/main-of.ts';
import { mergeFaults } from '../../features/cases/merging.ts';
import { handles } from '../../features/cases/notifications/excluded-from-case.ts';
import { monthPattern } from '../../features/cases/pattern.ts';
import { shownThread } from '../../features/cases/relations/case-message.ts';
import { inOrder, shownTask } from '../../features/cases/relations/case-task.ts';
import { shownInvitation } from '../../features/cases/relations/invitation.ts';
import { CaseMessage, CaseTask, Invitation } from '../../features/cases/relations/records.ts';
import { titleIn } from '../../features/handbook/rule.ts';
import { Reporter } from '../../features/incidents/breach-records.ts';
import { isOpen, numberOf, reporterKey } from '../../features/incidents/incident.ts';
import { Incident } from '../../features/incidents/records.ts';
import { similarCases } from '../../features/incidents/similar.ts';
import type { ViewSource } from '../view-source.ts';
import { concernedIn } from './concerned.ts';

/**
 * Whom and what one case touches. That somebody has looked is written down by whoever asks this view.
 * @throws Refusal `unknownIncident` when there is none of that number, or it is about the reader
 */
export function caseRelations(
  source: ViewSource,
  actor: Actor,
  { number }: { number: string },
): ViewData<'caseRelations'> {
  const stored = handled(source, actor, number);
  const { record } = stored;
  const { key, category, rules = [], systems = [], mergedInto } = record;
  const { status } = mainOf(source.records, record);
  const others = source.records.all(Incident).filter((other) => handles(source, actor, other.record));
  const mayPutAway = (one: Incident) =>
    ownHold('putAway', ownStatus(ownCaseNow(source, one, source.now), actor), one, source.now) === undefined;
  const isOver = status === 'closed' || status === 'openedInError';
  return {
    key,
    thread: shownThread(source.all(CaseMessage, { incident: key })),
    mayAsk: !isOver && source.records.find(Reporter, reporterKey(key)) !== undefined,
    tasks: inOrder(source.records.all(CaseTask, { incident: key })).map((task) => shownTask(task, source.today)),
    invitations: source.records
      .all(Invitation, { incident: key })
      .map((invitation) => shownInvitation(invitation, source.today))
      .sort((a, b) => Number(b.inForce) - Number(a.inForce) || danishOrder.compare(a.name, b.name)),
    isOpen: isOpen(record),
    seen: stored.mark.version,
    category,
    mayPutAway: mayPutAway(record),
    rules: [...rules],
    systems: [...systems],
    similar: similarCases(stored, others).map(({ other, ...like }) => ({
      ...like,
      mayMerge:
        mergeFaults(other.record, record, partsOf(source, like.number).length).length === 0 && mayPutAway(other.record),
      seen: other.mark.version,
    })),
    ...(mergedInto !== undefined && { mergedInto }),
    parts: partsOf(source, number).map((part) => ({
      key: part.record.key,
      number: numberOf(part),
      discoveredAt: part.record.discoveredAt,
    })),
  };
}

const danishOrder = new Intl.Collator('da');

/** Whom the DBR may give a task or invite: everybody with an open account the report cannot be about. */
export function caseChoices(source: ViewSource, actor: Actor, { number }: { number: string }): ViewData<'caseChoices'> {
  const { record } = handled(source, actor, number);
  const isConcerned = concernedIn(source, record);
  return {
    people: source.directory
      .people()
      .filter(({ id, enabled }) => enabled && !isConcerned(id))
      .map(({ id, name }) => ({ id, name }))
      .sort((a, b) => danishOrder.compare(a.name, b.name)),
    rules: [...source.handbook().rules.values()].flatMap((rule) => {
      const inForce = rule.inForce(source.today);
      return inForce ? [{ rule: rule.id, title: titleIn(inForce, actor.language) }] : [];
    }),
  };
}

/** What happened in a month, of the cases the reader may handle. */
export function casePattern(source: ViewSource, actor: Actor, { month }: { month: string }): ViewData<'casePattern'> {
  const mine = source.records.all(Incident).filter(({ record }) => handles(source, actor, record));
  const { cells, repeated, ...rest } = monthPattern(mine, month);
  return { ...rest, cells: [...cells], repeated: [...repeated], loading: !source.loaded(Incident) };
}

function partsOf(source: ViewSource, number: string) {
  return source.records.all(Incident, { mergedInto: number });
}

function handled(source: ViewSource, actor: Actor, number: string): Stored<Incident> {
  const stored = source.records.all(Incident, { number })[0];
  if (!stored || !handles(source, actor, stored.record)) throw new Refusal('unknownIncident');
  return stored;
}
