import type { Moment } from '../../../core/dates.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Reporter } from '../../incidents/breach-records.ts';
import { isAnswerableText, releaseFaults } from './manager-text.ts';
import type { HandOver, ManagerText } from './records.ts';

/** A text as the DBR follows it. @param isShutOut has the report turned out to be about the manager? */
export function dpoText(
  { record, mark }: Stored<ManagerText>,
  reporter: Reporter | undefined,
  isShutOut: boolean,
  now: Moment,
) {
  const { key, managerName, state, text, namesReporter, shownAt, objectBy } = record;
  const { unitName, answer, objection, releasedAt, releaseReason, openedAt, followUp, followedUpAt } = record;
  const isDone = state === 'released';
  return {
    key,
    managerName,
    state,
    text,
    namesReporter,
    shownAt,
    objectBy,
    ...(unitName !== undefined && { unitName }),
    ...(answer !== undefined && { answer }),
    ...(objection !== undefined && { objection }),
    ...(releasedAt !== undefined && { releasedAt }),
    ...(releaseReason !== undefined && { releaseReason }),
    ...(openedAt !== undefined && { openedAt }),
    ...(followUp !== undefined && { followUp }),
    ...(followedUpAt !== undefined && { followedUpAt }),
    mayRelease: !isDone && !isShutOut && releaseFaults(record, reporter, 'because', now).length === 0,
    needsReason: answer === 'objected',
    isShutOut,
    seen: mark.version,
  };
}

/** A text as the reporter meets it. */
export function reporterText({ record, mark }: Stored<ManagerText>) {
  const { key, number, managerName, category, text, namesReporter, state, objectBy } = record;
  const { answer, objection, releasedAt, releaseReason } = record;
  return {
    key,
    number,
    managerName,
    category,
    text,
    namesReporter,
    state,
    objectBy,
    ...(answer !== undefined && { answer }),
    ...(objection !== undefined && { objection }),
    ...(releasedAt !== undefined && { releasedAt }),
    ...(releaseReason !== undefined && { releaseReason }),
    mayAnswer: isAnswerableText(record),
    seen: mark.version,
  };
}

/**
 * A text as the manager meets it: the number, and the rest when it has been opened. The name stands there only while
 * the reporter's yes does.
 */
export function managersText({ record, mark }: Stored<ManagerText>, reporter: Reporter | undefined) {
  const { key, number, category, text, namesReporter, releasedAt, openedAt, followUp, followedUpAt, at } = record;
  const mayName = namesReporter && reporter?.managerMayKnow === 'yes';
  return {
    key,
    number,
    releasedAt: releasedAt ?? at,
    ...(openedAt !== undefined && {
      opened: {
        at: openedAt,
        category,
        text,
        ...(mayName && { reporterName: reporter.name }),
        ...(followUp !== undefined && { followUp }),
        ...(followedUpAt !== undefined && { followedUpAt }),
      },
    }),
    seen: mark.version,
  };
}

/** A hand-over as the DBR meets it. */
export function dpoHandOver({ key, recipient, basis, content, about, told, toldNote, byName, at }: HandOver) {
  return { key, recipient, basis, content, about, told, ...(toldNote !== undefined && { toldNote }), byName, at };
}

/** A hand-over as the reporter it is about meets it. */
export function reporterHandOver({ key, number, recipient, basis, content, at }: HandOver) {
  return { key, number, recipient, basis, content, at };
}
