/**
 * Everything that may be done to a case, or to what belongs to it; each is a line of its log. A new one also gets its
 * stored word in the list *Sagslog*, its sentence in `src/text/…/tab/tab-case.ts`, and, where it changes the case itself,
 * a mark in `case-log-reconciliation.ts` by which a lost line is known again.
 */
export const caseSteps = [
  // From the first words to IT's word that it is stopped.
  'reported',
  'answered',
  'consented',
  'madeFor',
  'takenAsOwn',
  'read',
  'takenOver',
  'acknowledged',
  'contained',
  'notContained',
  // What the DBR, and the controller, say of it.
  'awareSet',
  'nearMissSet',
  'upgraded',
  'assessed',
  'decided',
  'ratified',
  'ownRatified',
  'ratifierNamed',
  'notified',
  'informed',
  'managementInformed',
  'nis2Judged',
  'promiseSettled',
  'explained',
  'closed',
  'reopened',
  'openedInError',
  'touchedNoted',
  'merged',
  'mergedHere',
  'unmerged',
  'unmergedHere',
  // Between the DBR and the reporter.
  'asked',
  'replied',
  'added',
  'withdrawalWished',
  'withdrawalUndone',
  // Who else has a part in it.
  'taskAdded',
  'taskDone',
  'taskReopened',
  'taskDropped',
  'invited',
  'invitationRevoked',
  // What leaves it.
  'wrote',
  'followedUp',
  'noticeGiven',
  'noticeWithdrawn',
  'exported',
  'textShown',
  'textAgreed',
  'textObjected',
  'textReleased',
  'textWithdrawn',
  'textOpened',
  'managerFollowedUp',
  'handedOver',
  // The case was changed, and nobody can say any more by which step.
  'unlogged',
] as const;

export type CaseStep = (typeof caseSteps)[number];

/** Looking at a case and doing nothing to it: the DBR's side and those the DBR or the law asks, and IT-Servicedesk. */
export type Look = 'read' | 'acknowledged';

export function isLook(what: CaseStep): what is Look {
  return what === 'read' || what === 'acknowledged';
}
