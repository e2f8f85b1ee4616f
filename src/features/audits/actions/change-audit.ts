import { z } from 'zod';
import { dayOf } from '../../../core/dates.ts';
import { Refusal } from '../../../core/refusal.ts';
import { action } from '../../../kernel/action.ts';
import { change } from '../../../kernel/change.ts';
import { freeText, maybeFreeText } from '../../../kernel/free-text.ts';
import { day } from '../../../kernel/shape.ts';
import { unanswered } from '../audit.ts';
import { changedAudit, faultsOfChange, saysTheSame } from '../audit-change.ts';
import { mayConclude, mayDescribe } from '../audit-rights.ts';
import { Audit, AuditPoint } from '../records.ts';
import { working } from '../roles.ts';
import { settleWheelItem } from '../scheduled/wheel-items.ts';
import { longest } from '../stored-words.ts';
import { knownAudit } from './known-audit.ts';
import { namedFor } from './named-for.ts';

const about = { audit: z.string().min(1).max(200), seen: z.int().min(1) };

/**
 * Who asked for an audit, or the director who answers for security, describes it, ends it with a conclusion, gives it up
 * with the reason, opens it again, or notes that the council has had it (S116). Who performed it does not end it (S37).
 * @throws Refusal `unknownAudit`, `unknownPerson`, `notAllowed`, `ownControl` for one who ends what they performed,
 * `auditInvalid` with everything in the way (`faultsOfChange`), `changedMeanwhile`
 */
export const changeAudit = action({
  summary: 'Describes, concludes, gives up or reopens an audit, or notes that the council has had it',
  roles: working,
  input: z.discriminatedUnion('step', [
    z.strictObject({
      ...{ step: z.literal('describe'), ...about, title: freeText(longest.title), dueOn: day.optional() },
      ...{ performer: z.guid().optional(), performedBy: maybeFreeText(longest.performedBy) },
      link: maybeFreeText(longest.link),
    }),
    z.strictObject({ step: z.literal('conclude'), ...about, conclusion: freeText(longest.note) }),
    z.strictObject({ step: z.literal('giveUp'), ...about, conclusion: freeText(longest.note) }),
    z.strictObject({ step: z.literal('reopen'), ...about }),
    z.strictObject({
      ...{ step: z.literal('present'), ...about, presentedOn: day.optional() },
      caseNumber: maybeFreeText(longest.caseNumber),
    }),
  ]),
  output: z.strictObject({ key: z.string(), version: z.int() }),
  run: async (context, { audit: key, seen, ...asked }) => {
    const { actor, clock, records } = context;
    const { stored, relation, workplace } = await knownAudit(context, key);
    if (!mayDescribe(relation)) throw new Refusal('notAllowed');
    const isEnd = asked.step === 'conclude' || asked.step === 'giveUp';
    if (isEnd && !mayConclude(relation)) throw new Refusal('ownControl');
    const at = clock.now();
    const today = dayOf(at);
    const who =
      asked.step === 'describe' && asked.performer !== undefined
        ? namedFor(context, asked.performer, stored.record.orderedBy, workplace.countsAsOne)
        : undefined;
    const completed = asked.step === 'describe' ? { ...asked, performer: who?.id, performerName: who?.name } : asked;
    const { record, mark } = await change(context, Audit, key, {
      read: stored,
      seen,
      unknown: 'unknownAudit',
      to: (before) => {
        const wanted = changedAudit(before, completed, { name: actor.person.name, today });
        if (!wanted) throw new Refusal('changedMeanwhile', { state: before.state });
        if (saysTheSame(before, wanted)) return before;
        const points = records.all(AuditPoint, { audit: key }).map((point) => point.record);
        const seen = points.filter(({ outcome }) => outcome === 'inOrder' || outcome === 'finding').length;
        const around = { named: who?.named, open: unanswered(before, points).length, seen, today };
        const faults = faultsOfChange(before, wanted, completed, around);
        if (faults.length > 0) throw new Refusal('auditInvalid', { faults });
        return { ...wanted, actor: actor.person.id, at };
      },
      shows: (now) => ({ state: now?.state }),
    });
    if (asked.step === 'conclude' || asked.step === 'reopen') await settleWheelItem(context, record, at);
    return { key: record.key, version: mark.version };
  },
});
