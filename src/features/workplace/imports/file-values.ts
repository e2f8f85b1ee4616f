import { type Day, writtenDay, zone } from '../../../core/dates.ts';
import { hrAreas, hrKinds } from '../hr-words.ts';

const clock =
  /[T ]((?:[01]\d|2[0-3])[:.][0-5]\d(?:[:.][0-5]\d)?)(?:[.,]\d+)?(?:(Z)|([+-](?:[01]\d|2[0-3])):?([0-5]\d))?$/;
// Phones have no Temporal yet.
const danishDay = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' });

/**
 * A day as other programs write it: `24-11-2026`, `24.11.2026 00:00:00`, `20261124`, and with a year of two figures
 * `24-11-26`, which is of this century up to 60. A moment with a zone is the day it falls on in Denmark: Entra writes our
 * midnight as `2026-11-23T23:00:00Z`.
 * @returns `undefined` for what is no day of the calendar
 */
export function fileDay(written: string): Day | undefined {
  const whole = written.trim();
  const [clocked = '', time = '', utc, hours, minutes] = clock.exec(whole) ?? [];
  const day = plainDay(whole.slice(0, whole.length - clocked.length));
  const zoned = utc ?? (hours && `${hours}:${minutes}`);
  // The last day there is is no moment, whatever the zone.
  if (!day || !zoned || isOpenEnd(day)) return day;
  return danishDay.format(new Date(`${day}T${time.replaceAll('.', ':')}${zoned}`)).padStart(day.length, '0');
}

function plainDay(plain: string): Day | undefined {
  const [, year, , month, day] = /^(\d{4})([-./]?)(\d{2})\2(\d{2})$/.exec(plain) ?? [];
  if (year) return writtenDay(`${year}-${month}-${day}`);
  return writtenDay(plain.replace(/^(\d{1,2}([-./])\d{1,2}\2)(\d{2})$/, inCentury));
}

/** The last day there is, as a spreadsheet counts. */
const openEndNumber = 2_958_465;

/**
 * A day in a column of days, also as the number a spreadsheet has behind it (`46387` is the last of 2026), which many
 * write when they save as CSV. The same five figures elsewhere are a number of somebody's, so only the column tells.
 * @returns `undefined` for what is no day, or a number of another century
 */
export function columnDay(written: string): Day | undefined {
  const [, figures] = /^(\d{5}|\d{7})(?:[.,]\d+)?$/.exec(written.trim()) ?? [];
  const day = new Date(Date.UTC(1899, 11, 30 + Number(figures ?? 0))).toISOString().slice(0, 10);
  const isNumbered =
    Number(figures) === openEndNumber || (figures?.length === 5 && day >= '1950-01-01' && day < '2100');
  return isNumbered ? day : fileDay(written);
}

function inCentury(_: string, dayAndMonth: string, _mark: string, year: string): string {
  return `${dayAndMonth}${Number(year) <= 60 ? '20' : '19'}${year}`;
}

/** The last day there is stands for no end: SD Løn and KMD OPUS leave no day empty. */
export function isOpenEnd(day: Day | undefined): boolean {
  return day === '9999-12-31';
}

const gone =
  /^(8|9|s|7|fratrådt|fratraadt|ophørt|opsagt|afsluttet|død|slettet|migreret|inaktiv|inactive|terminated|deleted|nedlagt)$/i;
const code = /^[0-9s]$/i;

/** Does the status say that the job is over? SD Løn: 8 left, 9 dead, S deleted, 7 moved; leave (3) is a job. */
export function isGone(status: string, head: string): boolean {
  const written = status.trim();
  const isYes = isYesOrNo(written) && /^[1jtys]/i.test(written);
  if (/disabled|deaktiveret|inaktiv|inactive/i.test(head)) return isYes || /^(inaktiv|inactive)$/i.test(written);
  if (/fratrådt|ophørt/i.test(head)) return isYes || gone.test(written);
  if (/enabled|aktiv/i.test(head)) return (isYesOrNo(written) && !isYes) || gone.test(written);
  return gone.test(written);
}

/** Yes or no, as programs and spreadsheets write them in Danish and English. */
export function isYesOrNo(written: string): boolean {
  return /^(ja|nej|yes|no|true|false|sand|falsk|1|0)$/i.test(written.trim());
}

/** A status that is a code says it more surely than one in words. */
export function isStatusCode(status: string): boolean {
  return code.test(status.trim());
}

const kinds: readonly (readonly [string, RegExp])[] = [
  [
    'Medarbejder',
    /^(ansat|fastansat|fast|månedslønnet|tjenestemand|overenskomstansat|employee|member|fuldtid|deltid)$/i,
  ],
  ['Vikar', /^(timelønnet|timeansat|afløser|tilkaldevikar|vikariat|tidsbegrænset|temp|temporary)$/i],
  ['Elev eller studerende', /^(lærling|praktikant|trainee|student|studentermedhjælper|elev\/lærling)$/i],
  ['Frivillig', /^(volunteer|frivillige)$/i],
  ['Byrådsmedlem', /^(kommunalbestyrelsesmedlem|politiker|byråd|councillor)$/i],
  ['Samarbejdspartner', /^(ekstern|konsulent ekstern|ekstern konsulent|leverandør|external|contractor|partner)$/i],
];

const areas: readonly (readonly [string, RegExp])[] = [
  [
    'Ældre og sundhed',
    /^(ældre|sundhed|sundhed og ældre|ældre- og sundhed|omsorg|sundhed og omsorg|hjemmepleje|plejecenter|velfærd)$/i,
  ],
  [
    'Skole og dagtilbud',
    /^(skole|skoler|dagtilbud|børn og unge|dagtilbud og skole|dagpleje|sfo|daginstitution|børnehave)$/i,
  ],
  ['Administration', /^(adm|adm\.|rådhus|rådhuset|stab|stabe|central administration|centraladministrationen)$/i],
  ['Teknik og ejendomme', /^(teknik|ejendomme|teknik og miljø|park og vej|vej og park|ejendom|drift|materielgård)$/i],
  ['Byråd', /^(byrådet|kommunalbestyrelse|kommunalbestyrelsen)$/i],
];

/** The type of person in our own word, where the file's is known to mean it; else as it is written. */
export function kindWord(written: string): string {
  return hrKinds.has(written.trim().toLowerCase()) ? written : ourWord(kinds, written);
}

/** The area of work in our own word, where the file's is known to mean it; else as it is written. */
export function areaWord(written: string): string {
  return hrAreas.has(written.trim().toLowerCase()) ? written : ourWord(areas, written);
}

function ourWord(words: readonly (readonly [string, RegExp])[], written: string): string {
  return words.find(([, means]) => means.test(written.trim()))?.[0] ?? written;
}
