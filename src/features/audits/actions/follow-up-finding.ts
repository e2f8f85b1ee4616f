import { z } from 'zod';
import { type Day, dayOf } from '../../../core/dates.ts';
import { Refusal } from '../../../core/refusal.ts';
import { action } from '../../../kernel/action.ts';
import { change } from '../../../kernel/change.ts';
import type { Context } from '../../../kernel/context.ts';
import { freeText } from '../../../kernel/free-text.ts';
import { day } from '../../../kernel/shape.ts';
import type { Workplace } from '../../workplace/workplace.ts';
import { lookedAtAgain } from '../audit.ts';
import { faultsOfPoint } from '../audit-faults.ts';
import type { AuditRelation } from '../audit-rights.ts';
import { isOrphaned, mayHandOver } from '../orphaned.ts';
import { Audit, AuditPoint } from '../records.ts';
import { working } from '../roles.ts';
import { longest } from '../stored-words.ts';
import { knownAudit } from './known-audit.ts';
import { namedFor } from './named-for.ts';

const about = { point: z.string().min(1).max(200), seen: z.int().min(1) };

/**
 * Who follows a finding up says how it was done, or that it is not done after all (S113, S116). Another looks
 * at it again in the next audit (S37). When who was to do it is here no longer, another is named (`mayHandOver`, S28).
 * @throws Refusal `unknownAudit`, also for what is no finding, `notAllowed`, `unknownPerson`, `auditInvalid` for one who may
 * not have it (`faultsOfPoint`), `changedMeanwhile`
 */
export const followUpFinding = action({
  summary: 'Says how a finding of an audit was followed up, opens it again, or names another when they are gone',
  roles: working,
  input: z.discriminatedUnion('followUp', [
    z.strictObject({ followUp: z.literal('done'), ...about, note: freeText(longest.note) }),
    z.strictObject({ followUp: z.literal('reopen'), ...about }),
    z.strictObject({ followUp: z.literal('handOver'), ...about, followUpOwner: z.guid(), followUpDue: day }),
  ]),
  output: z.strictObject({ key: z.string(), version: z.int() }),
  run: async (context, { point: key, seen, ...said }) => {
    const { actor, clock, records } = context;
    const stored = await records.fetch(AuditPoint, key);
    if (!stored) throw new Refusal('unknownAudit');
    const { workplace, relation, stored: ofAudit } = await knownAudit(context, stored.record.audit);
    const { performer } = ofAudit.record;
    const at = clock.now();
    const who =
      said.followUp === 'handOver'
        ? { ...namedFor(context, said.followUpOwner, performer, workplace.countsAsOne), due: said.followUpDue }
        : undefined;
    const { record, mark } = await change(context, AuditPoint, key, {
      read: stored,
      seen,
      unknown: 'unknownAudit',
      to: (before) => {
        const { followUpOwner } = before;
        if (who) return handedOver(context, before, who, { workplace, relation });
        const isTheirs = followUpOwner !== undefined && workplace.countsAsOne(followUpOwner, actor.person.id);
        if (!isTheirs) throw new Refusal('notAllowed');
        if (before.outcome !== 'finding') throw new Refusal('unknownAudit');
        const [followUpDoneOn, followUpNote] =
          said.followUp === 'done' ? [dayOf(at), said.note] : [undefined, undefined];
        if (
          before.followUpNote === followUpNote &&
          (before.followUpDoneOn === undefined) === (said.followUp !== 'done')
        ) {
          return before;
        }
        return { ...before, actor: actor.person.id, at, followUpDoneOn, followUpNote };
      },
      shows: (now) => ({ followUpDoneOn: now?.followUpDoneOn }),
    });
    return { key: record.key, version: mark.version };
  },
});

/** @throws Refusal as the action says */
function handedOver(
  { actor, clock, records }: Context,
  before: AuditPoint,
  who: ReturnType<typeof namedFor> & { due: Day },
  { workplace, relation }: { workplace: Workplace; relation: AuditRelation },
): AuditPoint {
  if (before.followUpOwner === who.id && before.followUpDue === who.due) return before;
  const [points, audits] = [records.all(AuditPoint), records.all(Audit)];
  const again = lookedAtAgain(
    points.map(({ record }) => record),
    audits.map(({ record }) => record),
  );
  const isTheirs = mayHandOver(before, relation, workplace, actor.person.id);
  if (!isOrphaned(before, again, workplace) || !isTheirs) throw new Refusal('notAllowed');
  const at = clock.now();
  const named = { followUpOwner: who.id, followUpOwnerName: who.name, followUpDue: who.due };
  const wanted = { ...before, ...named, actor: actor.person.id, at };
  const faults = faultsOfPoint(wanted, who.named, { today: dayOf(at), isNew: true });
  if (faults.length > 0) throw new Refusal('auditInvalid', { faults });
  return wanted;
}
