import { zone } from '../../core/dates.ts';
import type { Language } from '../../core/language.ts';
import type { PersonalClass } from '../../core/personal-data.ts';
import { readersOf } from '../../core/personal-data.ts';
import type { Role } from '../../core/role.ts';

/** A column with personal data, as its list declares it. */
export interface PrivateColumn {
  /** What a reader calls it. */
  name: string;
  personal: PersonalClass;
  /** Keeps the app going and says nothing by itself: an id, a mark of order. */
  technical: boolean;
}

/** One list that holds rows about people, said for a reader. */
export interface NoticeList {
  list: string;
  name: string;
  purpose: string;
  retention: string;
  /** Who may open the list itself in SharePoint. */
  readers: ('dpo' | 'editor' | 'auditor')[];
  columns: (PrivateColumn & { seenBy: Role[]; managerSees: boolean; managerWould: boolean })[];
  count: number;
  rows: string[][];
}

/** How many of the newest rows the notice shows; the number of all stands beside them. */
export const shownRows = 20;

/**
 * What one list says about the reader: why, for how long, who sees which column, and the reader's own rows (S87, G8,
 * GDPR art. 13 and 15). Who sees a column comes from the role table and from nowhere else.
 * @param rows the rows about the reader: how many, and the newest as words in the order of the columns
 * @param managersMay has the day come from which managers meet more than counts?
 */
export function noticeOf(
  about: Pick<NoticeList, 'list' | 'name' | 'purpose' | 'retention' | 'readers'>,
  columns: readonly PrivateColumn[],
  rows: { count: number; newest: readonly string[][] },
  managersMay: boolean,
): NoticeList {
  return {
    ...about,
    columns: columns.map((column) => {
      const seenBy = [...readersOf(column.personal, managersMay)];
      const managerWould = readersOf(column.personal, true).includes('lineManager');
      return { ...column, seenBy, managerSees: seenBy.includes('lineManager'), managerWould };
    }),
    count: rows.count,
    rows: rows.newest.slice(0, shownRows),
  };
}

export interface CellWords {
  yes: string;
  no: string;
  /** Words for the codes of a choice, where the column is one. */
  choices?: Readonly<Record<string, string>> | undefined;
}

/** A value as a reader sees it: codes as words, moments by the clock in Denmark, nothing where nothing is stored. */
export function cellOf(
  value: string | number | boolean | readonly string[] | undefined,
  words: CellWords,
  language: Language,
): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return value.map((code) => words.choices?.[code] ?? code).join(', ');
  if (words.choices) return words.choices[value] ?? value;
  if (isMoment(value)) return momentWords(value, language);
  return isDay(value) ? dayWords(value, language) : value;
}

function isMoment(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(value);
}

function isDay(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value);
}

const locales = { da: 'da-DK', en: 'en-GB' } as const;

function dayWords(day: string, language: Language): string {
  return Temporal.PlainDate.from(day).toLocaleString(locales[language], { dateStyle: 'medium' });
}

function momentWords(moment: string, language: Language): string {
  return Temporal.Instant.from(moment)
    .toZonedDateTimeISO(zone)
    .toLocaleString(locales[language], { dateStyle: 'medium', timeStyle: 'short' });
}
