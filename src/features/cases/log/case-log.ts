import type { z } from 'zod';
import type { Moment } from '../../../core/dates.ts';
import { dayOf } from '../../../core/dates.ts';
import type { Mark, Stored } from '../../../core/stored.ts';
import type { CaseStep, Look } from '../case-step.ts';
import type { Reporter } from '../incident/breach-records.ts';
import { numberOf } from '../incident/incident.ts';
import type { Incident } from '../incident/records.ts';
import type { CaseEntry } from './records.ts';

declare module '../../../kernel/action.ts' {
  interface ViewDefinition<Q extends z.ZodType, O extends z.ZodType> {
    /** Every look at these cases is written down (domain.md 2.9), and as what. */
    noted?: { look: Look; at(data: z.output<O>): readonly string[] };
  }
}

const minute = 'YYYY-MM-DDTHH:MM'.length;

/**
 * A step on a version of a case is one entry, however often the same button is pressed.
 * @param beside the row the step was done to, where it is not the case's own: a message, a task, an invitation
 */
export function stepEntry(
  what: Exclude<CaseStep, Look>,
  stored: Stored<Incident>,
  by: { id: string; name: string },
  at: Moment,
  note?: string,
  beside?: Mark,
): CaseEntry {
  const { key } = stored.record;
  const caseVersion = stored.mark.version;
  const of = beside ? `${beside.list}-${beside.id}-${beside.version}` : caseVersion;
  return {
    key: `${key}:${what}:${of}`.toLowerCase(),
    actor: by.id,
    at,
    number: numberOf(stored),
    what,
    byName: by.name,
    ...(note !== undefined && { note }),
    incident: key,
    caseVersion,
  };
}

/**
 * That the reporter said something about a name: whether the manager may have it (S110), for whom it was reported, or
 * that the report is theirs. Which name stands in the list of reporters, and not beside the number here.
 * It is no version of the case, whose row stays as it is.
 */
export function nameEntry(
  what: 'consented' | 'madeFor' | 'takenAsOwn',
  stored: Stored<Incident>,
  reporter: Stored<Reporter>,
  by: { id: string; name: string },
  at: Moment,
): CaseEntry {
  const { key } = stored.record;
  return {
    key: `${key}:${what}:${reporter.mark.version}`.toLowerCase(),
    actor: by.id,
    at,
    number: numberOf(stored),
    what,
    byName: by.name,
    ...(what === 'consented' && { note: answersToManager[reporter.record.managerMayKnow] }),
    incident: key,
  };
}

/** As the list of reporters has it; the DBR reads both side by side. */
const answersToManager: Readonly<Record<Reporter['managerMayKnow'], string>> = {
  yes: 'Ja',
  no: 'Nej',
  later: 'Spørg senere',
};

/**
 * Who looked at a case; a page that refreshes itself within a minute has looked once. IT-Servicedesk, which has its
 * cases before the eyes all day, has looked once that day.
 */
export function readEntry(
  stored: Stored<Incident>,
  by: { id: string; name: string },
  at: Moment,
  what: Look = 'read',
): CaseEntry {
  const { key } = stored.record;
  const when = what === 'read' ? at.slice(0, minute) : dayOf(at);
  return {
    key: `${key}:${what}:${by.id}:${when}`.toLowerCase(),
    actor: by.id,
    at,
    number: numberOf(stored),
    what,
    byName: by.name,
    incident: key,
  };
}
