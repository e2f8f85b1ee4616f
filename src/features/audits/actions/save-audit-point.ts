import { z } from 'zod';
import { dayOf } from '../../../core/dates.ts';
import { Refusal } from '../../../core/refusal.ts';
import { action } from '../../../kernel/action.ts';
import { change } from '../../../kernel/change.ts';
import { freeText, maybeFreeText } from '../../../kernel/free-text.ts';
import { day } from '../../../kernel/shape.ts';
import { checklistOf } from '../audit.ts';
import { faultsOfPoint } from '../audit-faults.ts';
import { pointKey } from '../audit-keys.ts';
import { mayAnswer, mayRemark } from '../audit-rights.ts';
import { isOwnWork } from '../queries/own-work.ts';
import { AuditPoint } from '../records.ts';
import { working } from '../roles.ts';
import { longest, mostPoints, pointOutcomes } from '../stored-words.ts';
import { knownAudit } from './known-audit.ts';
import { namedFor } from './named-for.ts';

/**
 * Who performs an audit says what came of a line of the checklist, or adds a point of their own (S113): in order with what
 * shows it, a finding with who follows it up by when, or why it was not looked at. Of a report from outside it is those who
 * noted it, and the auditors. The DBR writes remarks of their own at any time. `withdrawn` takes one back.
 * @param input.place the line of the checklist, or the nonce of a point of one's own
 * @param input.seen version of the point, 0 when there was none
 * @throws Refusal `unknownAudit`, `unknownPerson`, `notAllowed`, `ownControl` where it is about the actor's own work (S37),
 * `auditInvalid` with everything in the way (`faultsOfPoint`), `badInput` for a line there is not, `changedMeanwhile`
 */
export const saveAuditPoint = action({
  summary: 'Says what an audit found on a point, or a remark of the DBR',
  roles: working,
  input: z.strictObject({
    audit: z.string().min(1).max(200),
    place: z.union([z.int().min(1).max(999), z.guid()]),
    heading: maybeFreeText(longest.heading),
    outcome: z.enum(pointOutcomes),
    note: freeText(longest.note),
    followUp: maybeFreeText(longest.note),
    followUpOwner: z.guid().optional(),
    followUpDue: day.optional(),
    seen: z.int().min(0),
  }),
  output: z.strictObject({ key: z.string(), version: z.int() }),
  run: async (context, { audit: of, place, seen, heading, outcome, note, ...followed }) => {
    const { actor, clock, records } = context;
    const { stored, relation, workplace } = await knownAudit(context, of);
    const audit = stored.record;
    const isRemark = relation.watches;
    if (!(isRemark ? mayRemark(relation, audit) : mayAnswer(relation, audit))) throw new Refusal('notAllowed');
    const isOwn = typeof place === 'string';
    const line = isOwn ? undefined : checklistOf(audit).find((one) => one.place === place);
    const named = line?.heading ?? heading;
    const isKind = isRemark ? ['remark', 'withdrawn'].includes(outcome) && isOwn : outcome !== 'remark';
    if (named === undefined || (!isOwn && !line) || !isKind) throw new Refusal('badInput');
    if (isOwnWork(context, workplace, line?.subject, actor.person.id)) throw new Refusal('ownControl');
    const who =
      outcome === 'finding' && followed.followUpOwner !== undefined
        ? namedFor(context, followed.followUpOwner, audit.performer, workplace.countsAsOne)
        : undefined;
    const at = clock.now();
    const key = pointKey(of, place);
    const { record, mark } = await change(context, AuditPoint, key, {
      seen,
      to: (before) => {
        // Nobody writes in another's remark, and the DBR in no point but their own.
        if (before && (before.outcome === 'remark') !== isRemark && before.outcome !== 'withdrawn') {
          throw new Refusal('notAllowed');
        }
        if (before?.outcome === 'remark' && before.by !== actor.person.id) throw new Refusal('notAllowed');
        if (!before && isOwn && records.all(AuditPoint, { audit: of }).length >= mostPoints)
          throw new Refusal('badInput');
        const finding = outcome === 'finding' && {
          ...{ followUp: followed.followUp, followUpDue: followed.followUpDue },
          ...{ followUpOwner: who?.id, followUpOwnerName: who?.name },
          ...(before?.followUp === followed.followUp && {
            ...{ followUpDoneOn: before?.followUpDoneOn, followUpNote: before?.followUpNote },
          }),
        };
        const wanted: AuditPoint = {
          ...{ key, actor: actor.person.id, at, audit: of, auditTitle: audit.title, heading: named },
          ...{ subject: line?.subject, outcome, note, by: actor.person.id, byName: actor.person.name },
          ...finding,
        };
        if (before && saysTheSame(before, wanted)) return before;
        const isNew = before?.followUpDue !== wanted.followUpDue || before?.followUpOwner !== wanted.followUpOwner;
        const faults = faultsOfPoint(wanted, who?.named, { today: dayOf(at), isNew });
        if (faults.length > 0) throw new Refusal('auditInvalid', { faults });
        return wanted;
      },
      shows: (now) => ({ outcome: now?.outcome }),
    });
    return { key: record.key, version: mark.version };
  },
});

function saysTheSame(one: AuditPoint, other: AuditPoint): boolean {
  const said = (point: AuditPoint) =>
    [
      ...[point.heading, point.outcome, point.note, point.followUp, point.followUpOwner, point.followUpDue],
      ...[point.by],
    ].join('\n');
  return said(one) === said(other);
}
