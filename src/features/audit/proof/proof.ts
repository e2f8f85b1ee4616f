import type { Moment } from '../../../core/dates.ts';
import type { Proof } from '../../../core/stored.ts';
import type { Kind } from '../../../lists.ts';

/**
 * What a row proves about itself. *Evidence* says what somebody did, a *text* is shown under the stamp of the person who
 * adopted it, and a *power* lets somebody act for others.
 */
export type ProofClass = 'evidence' | 'text' | 'power';

/** The kinds of rows that carry the server's seal. */
export const provenKinds = {
  confirmation: 'evidence',
  paperConfirmation: 'evidence',
  presence: 'evidence',
  briefing: 'evidence',
  declaration: 'evidence',
  ruleVersion: 'text',
  page: 'text',
  systemRisk: 'evidence',
  attendance: 'evidence',
  decision: 'text',
  appointment: 'power',
  appointmentProposal: 'power',
  accountLink: 'power',
  employment: 'power',
  unit: 'power',
  mandate: 'power',
  standingMandate: 'power',
} as const satisfies Partial<Record<Kind, ProofClass>>;

export type ProvenKind = keyof typeof provenKinds;

export function isProven(kind: Kind): kind is ProvenKind {
  return Object.hasOwn(provenKinds, kind);
}

/** What the seal in a row is; `noColumn`: its list has no column for one. */
export type SealCheck = { seal: 'fits' | 'none' | 'broken' | 'noColumn' } | { seal: 'unknownKey'; key: string };

/** When the seal began in this installation, and from when which key was the current one, the oldest first. */
export interface SealBegin {
  from: Moment;
  keys: readonly { id: string; from: Moment }[];
}

/** Servers are not all replaced in the same minute: so long a row of an older one, or with an earlier key, counts. */
const changeOverHours = 24;

/**
 * @param row.modifiedAt SharePoint's own, which only somebody with full control of the site can set
 * @param row.ours the last writer was our app and no person
 * @param row.textFits the imprints stored beside a text are of that text; `true` where there are none
 * @param begin nothing while the seal has not begun
 */
export function proofOf(
  row: { check: SealCheck; modifiedAt: Moment; ours: boolean; textFits: boolean },
  begin: SealBegin | undefined,
): Proof {
  const { check, modifiedAt, ours } = row;
  if (!row.textFits) return 'unproven';
  if (check.seal === 'fits') return 'sealed';
  if (check.seal === 'broken') return 'unproven';
  if (check.seal === 'unknownKey') {
    if (!begin) return 'unverifiable';
    const place = begin.keys.findIndex(({ id }) => id === check.key);
    const next = begin.keys[place + 1];
    return place >= 0 && next && isBefore(modifiedAt, changedOver(next.from)) ? 'unverifiable' : 'unproven';
  }
  if (!begin || isBefore(modifiedAt, begin.from)) return 'older';
  // The seals are gone with the column: nobody but our app can have written as our app.
  if (check.seal === 'noColumn') return ours ? 'unverifiable' : 'unproven';
  return ours && isBefore(modifiedAt, changedOver(begin.from)) ? 'older' : 'unproven';
}

/** What gives somebody power, of which nobody changes very many rows by hand at once. */
const looksBack: readonly Kind[] = ['appointment', 'appointmentProposal', 'accountLink', 'mandate', 'standingMandate'];
const writtenWithinMs = 3_600_000;

/**
 * Is a sealed row that somebody else wrote last perhaps an old version of it, which fitted once? Rettesnor writes what it
 * says at the moment it says; a server that never saw the row before looks at its history before it believes it.
 */
export function isPutBack(kind: Kind, { modifiedAt }: { modifiedAt: Moment }, { at }: { at: Moment }): boolean {
  return looksBack.includes(kind) && Date.parse(modifiedAt) - Date.parse(at) > writtenWithinMs;
}

/** How an unproven row stands: as it is written, by the last version that was proven, or not at all. */
export type ProofStatus = 'asWritten' | 'lastGood' | 'nothing';

/**
 * In an alarm nothing changes for what our own app seems to have written, and no text it made is hidden: the seal itself
 * may be at fault. What somebody else made is neither shown nor gives anybody power, alarm or not.
 * @param row.ours the last writer was our app, @param row.madeByUs the first one
 * @param row.hasGood an earlier version of it is proven
 */
export function proofStatusOf(
  row: { of: ProofClass; ours: boolean; madeByUs: boolean; hasGood: boolean },
  isAlarm: boolean,
): ProofStatus {
  if (isAlarm && row.ours) return 'asWritten';
  switch (row.of) {
    case 'evidence':
      return isAlarm && row.madeByUs ? 'asWritten' : 'nothing';
    case 'text':
      return row.hasGood ? 'lastGood' : isAlarm && row.madeByUs ? 'asWritten' : 'nothing';
    case 'power':
      return row.hasGood ? 'lastGood' : 'nothing';
  }
}

/** More of them within an hour say that something is wrong with the seal, or with somebody who can write in the lists. */
const mostInAnHour = 3;
const hourMs = 3_600_000;

/**
 * The unproven rows that came too many in an hour, by when they were written or by when this server met them.
 * @returns the ones of `rows` the alarm is about
 */
export function alarming<T extends { modifiedAt: Moment; metAt: Moment }>(rows: readonly T[]): ReadonlySet<T> {
  return new Set([...crowded(rows, (row) => row.modifiedAt), ...crowded(rows, (row) => row.metAt)]);
}

function crowded<T>(rows: readonly T[], when: (row: T) => Moment): T[] {
  const ordered = rows.map((row) => ({ row, ms: Date.parse(when(row)) })).sort((a, b) => a.ms - b.ms);
  const found = new Set<T>();
  let start = 0;
  let marked = 0;
  for (const [end, { ms }] of ordered.entries()) {
    while ((ordered[start]?.ms ?? ms) <= ms - hourMs) start += 1;
    if (end - start < mostInAnHour) continue;
    for (const { row } of ordered.slice(Math.max(start, marked), end + 1)) found.add(row);
    marked = end;
  }
  return [...found];
}

function isBefore(one: Moment, other: Moment): boolean {
  return Date.parse(one) < Date.parse(other);
}

function changedOver(from: Moment): Moment {
  return Temporal.Instant.from(from).add({ hours: changeOverHours }).toString();
}
