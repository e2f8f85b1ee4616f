import type { ViewData } from '../../contract/contract.ts';
import type { Actor } from '../../core/person.ts';
import { Refusal } from '../../core/refusal.ts';
import type { Stored } from '../../core/stored.ts';
import { shownThread } from '../../domain/breaches/case-message.ts';
import { inOrder, shownTask } from '../../domain/breaches/case-task.ts';
import { handles } from '../../domain/breaches/excluded-from-case.ts';
import { isOpen, numberOf, reporterKey } from '../../domain/breaches/incident.ts';
import { shownInvitation } from '../../domain/breaches/invitation.ts';
import { mainOf } from '../../domain/breaches/main-of.ts';
import { mergeFaults } from '../../domain/breaches/merging.ts';
import { ownHold } from '../../domain/breaches/own-case.ts';
import { ownCaseNow, ownStatus } from '../../domain/breaches/own-case-now.ts';
import { monthPattern } from '../../domain/breaches/pattern.ts';
import { similarCases } from '../../domain/breaches/similar.ts';
import { titleIn } from '../../domain/handbook/rule.ts';
import { CaseMessage, CaseTask, Invitation } from '../../features/cases/case-relations-records.ts';
import { Reporter } from '../../features/incidents/breach-records-records.ts';
import { Incident } from '../../features/incidents/records.ts';
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
