import { z } from 'zod';
import { view } from '../../../../kernel/action.ts';
import type { Reader } from '../../../../kernel/reader.ts';
import { shape } from '../../../../kernel/shape.ts';
import { System } from '../../../systems/records.ts';
import { countingPeople } from '../../../workplace/queries/counting-people.ts';
import { caseNumber } from '../../case-answer.ts';
import { ownHold, ownStatus } from '../../decision/own-case.ts';
import { ownCaseNow } from '../../decision/queries/own-case-now.ts';
import { Reporter } from '../../incident/breach-records.ts';
import { isOpen, numberOf, reporterKey } from '../../incident/incident.ts';
import { Incident } from '../../incident/records.ts';
import { similarCases } from '../../incident/similar.ts';
import { mergeFaults } from '../../merging.ts';
import { caseOfNumber, handledCases } from '../../queries/case-of-number.ts';
import { mainOf } from '../../queries/main-of.ts';
import { partsOf } from '../../queries/parts.ts';
import { handlers } from '../../roles.ts';
import { systemKeysOf, systemsNow } from '../../touched.ts';
import { inOrder } from '../case-task.ts';
import { CaseMessage, CaseTask, Invitation } from '../records.ts';
import { invitation, message, task } from '../shapes.ts';
import { shownInvitation, shownTask, shownThread } from '../shown.ts';

const danishOrder = new Intl.Collator('da');

/** Whom and what one case touches. */
export const caseRelations = view({
  summary: 'Whom and what one case touches, for the DBR and the deputy; every look is written down',
  roles: handlers,
  query: z.strictObject({ number: caseNumber }),
  output: z.strictObject({
    ...shape(Incident, 'key', 'category'),
    thread: z.array(message),
    /** The reporter can still be asked, and is somebody else than the reader. */
    mayAsk: z.boolean(),
    tasks: z.array(task),
    invitations: z.array(invitation),
    /** The case is not over: tasks and invitations may be given. */
    isOpen: z.boolean(),
    /** Version of the row: what a change is based on. */
    seen: z.int(),
    /** Not where the reader has a part in it: a kind without a clock and taking it apart are left to the other. */
    mayPutAway: z.boolean(),
    rules: z.array(z.string()),
    /** By the names the register has for them now; others in the words they were noted with. */
    systems: z.array(z.string()),
    /** Those of the register. */
    registered: z.array(z.strictObject(shape(System, 'key', 'name'))),
    similar: z.array(
      z.strictObject({
        ...shape(Incident, 'key', 'status', 'category', 'reportedAt'),
        number: z.string(),
        reasons: z.array(z.enum(['sameCentre', 'sameSystem', 'sameDay'])),
        /** It may become part of this case. */
        mayMerge: z.boolean(),
        seen: z.int(),
      }),
    ),
    /** Number of the case it has become part of. */
    ...shape(Incident, 'mergedInto'),
    /** What has become part of it. */
    parts: z.array(z.strictObject({ ...shape(Incident, 'key', 'discoveredAt'), number: z.string() })),
  }),
  noted: { look: 'read', at: ({ key }) => [key] },
  read: (reader, actor, { number }) => {
    const { records, all, now, today } = reader;
    const stored = caseOfNumber(reader, actor, number);
    const { record } = stored;
    const { key, category, rules = [], systems, mergedInto } = record;
    const registered = reader.isOn('systems') ? registeredIn(reader, record) : [];
    const reporter = records.find(Reporter, reporterKey(key))?.record;
    const { status } = mainOf(records, record);
    const mayPutAway = (one: Incident) =>
      ownHold('putAway', ownStatus(ownCaseNow(reader, one, now), actor), one, now) === undefined;
    const isOver = status === 'closed' || status === 'openedInError';
    return {
      key,
      thread: shownThread(all(CaseMessage, { incident: key }), message.shape),
      mayAsk: !isOver && reporter !== undefined && !countingPeople(reader)(reporter.person, actor.person.id),
      tasks: inOrder(records.all(CaseTask, { incident: key })).map((task) => shownTask(task, today)),
      invitations: records
        .all(Invitation, { incident: key })
        .map((invitation) => shownInvitation(invitation, today))
        .sort((a, b) => Number(b.inForce) - Number(a.inForce) || danishOrder.compare(a.name, b.name)),
      isOpen: isOpen(record),
      seen: stored.mark.version,
      category,
      mayPutAway: mayPutAway(record),
      rules: [...rules],
      systems: [...systemsNow(systems, registered)],
      registered,
      similar: similarCases(stored, handledCases(reader, actor)).map(({ other, ...like }) => ({
        ...like,
        mayMerge:
          mergeFaults(other.record, record, partsOf(records, like.number).length).length === 0 &&
          mayPutAway(other.record),
        seen: other.mark.version,
      })),
      ...(mergedInto !== undefined && { mergedInto }),
      parts: partsOf(records, number).map((part) => ({
        key: part.record.key,
        number: numberOf(part),
        discoveredAt: part.record.discoveredAt,
      })),
    };
  },
});

function registeredIn({ records }: Reader, record: Incident) {
  return systemKeysOf(record).flatMap((system) => {
    const stored = records.find(System, system);
    return stored ? [{ key: system, name: stored.record.name }] : [];
  });
}
