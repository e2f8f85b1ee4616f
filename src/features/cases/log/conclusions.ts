import { z } from 'zod';
import { shownOf } from '../../../core/shown-of.ts';
import { shape } from '../../../kernel/shape.ts';
import { Incident } from '../incident/records.ts';
import { noticesInForce } from '../papers/case-notice.ts';
import { CaseNotice } from '../papers/records.ts';
import { reasonSubjects, reasonsInForce } from './reasons-in-force.ts';
import { CaseEntry } from './records.ts';

const dated = shape(CaseEntry, 'byName', 'at');

/** What a later reader asks of a case, open or closed: why, by whom, and the numbers others know it by (GDPR art. 33(5)). */
export const conclusions = z.strictObject({
  ...shape(Incident, 'decidedUnder', 'ratifiedBy', 'ratifiedAt', 'nis2'),
  reasons: z.array(z.strictObject({ ...dated, of: z.enum(reasonSubjects), text: z.string() })),
  /** Numbers of what was sent to Datatilsynet after the first notification. */
  followUps: z.array(z.strictObject({ ...dated, receipt: z.string() })),
  notices: z.array(z.strictObject(shape(CaseNotice, 'receiver', 'name', 'toldAt', 'reference'))),
  /** Facts the DBR has corrected, each time with both values and why. */
  corrections: z.array(z.strictObject({ ...dated, text: z.string() })),
  /** Absent while the case is open. */
  closed: z.strictObject(dated).optional(),
});

/** @param log the case's own, the oldest first */
export function conclusionsOf(
  incident: Incident,
  log: readonly CaseEntry[],
  notices: readonly CaseNotice[],
): z.output<typeof conclusions> {
  const end = log.findLast(({ what }) => what === 'closed' || what === 'openedInError');
  const isOver = incident.status === 'closed' || incident.status === 'openedInError';
  const { decidedUnder, ratifiedBy, ratifiedAt, nis2 } = incident;
  return {
    ...{ decidedUnder, ratifiedBy, ratifiedAt, nis2 },
    reasons: [...reasonsInForce(incident, log)],
    followUps: log.flatMap(({ what, note, byName, at }) =>
      what === 'followedUp' && note !== undefined ? [{ receipt: note, byName, at }] : [],
    ),
    corrections: log.flatMap(({ what, note, byName, at }) =>
      what === 'factsCorrected' && note !== undefined ? [{ text: note, byName, at }] : [],
    ),
    notices: noticesInForce(notices).map((notice) => shownOf(notice, noticeShape)),
    ...(isOver && end && { closed: { byName: end.byName, at: end.at } }),
  };
}

const noticeShape = conclusions.shape.notices.element.shape;
