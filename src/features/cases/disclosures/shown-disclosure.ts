import { z } from 'zod';
import type { Moment } from '../../../core/dates.ts';
import { shownOf } from '../../../core/shown-of.ts';
import type { Stored } from '../../../core/stored.ts';
import { shape } from '../../../kernel/shape.ts';
import type { Reporter } from '../incident/breach-records.ts';
import { isAnswerableText, needsReason, releaseFaults } from './manager-text.ts';
import { HandOver, ManagerText } from './records.ts';

/** A text as the DBR follows it from the first words to the manager's follow-up. */
export const dpoTextShape = z.strictObject({
  ...shape(ManagerText, 'key', 'unitName', 'managerName', 'state', 'text', 'namesReporter', 'shownAt', 'objectBy'),
  ...shape(ManagerText, 'answer', 'objection', 'releasedAt', 'releaseReason', 'openedAt', 'followUp', 'followedUpAt'),
  /** May it be released now, perhaps with a reason? */
  mayRelease: z.boolean(),
  needsReason: z.boolean(),
  /** The report has turned out to be about this manager: the manager no longer sees it. */
  isShutOut: z.boolean(),
  seen: z.int(),
});

/** @param isShutOut has the report turned out to be about the manager? */
export function dpoText(
  { record, mark }: Stored<ManagerText>,
  reporter: Reporter | undefined,
  isShutOut: boolean,
  now: Moment,
) {
  const isDone = record.state === 'released';
  return {
    ...shownOf(record, dpoTextShape.shape),
    mayRelease: !isDone && !isShutOut && releaseFaults(record, reporter, 'because', now).length === 0,
    needsReason: needsReason(record, now),
    isShutOut,
    seen: mark.version,
  };
}

/** A text as the reporter meets it before anybody else does. */
export const reporterTextShape = z.strictObject({
  ...shape(ManagerText, 'key', 'number', 'managerName', 'category', 'text', 'namesReporter', 'state', 'objectBy'),
  ...shape(ManagerText, 'answer', 'objection', 'releasedAt', 'releaseReason'),
  mayAnswer: z.boolean(),
  seen: z.int(),
});

export function reporterText({ record, mark }: Stored<ManagerText>) {
  const shown = shownOf(record, reporterTextShape.shape);
  return { ...shown, mayAnswer: isAnswerableText(record), seen: mark.version };
}

/**
 * A text as the manager meets it: the number, and the rest when it has been opened. The name stands there only while
 * the reporter's yes does.
 */
export const managersTextShape = z.strictObject({
  ...shape(ManagerText, 'key', 'number'),
  releasedAt: z.string(),
  opened: z
    .strictObject({
      at: z.string(),
      ...shape(ManagerText, 'category', 'text', 'followUp', 'followedUpAt'),
      reporterName: z.string().optional(),
    })
    .optional(),
  seen: z.int(),
});

export function managersText({ record, mark }: Stored<ManagerText>, reporter: Reporter | undefined) {
  const { key, number, category, text, namesReporter, releasedAt, openedAt, followUp, followedUpAt, at } = record;
  const name = namesReporter && reporter?.managerMayKnow === 'yes' && { reporterName: reporter.name };
  const opened = openedAt !== undefined && { at: openedAt, category, text, ...name, followUp, followedUpAt };
  return { key, number, releasedAt: releasedAt ?? at, ...(opened && { opened }), seen: mark.version };
}

/** A hand-over as the DBR meets it. */
export const dpoHandOverShape = z.strictObject(
  shape(HandOver, 'key', 'recipient', 'basis', 'content', 'about', 'told', 'toldNote', 'byName', 'at'),
);

export const dpoHandOver = (row: HandOver) => shownOf(row, dpoHandOverShape.shape);
