import type { Holidays } from '../../../core/clock.ts';
import type { Day, Moment } from '../../../core/dates.ts';
import { dayOf, hourOf, within } from '../../../core/dates.ts';
import type { Role } from '../../../core/role.ts';
import { dateInWords } from '../incident/moment-words.ts';
import type { Incident } from '../incident/records.ts';
import type { Mandate } from './records.ts';

/**
 * What a mandate covers: another director decides while the office is closed, or while the accountable director is away;
 * or the accountable director has decided beforehand what is only registered.
 */
export type MandateCovers = Mandate['covers'];

/** `mandate:<person>:<covers>:<from>`: giving the same one twice is one mandate. */
export function mandateKey(person: string, covers: MandateCovers, from: Day): string {
  return `mandate:${person}:${covers}:${from}`.toLowerCase();
}

/** What somebody decides by: their office, or a mandate. */
export type Authority = { by: 'office' } | { by: 'mandate'; mandate: Mandate };

/** What it takes to know who may decide at a moment. */
export interface Hour {
  now: Moment;
  isOfficeTime: boolean;
  /** Is no accountable director at work? */
  isDirectorAway: boolean;
}

const opens = 8;
const closes = 16;
const friday = 5;

/** Monday to Friday from eight to four by the clock in Denmark, not on days on which municipal offices keep closed. */
export function isOfficeTime(now: Moment, holidays: Holidays): boolean {
  const today = dayOf(now);
  const isWorkday = Temporal.PlainDate.from(today).dayOfWeek <= friday && holidays.nameOf(today) === undefined;
  return isWorkday && hourOf(now) >= opens && hourOf(now) < closes;
}

/**
 * By what somebody may decide on a case now, `undefined` when not at all. The accountable director always; another
 * director what is about a director, and under a mandate what cannot wait. The DBR never (GDPR art. 38(6)).
 * @param mandates the person's own
 */
export function authorityOf(
  roles: readonly Role[],
  { concerns = [] }: Pick<Incident, 'concerns'>,
  mandates: readonly Mandate[],
  hour: Hour,
): Authority | undefined {
  if (roles.includes(concerns.includes('director') ? 'divisionDirector' : 'accountableExecutive'))
    return { by: 'office' };
  if (concerns.includes('director') || !roles.includes('divisionDirector')) return undefined;
  const mandate = mandates.find((one) => counts(one, hour));
  return mandate && { by: 'mandate', mandate };
}

/** Does the mandate let another director decide at this moment? */
export function counts({ covers, from, to }: Mandate, { now, isOfficeTime: open, isDirectorAway }: Hour): boolean {
  if (covers === 'registered' || !within(dayOf(now), from, to)) return false;
  return covers === 'outOfHours' ? !open : isDirectorAway;
}

/** What stands on the case, in the DBR's own list and so in Danish. */
export function authorityLine(authority: Authority): string {
  if (authority.by === 'office') return 'Sikkerhedsansvarlig direktør eller fagdirektør';
  const { covers, from, basis, givenBy } = authority.mandate;
  const when = inWords[covers];
  return `Mandat ${when} fra ${dateInWords(from, 'da')}, givet af ${givenBy} (${basis})`.slice(0, longestLine);
}

const inWords: Readonly<Record<MandateCovers, string>> = {
  outOfHours: 'uden for arbejdstid',
  absence: 'ved fravær',
  registered: 'til brud, der kun registreres,',
};

/** A single line of SharePoint's. */
const longestLine = 255;

/** Was it decided under a mandate, and has nobody ratified it? */
export function awaitsRatification({ mandate, decidedAt, ratifiedAt }: Incident): boolean {
  return mandate !== undefined && decidedAt !== undefined && ratifiedAt === undefined;
}

/** Was the case registered under the director's mandate, by its key? */
export function isRegistered({ mandate, decidedAt }: Pick<Incident, 'mandate' | 'decidedAt'>): boolean {
  return decidedAt !== undefined && mandate?.includes(':registered:') === true;
}

/**
 * Is an assessed case within the scope of the director's mandate: the risk unlikely, neither article, no red flag, and
 * nobody of the DBR's side with a part in it? Everything else the controller decides case by case (GDPR art. 38(6)).
 */
export function isWithinScope({ risk, art33, art34, redFlags = [], own }: Incident): boolean {
  return risk === 'unlikely' && art33 === 'no' && art34 === 'no' && redFlags.length === 0 && own === undefined;
}

/** What was registered and is assessed anew outside the scope waits for the director, whatever its answers are. */
export function isOutOfScope(assessed: Incident): boolean {
  return isRegistered(assessed) && !isWithinScope(assessed);
}

/** The case as the director has decided it beforehand, and the line for the log. */
export function registeredUnder(incident: Incident, mandate: Mandate, now: Moment): { next: Incident; note: string } {
  const decidedUnder = authorityLine({ by: 'mandate', mandate });
  return {
    next: { ...incident, decidedBy: mandate.name, decidedAt: now, decidedUnder, mandate: mandate.key },
    note: `Besluttet: ${decidedUnder}`,
  };
}
