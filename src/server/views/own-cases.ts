import type { ViewData } from '../../contract/contract.ts';
import type { Actor } from '../../core/person.ts';
import { awaitsOwnRatification } from '../../features/cases/decision/own-case.ts';
import { ownRatifiersOf } from '../../features/cases/decision/own-ratifiers.ts';
import { decisionsToRatify } from '../../features/cases/mandates/queries/to-ratify.ts';
import { decisionMemo } from '../../features/cases/shown-handling.ts';
import { CaseEntry } from '../../features/incidents/breach-records.ts';
import { isOpen, numberOf } from '../../features/incidents/incident.ts';
import { Incident } from '../../features/incidents/records.ts';
import { may } from '../../roles.ts';
import type { ViewSource } from '../view-source.ts';
import { decisions } from './breaches.ts';

/** What the reader ratifies of the DBR's side's own cases, and for which they name who does. Nothing for anybody else. */
export function ownCases(source: ViewSource, { person }: Actor): ViewData<'ownCases'> {
  const waiting = source.records
    .all(Incident)
    .filter(({ record }) => record.own === 'waiting' && isOpen(record))
    .map((stored) => ({ stored, of: ownRatifiersOf(source, stored.record, source.now) }));
  const toRatify = waiting.filter(
    ({ stored, of }) => awaitsOwnRatification(stored.record) && of.ratifiers.some((one) => one.person === person.id),
  );
  return {
    toRatify: toRatify.map(({ stored }) =>
      decisionMemo(stored, source.all(CaseEntry, { incident: stored.record.key })),
    ),
    toName: waiting
      .filter(({ of }) => of.needsNaming && of.mayName(person.id))
      .map(({ stored }) => ({ key: stored.record.key, number: numberOf(stored), seen: stored.mark.version })),
  };
}

/** How many cases wait for the reader on the page *Afgørelser*, for the menu and Start. */
export function waitingDecisions(source: ViewSource, actor: Actor): number {
  const { toRatify, toName } = ownCases(source, actor);
  const own = toRatify.filter(({ isDrill }) => !isDrill).length + toName.length;
  if (!may(actor.roles, 'decisions')) return own;
  const { waiting, told } = decisions(source, actor);
  const toDecide = waiting.filter(({ isDrill }) => !isDrill).length;
  const toNameDeputy = told.filter(({ mayName }) => mayName).length;
  return own + toDecide + toNameDeputy + decisionsToRatify(source, actor).length;
}
