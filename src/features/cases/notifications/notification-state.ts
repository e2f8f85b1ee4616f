import { mayHandle } from '../case-access.ts';
import { awaitsDecision } from '../decision/decision.ts';
import { isOpen } from '../incident/incident.ts';
import type { Incident } from '../incident/records.ts';
import type { ToldFor } from './case-notification.ts';
import type { CaseNotification } from './records.ts';

/** What a message about a case is by now to whoever got it. */
export type NoticeState = 'waiting' | 'late' | 'underWay' | 'over' | 'notForYou';

/**
 * Whether a case still needs whoever was told of it: what has turned out to be about their office is not theirs any more,
 * and says no more than that; about them in another capacity, or which director, is asked first (`mayReceive`).
 */
export function noticeState(told: Pick<CaseNotification, 'as' | 'occasion'>, incident: Incident): NoticeState {
  const { as } = told;
  const { concerns = [], contained, status, assessedAt } = incident;
  if (as === 'serviceDesk' || as === 'executive') {
    if (as === 'serviceDesk' && concerns.includes('it')) return 'notForYou';
    if (!isOpen(incident)) return 'over';
    if (as === 'serviceDesk') return contained === 'yes' ? 'over' : 'waiting';
    if (isLateOnly(told, incident)) return assessedAt === undefined ? 'late' : 'underWay';
    return awaitsDecision(incident) || assessedAt === undefined ? 'waiting' : 'underWay';
  }
  if (as === 'itSecurityManager' && concerns.includes('it')) return 'notForYou';
  if (as !== 'dpo' && as !== 'dpoDeputy') return isOpen(incident) ? 'waiting' : 'over';
  if (!mayHandle([as], incident)) return 'notForYou';
  if (!isOpen(incident)) return 'over';
  return status === 'received' ? 'waiting' : 'underWay';
}

/** Is a director told of it only because it takes the DBR long, with nothing to decide yet? */
export function isLateOnly({ as, occasion }: Pick<CaseNotification, 'as' | 'occasion'>, incident: Incident): boolean {
  return as === 'executive' && /^(unassessed|unnotified|promise)-/.test(occasion) && !awaitsDecision(incident);
}

/**
 * Where each of those who are told can do something about it, as the tab's deep links name it; the DBR's side and
 * the reporter have a page for each case.
 * @param number absent for several cases at once
 */
export function placeToAct({ as, number }: { as: ToldFor; number?: string }): string {
  if (as === 'serviceDesk') return 'desk';
  if (as === 'executive') return 'decisions';
  // Their own cases, and the NIS 2 notices of others.
  if (as === 'itSecurityManager') return 'cases';
  if (as === 'taskOwner' || as === 'participant' || as === 'manager') return 'from-dpo';
  const [all, one] = as === 'reporter' || as === 'named' ? ['reports', 'reports'] : ['cases', 'case'];
  return number === undefined ? all : `${one}/${number}`;
}
