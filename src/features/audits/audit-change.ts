import type { Day } from '../../core/dates.ts';
import { isInHouse } from './audit.ts';
import { type AuditFault, faultsOfAudit, faultsOfEnd, faultsOfPresenting, type Named } from './audit-faults.ts';
import type { Audit } from './records.ts';

type Optional<K extends keyof Audit> = { [N in K]?: Audit[N] | undefined };

/** What may be done to an audit as a whole. */
export type AuditChange =
  | ({ step: 'describe'; title: string } & Optional<'link' | 'dueOn' | 'performer' | 'performerName' | 'performedBy'>)
  | { step: 'conclude' | 'giveUp'; conclusion: string }
  | { step: 'reopen' }
  | ({ step: 'present' } & Optional<'presentedOn' | 'caseNumber'>);

/** @returns the audit after the change; `undefined` where it stands so that it cannot be done to it */
export function changedAudit(
  audit: Audit,
  change: AuditChange,
  { name, today }: { name: string; today: Day },
): Audit | undefined {
  switch (change.step) {
    case 'describe': {
      if (audit.state !== 'underWay') return undefined;
      const { title, link, dueOn, performer, performerName, performedBy } = change;
      const described = { ...audit, title, link };
      return isInHouse(audit.kind) ? { ...described, dueOn, performer, performerName } : { ...described, performedBy };
    }
    case 'conclude':
    case 'giveUp': {
      const state = change.step === 'conclude' ? 'done' : 'givenUp';
      const { conclusion } = change;
      // What was said when it was ended may be put right; when, and by whom, stays.
      if (audit.state === state) return { ...audit, conclusion };
      if (audit.state !== 'underWay') return undefined;
      return { ...audit, state, conclusion, concludedOn: today, concludedByName: name };
    }
    case 'reopen':
      return {
        ...{ ...audit, state: 'underWay', conclusion: undefined },
        ...{ concludedOn: undefined, concludedByName: undefined },
      };
    case 'present':
      return { ...audit, presentedOn: change.presentedOn, caseNumber: change.caseNumber };
  }
}

/**
 * What is in the way of a change.
 * @param around.named who is to perform it, where somebody is named
 * @param around.open so many lines of the checklist nobody has answered
 * @param around.seen so many points that were looked at
 */
export function faultsOfChange(
  before: Audit,
  wanted: Audit,
  { step }: AuditChange,
  { named, open, seen, today }: { named: Named | undefined; open: number; seen: number; today: Day },
): readonly AuditFault[] {
  switch (step) {
    case 'describe':
      return faultsOfAudit(wanted, named, { today, isNew: before.dueOn !== wanted.dueOn });
    case 'conclude':
      return faultsOfEnd(before, { open, seen });
    case 'present':
      return faultsOfPresenting(wanted, today);
    case 'giveUp':
    case 'reopen':
      return [];
  }
}

/** Does it say the same after the change? Then a repeat writes nothing. */
export function saysTheSame(one: Audit, other: Audit): boolean {
  const said = (audit: Audit) =>
    [
      ...[audit.state, audit.title, audit.dueOn, audit.performer, audit.performedBy, audit.link],
      ...[audit.conclusion, audit.presentedOn, audit.caseNumber],
    ].join('\n');
  return said(one) === said(other);
}
