import type { Stored } from '../../../core/stored.ts';
import type { CaseStep, Look } from '../case-step.ts';
import { isLook } from '../case-step.ts';
import type { Incident } from '../incident/records.ts';
import { pseudonymOf } from '../incident/reporter-pseudonyms.ts';
import { isNothingDone } from '../pressed-again.ts';
import { kindStep } from '../reclassified.ts';
import { stepEntry } from './case-log.ts';
import type { CaseEntry } from './records.ts';

/** What a step leaves on a case, by which it is known again: the first that fits. */
const changeMarks: readonly (readonly [Exclude<CaseStep, Look>, (before: Incident, after: Incident) => boolean])[] = [
  ['merged', (before, after) => changed(before, after, 'mergedInto')],
  ['unmerged', (before, after) => before.status === 'merged' && after.status !== 'merged'],
  ['unmergedHere', (before, after) => isLater(before.earliestAt, after.earliestAt)],
  ['mergedHere', (before, after) => changed(before, after, 'earliestAt')],
  ['openedInError', (before, after) => changed(before, after, 'status') && after.status === 'openedInError'],
  ['closed', (before, after) => changed(before, after, 'status') && after.status === 'closed'],
  ['reopened', (before, after) => changed(before, after, 'status') && after.status === 'reopened'],
  ['takenOver', (before, after) => before.status === 'received' && after.status === 'underReview' && !after.assessedAt],
  ['takenOver', (before, after) => before.own === undefined && after.own === 'waiting'],
  ['leftToIt', (before, after) => changed(before, after, 'owner')],
  ['assessed', (before, after) => changed(before, after, 'assessedAt')],
  ['decided', (before, after) => changed(before, after, 'decidedAt')],
  [
    'ownRatified',
    (before, after) =>
      changed(before, after, 'own') && after.own === 'ratified' && !changed(before, after, 'decidedAt'),
  ],
  ['ratifierNamed', (before, after) => changed(before, after, 'ownRatifier')],
  ['ratified', (before, after) => changed(before, after, 'ratifiedAt')],
  ['notified', (before, after) => changed(before, after, 'notifiedAt')],
  ['wrote', (before, after) => changed(before, after, 'promised')],
  ['promiseSettled', (before, after) => before.promised !== undefined && after.promised === undefined],
  ['informed', (before, after) => changed(before, after, 'informedAt')],
  ['managementInformed', (before, after) => changed(before, after, 'managementInformedAt')],
  ['awareSet', (before, after) => changed(before, after, 'awareAt')],
  ['nis2Judged', (before, after) => changed(before, after, 'nis2')],
  ['noticeWithdrawn', (before, after) => linesOf(after) < linesOf(before)],
  ['noticeGiven', (before, after) => changed(before, after, 'otherNotices')],
  ['explained', (before, after) => changed(before, after, 'cause') || changed(before, after, 'rulesReview')],
  ['touchedNoted', (before, after) => touched(before) !== touched(after)],
  ['factsCorrected', (before, after) => said(after.corrected) !== '' && facts(before) !== facts(after)],
];

/** In the DBR's own list, so in Danish. */
const notes = {
  late: 'Skrevet af natkørslen: serveren stoppede, før linjen kom med. En begrundelse kan være gået tabt.',
  unknown: (version: number) =>
    `Version ${version} af sagen har ingen linje. SharePoints versionshistorik viser ændringen.`,
};

/**
 * Lines that belong to steps on a case and are missing: what a server stopped between the case and its log did not get
 * to write (INV16, domain.md 2.9). What was done is known again by what it changed; where that says too little, the
 * line says so. Lines are told apart by who did it and when, never by the version: a change by hand raises it and is
 * nobody’s doing.
 * @param versions of the case, the oldest first; the current one alone where SharePoint does not say more
 * @param log the case's own
 * @param reporters whoever reported, and the colleague it was reported for, who may answer too
 * @param nameOf a person by id
 */
export function missingCaseEntries(
  stored: Stored<Incident>,
  versions: readonly Incident[],
  log: readonly CaseEntry[],
  reporters: readonly string[],
  nameOf: (person: string) => string,
): readonly CaseEntry[] {
  const known = new Set(log.filter(({ what }) => !isLook(what)).map(momentOf));
  const all = versions.length > 0 ? versions : [stored.record];
  const lost = all.flatMap((after, index): CaseEntry[] => {
    const before = all[index - 1];
    const isStep = after.actor !== 'system' && (before === undefined || isDoneBetween(before, after));
    if (!isStep || known.has(momentOf(after))) return [];
    known.add(momentOf(after));
    // The line of the report is written a moment after the report.
    if (before === undefined && after.at === after.reportedAt) return reportedIn(log) ? [] : [line('reported', after)];
    const what = before && stepBetween(before, after, reporters.includes(after.actor));
    return [line(what ?? 'unlogged', after)];
  });
  return lost;

  function line(what: Exclude<CaseStep, Look>, record: Incident): CaseEntry {
    const by = pseudonymOf(record.actor) ?? { id: record.actor, name: nameOf(record.actor) };
    const note = what === 'unlogged' ? notes.unknown(stored.mark.version) : notes.late;
    const entry = stepEntry(what, stored, by, record.at, note);
    return { ...entry, key: `${stored.record.key}:lost:${record.at}:${record.actor}`.toLowerCase() };
  }
}

/** A version without a change is no action: an equal press that lost its race wrote it. */
function isDoneBetween(before: Incident, after: Incident): boolean {
  return momentOf(before) !== momentOf(after) && !isNothingDone(before, after);
}

function stepBetween(before: Incident, after: Incident, isReporters: boolean): Exclude<CaseStep, Look> | undefined {
  const found = changeMarks.find(([, left]) => left(before, after))?.[0];
  if (found !== undefined) return found;
  if (isReporters || pseudonymOf(after.actor)) return 'answered';
  if (changed(before, after, 'category')) return kindStep(after.category);
  if (!changed(before, after, 'contained')) return undefined;
  return after.contained === 'yes' ? 'contained' : 'notContained';
}

function changed(before: Incident, after: Incident, field: keyof Incident): boolean {
  return before[field] !== after[field] && after[field] !== undefined;
}

function isLater(before: string | undefined, after: string | undefined): boolean {
  return before !== undefined && (after === undefined || after > before);
}

function linesOf({ otherNotices = '' }: Incident): number {
  return otherNotices === '' ? 0 : otherNotices.split('\n').length;
}

function touched({ rules = [], systems = [], systemKeys = '' }: Incident): string {
  return JSON.stringify([rules, systems, systemKeys]);
}

/** What the DBR has put right, and the facts themselves: a second correction of a fact leaves the set as it was. */
function facts({ data, persons, seenBy, corrected }: Incident): string {
  return JSON.stringify([said(data), persons, seenBy, said(corrected)]);
}

function said(codes: readonly string[] = []): string {
  return codes.toSorted().join(' ');
}

function reportedIn(log: readonly CaseEntry[]): boolean {
  return log.some(({ what }) => what === 'reported');
}

function momentOf({ actor, at }: Pick<Incident, 'actor' | 'at'>): string {
  return `${pseudonymOf(actor)?.id ?? actor} ${at}`;
}
