import type { CaseEntry } from './log/records.ts';

/**
 * Everything that may be done to a case, or to what belongs to it; each is a line of its log. A new one gets its stored
 * word in the list *Sagslog*, its sentence in `src/text/…/tab/tab-case.ts`, and, where it changes the case itself, a mark
 * in `case-log-reconciliation.ts` by which a lost line is known again.
 */
export type CaseStep = CaseEntry['what'];

/** Looking at a case and doing nothing to it: the DBR's side and those the DBR or the law asks, and IT-Servicedesk. */
export type Look = 'read' | 'acknowledged';

export function isLook(what: CaseStep): what is Look {
  return what === 'read' || what === 'acknowledged';
}
