import type { Day, Moment } from '../../../core/dates.ts';
import { dayOf, hourOf } from '../../../core/dates.ts';
import type { Category } from '../incident/category.ts';
import { isOpen } from '../incident/incident.ts';
import { dateInWords } from '../incident/moment-words.ts';
import type { Incident } from '../incident/records.ts';
import { managerTextKey, toldAtOnce } from './manager-text.ts';
import type { ManagerText } from './records.ts';

/**
 * What a manager sees to at once after an incident in the unit, in the DBR's list and so in Danish. Of the kinds that
 * may be about somebody's conduct nothing is said by itself, nor where nothing has reached anybody, nor before a kind has
 * been chosen.
 */
const toSecure: Partial<Readonly<Record<Category, string>>> = {
  wrongRecipient:
    'Sørg for, at den, der har fået det ved en fejl, er bedt om at slette det og skrive, at det er gjort.',
  wrongContent: 'Sørg for, at det forkerte opslag, den forkerte mail eller det forkerte bilag er trukket tilbage.',
  published: 'Sørg for, at der er lukket for adgangen, og at ingen lægger det frem igen.',
  paper: 'Sørg for, at papirerne er samlet og låst inde.',
  lostDevice: 'Sørg for, at IT-Servicedesk kender til udstyret og har spærret det.',
  malicious: 'Sørg for, at IT-Servicedesk kender til det, og at ingen i enheden åbner det samme.',
  availabilityIntegrity: 'Sørg for, at enheden følger nødproceduren, og at ingen retter i data, der ser forkerte ud.',
  unsafeTransmission:
    'Sørg for, at der ikke sendes mere den vej, og at dem, der har fået det, er bedt om at slette det.',
  overheard: 'Sørg for, at den slags samtaler holdes bag en lukket dør.',
  physical: 'Sørg for, at ingen går ind i rummet, og at IT-Servicedesk og den ansvarlige for bygningen kender til det.',
};

/** Reports are followed up at once or not at all: what is older the DBR writes about. */
const hoursAfter = 24;
/** Until then today's end of work is time enough; later it is the next workday's noon. */
const lastHourToday = 12;

/** The row of what is told by itself; the DBR's own text to the same manager is another. */
export const atOnceKey = (incident: string) => `${managerTextKey(incident, undefined)}:at-once`;

/**
 * Is a manager to be told by itself what to secure? Only once the reporter has said whom it is about, and it is nobody
 * who would otherwise be told: until then it may be about that very manager.
 */
export function isToldAtOnce(incident: Incident, now: Moment): boolean {
  const { category, answered = [], unsure = [], concerns = [], isDrill, reportedAt, assessedAt } = incident;
  const isSaid = answered.includes('concerns') && !unsure.includes('concerns') && concerns.length === 0;
  const isNew = Temporal.Instant.from(now).since(reportedAt).total('hours') < hoursAfter;
  return (
    isOpen(incident) && isSaid && isNew && !isDrill && assessedAt === undefined && toSecure[category] !== undefined
  );
}

/**
 * What the manager is told: what to secure, by when, and the number it has; not who reported, what was said, or when.
 * @param nextWorkday the one after today
 */
export function atOnceText(
  incident: Incident,
  number: string,
  to: { id: string; name: string },
  nextWorkday: Day,
  now: Moment,
): ManagerText {
  const by = hourOf(now) < lastHourToday ? 'i dag kl. 16' : `${dateInWords(`${nextWorkday}T12:00:00Z`, 'da')} kl. 12`;
  const text = `${toSecure[incident.category] ?? ''}\nSenest ${by}. Skriv her, når det er gjort.`;
  return toldAtOnce(atOnceKey(incident.key), text, incident, number, to, now);
}

/** The day after on which offices are open. @param isClosed on a holiday */
export function nextWorkdayAfter(now: Moment, isClosed: (day: Day) => boolean): Day {
  let day = Temporal.PlainDate.from(dayOf(now)).add({ days: 1 });
  while (day.dayOfWeek > friday || isClosed(day.toString())) day = day.add({ days: 1 });
  return day.toString();
}

const friday = 5;
