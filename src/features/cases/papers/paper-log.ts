import type { Moment } from '../../../core/dates.ts';
import { dayOf } from '../../../core/dates.ts';
import type { Stored } from '../../../core/stored.ts';
import { numberOf } from '../incident/incident.ts';
import type { Incident } from '../incident/records.ts';
import type { CaseEntry } from '../log/records.ts';

type By = { id: string; name: string };

const papers = { draft: 'Virk-kladde', letter: 'Brev til berørte', story: 'Følger og hvad der er gjort' } as const;
export type Paper = keyof typeof papers;

/** Who wrote on which paper, once a day: words are kept as they are written, and the log is not to fill with it. */
export function wroteEntry(paper: Paper, stored: Stored<Incident>, by: By, at: Moment): CaseEntry {
  return { ...entry('wrote', `${paper}:${by.id}:${dayOf(at)}`, stored, by, at), note: papers[paper] };
}

/** A follow-up was sent: one entry for each, by its place among the case's notifications. */
export function followedUpEntry(
  turn: number,
  receipt: string,
  stored: Stored<Incident>,
  by: By,
  at: Moment,
): CaseEntry {
  return { ...entry('followedUp', String(turn), stored, by, at), note: receipt };
}

/** Somebody else was told, or that was taken back. @param notice its own part of the key */
export function noticeEntry(
  what: 'noticeGiven' | 'noticeWithdrawn',
  notice: string,
  stored: Stored<Incident>,
  by: By,
  at: Moment,
  note: string,
): CaseEntry {
  return { ...entry(what, notice, stored, by, at), note };
}

/** Something of the case left the municipality: what, in which form, and whether the reporter stands in it. */
export function exportedEntry(what: string, stored: Stored<Incident>, by: By, at: Moment, note: string): CaseEntry {
  return { ...entry('exported', `${what}:${by.id}:${at}`, stored, by, at), note };
}

function entry(what: CaseEntry['what'], apart: string, stored: Stored<Incident>, by: By, at: Moment): CaseEntry {
  const { key } = stored.record;
  return {
    key: `${key}:${what}:${apart}`.toLowerCase(),
    actor: by.id,
    at,
    number: numberOf(stored),
    what,
    byName: by.name,
    incident: key,
  };
}
