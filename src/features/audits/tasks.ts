import { addDays, type Day, dayOf } from '../../core/dates.ts';
import { type ControlRound, isFollowUpOpen } from '../controls/control.ts';
import { lastStage, type YearTask } from '../wheel/tasks.ts';
import { isFindingOpen, isInHouse, lookedAtAgain, unanswered } from './audit.ts';
import { addressOf } from './audit-keys.ts';
import type { Audit, AuditPoint } from './records.ts';
import { pageOfRule } from './verification/verification.ts';

/** Something of an audit, or of how a rule is verified, that is somebody's to do. */
export interface AuditTask extends YearTask {
  what: 'perform' | 'followUp' | 'verify';
  dueOn: Day;
  place: string;
}

/** What has a day is asked for so long before it. */
export const aheadDays = 30;

interface TaskContext {
  /** The director accountable for security; nothing while nobody is. */
  accountable: string | undefined;
  isHere: (person: string) => boolean;
  /** Who leads the unit somebody works in, or worked in last. */
  headOf: (person: string) => string | undefined;
  today: Day;
}

/**
 * Whose audits, findings and rules to verify are on a day (S113, S116): also what is far ahead, which is theirs from a day
 * to come. What was given to one who is here no longer is the task of who gave it, and names another (S28): who asked for the
 * audit, of a finding the head of the unit it lay in before them, and of a rule the accountable director.
 * @param rules the controls of rules in force with what came of each
 */
export function auditTasks(
  audits: readonly Audit[],
  points: readonly AuditPoint[],
  rules: readonly ControlRound[],
  { accountable, isHere, headOf, today }: TaskContext,
): readonly AuditTask[] {
  const byAudit = Map.groupBy(points, ({ audit }) => audit);
  const again = lookedAtAgain(points, audits);
  // Somebody hears of what another wrote the day after, where it is near already.
  const since = (dueOn: Day, written: Day) => {
    const stage = lastStage(dueOn, aheadDays, today);
    return written > stage ? written : stage;
  };
  const writtenBy = ({ actor, at }: { actor: string; at: string }, person: string) =>
    actor === person ? '' : addDays(dayOf(at), 1);
  const firstHere = (...people: readonly (string | undefined)[]) =>
    people.find((person) => person !== undefined && isHere(person));
  const toPerform = audits.flatMap((audit): readonly AuditTask[] => {
    const { key, performer, dueOn = addDays(audit.beganOn, aheadDays), state } = audit;
    const person = firstHere(performer, audit.orderedBy, accountable);
    if (state !== 'underWay' || !isInHouse(audit.kind) || person === undefined) return [];
    if (unanswered(audit, byAudit.get(key) ?? []).length === 0) return [];
    const about = { person, dueOn, place: addressOf(key) };
    return [{ what: 'perform', ...about, since: since(dueOn, writtenBy(audit, person)) }];
  });
  const orderedBy = new Map(audits.map((audit) => [audit.key, audit.orderedBy]));
  const toFollowUp = points
    .filter((point) => isFindingOpen(point, again))
    .flatMap((point): readonly AuditTask[] => {
      const { audit, followUpOwner = '', followUpDue: dueOn = today } = point;
      const gave = orderedBy.get(audit);
      const person = isHere(followUpOwner)
        ? followUpOwner
        : gave && firstHere(headOf(followUpOwner), gave, accountable);
      if (person === undefined) return [];
      const about = { person, dueOn, place: addressOf(audit) };
      return [{ what: 'followUp', ...about, since: since(dueOn, writtenBy(point, person)) }];
    });
  const toVerify = rules.flatMap(({ control, results, dueOn }): readonly AuditTask[] => {
    const place = pageOfRule(control);
    const of = (person: string, due: Day, written: Day): AuditTask => {
      return { what: 'verify', person, dueOn: due, place, since: since(due, written) };
    };
    const { performer } = control;
    const doer = performer && firstHere(performer, accountable);
    return [
      ...(doer !== undefined && dueOn !== undefined ? [of(doer, dueOn, writtenBy(control, doer))] : []),
      ...results.filter(isFollowUpOpen).flatMap((result) => {
        const { followUpOwner, followUpDue } = result;
        // Who found it puts right who follows it up.
        const keeper = followUpOwner && firstHere(followUpOwner, doer);
        return keeper && followUpDue ? [of(keeper, followUpDue, writtenBy(result, keeper))] : [];
      }),
    ];
  });
  return [...toPerform, ...toFollowUp, ...toVerify];
}
