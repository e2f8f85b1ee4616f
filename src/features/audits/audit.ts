import { textHash } from '../../core/content-hash.ts';
import { addMonths, type Day } from '../../core/dates.ts';
import { pointKey } from './audit-keys.ts';
import type { Audit, AuditPoint } from './records.ts';
import { type AuditKind, inHouse, systematicMonths } from './stored-words.ts';

/** Does somebody here perform it? */
export function isInHouse(kind: AuditKind): boolean {
  return (inHouse as readonly AuditKind[]).includes(kind);
}

/** What the sample of an audit is drawn by: it follows from the audit, and nobody chooses it (S113). */
export function seedOf(audit: string): string {
  return textHash(audit).slice(0, 8);
}

/**
 * A sample anybody can draw again: the same seed and the same choices give the same, whatever order they come in. What is
 * added or gone changes no other's place in the row.
 */
export function sampleOf(seed: string, codes: readonly string[], size: number): readonly string[] {
  return [...new Set(codes)]
    .map((code) => ({ code, place: textHash(`${seed} ${code}`) }))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .slice(0, size)
    .map(({ code }) => code);
}

/** One line of what is to be looked at. */
export interface ChecklistLine {
  /** From 1. */
  place: number;
  subject: string;
  heading: string;
}

export function checklistOf({ checklist = '', subjects = '' }: Pick<Audit, 'checklist' | 'subjects'>) {
  const codes = subjects.split('\n').map((code) => code.trim());
  return checklist.split('\n').flatMap((line, index): readonly ChecklistLine[] => {
    const [heading, subject] = [line.trim(), codes[index] ?? ''];
    return heading === '' ? [] : [{ place: index + 1, subject, heading }];
  });
}

/** The checklist as its two columns hold it. */
export function asColumns(lines: readonly Omit<ChecklistLine, 'place'>[]): Pick<Audit, 'checklist' | 'subjects'> {
  if (lines.length === 0) return {};
  return {
    checklist: lines.map(({ heading }) => heading.replace(/\s+/g, ' ').trim()).join('\n'),
    subjects: lines.map(({ subject }) => subject).join('\n'),
  };
}

/** The lines of the checklist nobody has answered. @param points of this audit */
export function unanswered(audit: Audit, points: readonly AuditPoint[]): readonly ChecklistLine[] {
  const said = new Set(points.flatMap(({ key, outcome }) => (outcome === 'withdrawn' ? [] : [key])));
  return checklistOf(audit).filter(({ place }) => !said.has(pointKey(audit.key, place)));
}

/** The findings of earlier audits that a later one, which was not given up, has looked at again: what it says counts from then on. */
export function lookedAtAgain(points: readonly AuditPoint[], audits: readonly Audit[]): ReadonlySet<string> {
  const givenUp = new Set(audits.flatMap(({ key, state }) => (state === 'givenUp' ? [key] : [])));
  return new Set(
    points.flatMap(({ audit, subject, outcome }) => {
      const isSaid = !givenUp.has(audit) && (outcome === 'inOrder' || outcome === 'finding');
      return subject !== undefined && isSaid ? [subject] : [];
    }),
  );
}

/** A finding somebody is to follow up, and has not. @param again as `lookedAtAgain` */
export function isFindingOpen(point: AuditPoint, again: ReadonlySet<string>): boolean {
  return point.outcome === 'finding' && point.followUpDoneOn === undefined && !again.has(point.key);
}

/**
 * What a new audit begins with of the ones before it of its kind: every finding nobody has looked at again, also one that is
 * said to be done (S116: followed to the next).
 */
export function findingsToLookAtAgain(
  kind: AuditKind,
  audits: readonly Audit[],
  points: readonly AuditPoint[],
): readonly AuditPoint[] {
  const ended = new Set(audits.flatMap((one) => (one.kind === kind && one.state === 'done' ? [one.key] : [])));
  const again = lookedAtAgain(points, audits);
  return points
    .filter(({ key, audit, outcome }) => outcome === 'finding' && ended.has(audit) && !again.has(key))
    .toSorted((a, b) => a.at.localeCompare(b.at) || a.key.localeCompare(b.key));
}

/** When the last systematic control was concluded, when the next is to be, and whether that is near (S114, S121). */
export interface SystematicStatus {
  last?: Day | undefined;
  by?: Day | undefined;
  isNear: boolean;
}

export function systematicStatus(audits: readonly Audit[], today: Day): SystematicStatus {
  const last = audits
    .flatMap(({ kind, state, concludedOn }) => (kind === 'systematic' && state === 'done' ? (concludedOn ?? []) : []))
    .toSorted()
    .at(-1);
  if (last === undefined) return { isNear: false };
  return {
    last,
    by: addMonths(last, systematicMonths.most),
    isNear: addMonths(last, systematicMonths.alarm) <= today,
  };
}
