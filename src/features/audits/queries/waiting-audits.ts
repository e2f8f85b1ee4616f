import { z } from 'zod';
import { addDays } from '../../../core/dates.ts';
import type { Actor } from '../../../core/person.ts';
import type { Reader } from '../../../kernel/reader.ts';
import { day } from '../../../kernel/shape.ts';
import type { CountsAsOne } from '../../workplace/one-person.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
import { isInHouse, unanswered } from '../audit.ts';
import { addressOf } from '../audit-keys.ts';
import { mayConclude } from '../audit-rights.ts';
import { Audit, AuditPoint } from '../records.ts';
import { type AuditTask, aheadDays } from '../tasks.ts';
import { auditRelation } from './audit-relation.ts';
import { auditTasksNow } from './audit-tasks.ts';

/** Audits wait for somebody: one to perform, one to conclude, or findings to follow up (S113, S116). */
export const auditThing = z.strictObject({
  kind: z.literal('audits'),
  what: z.enum(['perform', 'conclude', 'followUp', 'verify']),
  count: z.int(),
  dueOn: day,
  place: z.string(),
});
type AuditThing = z.output<typeof auditThing>;

/** What somebody owes the audits they have a part in, each thing once with the day of the first. */
export function auditsWaiting(reader: Reader, actor: Actor): readonly AuditThing[] {
  if (!reader.isOn('wheel')) return [];
  const { countsAsOne } = workplaceOn(reader, reader.today);
  // Who performs one does so by any of their accounts; a finding and a rule are the account's they were given to.
  const isTheirs = ({ what, person }: AuditTask) =>
    person === actor.person.id || (what === 'perform' && countsAsOne(person, actor.person.id));
  const owed = [...auditTasksNow(reader).filter(isTheirs), ...auditsToConclude(reader, actor, countsAsOne)];
  return (['perform', 'conclude', 'followUp', 'verify'] as const).flatMap((what) => {
    const some = owed.filter((one) => one.what === what).toSorted((a, b) => a.dueOn.localeCompare(b.dueOn));
    const [first] = some;
    if (!first || first.dueOn > addDays(reader.today, aheadDays)) return [];
    return [{ kind: 'audits' as const, what, count: some.length, dueOn: first.dueOn, place: first.place }];
  });
}

/** Audits somebody has asked for that nothing is left to look at in, and reports to read. */
function auditsToConclude(reader: Reader, actor: Actor, countsAsOne: CountsAsOne) {
  return reader.all(Audit, { state: 'underWay' }).flatMap((audit) => {
    const relation = auditRelation(audit, actor, countsAsOne);
    if (!relation.ordered || !mayConclude(relation)) return [];
    const isLeft = () => unanswered(audit, reader.all(AuditPoint, { audit: audit.key })).length > 0;
    if (isInHouse(audit.kind) && isLeft()) return [];
    const { dueOn = addDays(audit.beganOn, aheadDays) } = audit;
    return [{ what: 'conclude' as const, place: addressOf(audit.key), dueOn }];
  });
}
