import { z } from 'zod';
import type { Actor } from '../../../core/person.ts';
import { Refusal } from '../../../core/refusal.ts';
import { view } from '../../../kernel/action.ts';
import type { Reader } from '../../../kernel/reader.ts';
import { shape } from '../../../kernel/shape.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
import { checklistOf, lookedAtAgain, unanswered } from '../audit.ts';
import { auditKey, pointKey } from '../audit-keys.ts';
import { type AuditRelation, mayAnswer, mayConclude, mayDescribe, mayRemark, seesAudit } from '../audit-rights.ts';
import { isOrphaned, mayHandOver } from '../orphaned.ts';
import { auditRelation } from '../queries/audit-relation.ts';
import { isOwnWork } from '../queries/own-work.ts';
import { Audit, AuditPoint } from '../records.ts';
import { working } from '../roles.ts';

const point = z.strictObject({
  ...shape(AuditPoint, 'key', 'heading', 'subject', 'outcome', 'note', 'byName', 'followUp', 'followUpOwner'),
  ...shape(AuditPoint, 'followUpOwnerName', 'followUpDue', 'followUpDoneOn', 'followUpNote'),
  version: z.int(),
  /** A later audit has looked at it again. */
  isSeenAgain: z.boolean(),
  mayFollowUp: z.boolean(),
  /** Who was to follow it up is here no longer, and the reader may name another (S28). */
  mayHandOver: z.boolean(),
  /** The reader may put it right, or take it back. */
  mayWrite: z.boolean(),
});

const line = z.strictObject({
  place: z.int(),
  subject: z.string(),
  heading: z.string(),
  /** What is said of it, where somebody has. */
  point: point.optional(),
  mayWrite: z.boolean(),
  /** It is about the reader's own work: another must look at it (S37). */
  isOwnWork: z.boolean(),
  /** What the audit before found, and what is said to have been done. */
  before: z
    .strictObject(shape(AuditPoint, 'note', 'followUp', 'followUpOwnerName', 'followUpDoneOn', 'followUpNote'))
    .optional(),
});

/**
 * One audit (S113, S114, S116): what is to be looked at, what came of it, the sample and its seed. Who follows a finding up
 * sees that finding, and what the audit is called.
 * @throws Refusal `unknownAudit` also for one the reader has no part in
 */
export const audit = view({
  summary: 'One audit: what is to be looked at, what came of it, and what the reader may do',
  roles: working,
  query: z.strictObject({ audit: z.string().min(1).max(100) }),
  output: z.strictObject({
    ...shape(Audit, 'key', 'title', 'kind', 'state', 'beganOn', 'dueOn', 'orderedByName', 'performer', 'performerName'),
    ...shape(Audit, 'performedBy', 'link', 'fileName', 'conclusion', 'concludedOn', 'concludedByName'),
    ...shape(Audit, 'presentedOn', 'caseNumber', 'seed', 'ofUnits', 'ofRules', 'ofSystems'),
    version: z.int(),
    /** Nothing but the reader's own findings is shown. */
    isPart: z.boolean(),
    checklist: z.array(line),
    /** Points that stand on no checklist, and remarks of the DBR. */
    points: z.array(point),
    open: z.int(),
    may: z.strictObject({
      ...{ describe: z.boolean(), conclude: z.boolean(), answer: z.boolean(), remark: z.boolean() },
      ...{ upload: z.boolean(), present: z.boolean() },
    }),
  }),
  read: (reader, actor, { audit: nonce }) => {
    const stored = reader.records.find(Audit, auditKey(nonce));
    if (!stored) throw new Refusal('unknownAudit');
    const { record: row, mark } = stored;
    const workplace = workplaceOn(reader, reader.today);
    const relation = auditRelation(row, actor, workplace.countsAsOne);
    const points = reader.all(AuditPoint, { audit: row.key });
    const isPart = !seesAudit(relation);
    const again = lookedAtAgain(reader.all(AuditPoint), reader.all(Audit));
    const isTheirs = (point: AuditPoint) =>
      isOrphaned(point, again, workplace) && mayHandOver(point, relation, workplace, actor.person.id);
    const own = points.filter(
      (point) => point.outcome === 'finding' && (point.followUpOwner === actor.person.id || isTheirs(point)),
    );
    if (isPart && own.length === 0) throw new Refusal('unknownAudit');
    const show = shownPoint(reader, actor, row, { relation, again, isTheirs });
    const lines = checklistOf(row);
    const keys = new Set(lines.map(({ place }) => pointKey(row.key, place)));
    const {
      checklist: _,
      subjects: __,
      fileHash: ___,
      fileType: ____,
      orderedBy: _____,
      actor: ______,
      at: _______,
      ...rest
    } = row;
    const mayWrite = mayAnswer(relation, row);
    const { key, title, kind, state, beganOn, orderedByName } = row;
    return {
      ...(isPart ? { key, title, kind, state, beganOn, orderedByName } : rest),
      version: mark.version,
      isPart,
      checklist: isPart
        ? []
        : lines.map((one) => {
            const key = pointKey(row.key, one.place);
            const said = points.find((each) => each.key === key && each.outcome !== 'withdrawn');
            const isOwn = isOwnWork(reader, workplace, one.subject, actor.person.id);
            return {
              ...one,
              ...(said && { point: show(said) }),
              ...{ isOwnWork: isOwn, mayWrite: mayWrite && !isOwn, before: beforeOf(reader, one.subject) },
            };
          }),
      points: (isPart ? own : points.filter(({ key, outcome }) => !keys.has(key) && outcome !== 'withdrawn'))
        .toSorted((a, b) => a.at.localeCompare(b.at) || a.key.localeCompare(b.key))
        .map(show),
      open: isPart ? 0 : unanswered(row, points).length,
      may: {
        describe: mayDescribe(relation) && row.state === 'underWay',
        conclude: mayConclude(relation),
        answer: mayWrite,
        remark: mayRemark(relation, row),
        present: mayDescribe(relation) && row.state !== 'givenUp',
        upload: (mayDescribe(relation) || mayWrite) && row.state !== 'givenUp',
      },
    };
  },
});

interface Around {
  relation: AuditRelation;
  again: ReadonlySet<string>;
  isTheirs: (point: AuditPoint) => boolean;
}

function shownPoint(reader: Reader, { person }: Actor, row: Audit, { relation, again, isTheirs: mayHand }: Around) {
  return (one: AuditPoint) => {
    const { actor: _, at: __, audit: ___, auditTitle: ____, by, ...shown } = one;
    const isRemark = one.outcome === 'remark';
    const isTheirs = one.followUpOwner === person.id && one.outcome === 'finding';
    return {
      ...shown,
      version: reader.records.find(AuditPoint, one.key)?.mark.version ?? 0,
      isSeenAgain: again.has(one.key),
      mayFollowUp: isTheirs && !again.has(one.key),
      mayHandOver: mayHand(one),
      mayWrite: isRemark ? mayRemark(relation, row) && by === person.id : mayAnswer(relation, row),
    };
  };
}

function beforeOf({ records }: Reader, subject: string) {
  const before = records.find(AuditPoint, subject)?.record;
  if (!before) return undefined;
  const { note, followUp, followUpOwnerName, followUpDoneOn, followUpNote } = before;
  return { note, followUp, followUpOwnerName, followUpDoneOn, followUpNote };
}
