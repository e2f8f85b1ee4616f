import { holdsCpr } from '../../../core/cpr/cpr.ts';
import type { Day } from '../../../core/dates.ts';
import { columnsByHead } from '../../workplace/imports/columns-by-head.ts';
import { columnDay } from '../../workplace/imports/file-values.ts';
import type { Category } from '../incident/category.ts';
import { incidentCategories } from '../incident/stored-words.ts';

/** What is read of an old register; the first three are needed. */
export const registerFields = [
  ...(['number', 'reported', 'facts', 'status', 'category', 'centre'] as const),
  ...(['notified', 'receipt', 'cause', 'journal'] as const),
] as const;
export type RegisterField = (typeof registerFields)[number];
export const neededFields: readonly RegisterField[] = ['number', 'reported', 'facts'];

export const registerFaults = ['noNumber', 'noDay', 'inTheFuture', 'noFacts', 'tooLong', 'cpr', 'twice'] as const;

/** Which column of the file each is, from 0. */
export type RegisterColumns = Partial<Record<RegisterField, number>>;

/** A case of the old register. */
export interface OldCase {
  number: string;
  reported: Day;
  facts: string;
  isClosed: boolean;
  category: Category;
  centre?: string | undefined;
  /** Notified to Datatilsynet, on the day where the register says which. */
  notified?: { is: boolean; on?: Day | undefined } | undefined;
  receipt?: string | undefined;
  cause?: string | undefined;
  journal?: string | undefined;
}

export interface RegisterLine {
  line: number;
  fault?: (typeof registerFaults)[number];
  said?: OldCase;
}

/** What municipalities call them; the first that fits a head is taken. */
export const registerHeads: Readonly<Record<RegisterField, RegExp>> = {
  number: /^(nr|nummer|sags?nr|sags?nummer|løbenr|løbenummer|id|hændelsesnr)\b/i,
  reported: /^(meldt|dato|oprettet|registreret|hændelsesdato|konstateret|opdaget)/i,
  facts: /^(beskrivelse|hvad|hændelse|hændelsen|titel|faktiske)/i,
  status: /^(status|tilstand|lukket)/i,
  category: /^(type|kategori|slags|art)\b/i,
  centre: /^(center|forvaltning|afdeling|område)/i,
  notified: /^(anmeldt|anmeldelse|datatilsynet|art\.? ?33)/i,
  receipt: /^(virk|kvittering)/i,
  cause: /^(årsag|aarsag)/i,
  journal: /^(journal|esdh|acadre|sbsys|f2)/i,
};

/** The columns by their heads, each for one field. */
export function guessedColumns(names: readonly string[]): RegisterColumns {
  return columnsByHead(names, registerHeads);
}

/** SharePoint takes no longer line, and a case no longer story. */
const longestLine = 200;
const longestFacts = 20_000;

/** Reads the lines below the heads; what cannot be kept is told line by line and holds up nothing else. */
export function readRegister(
  rows: readonly { line: number; cells: readonly string[] }[],
  columns: RegisterColumns,
  today: Day,
): readonly RegisterLine[] {
  const seen = new Set<string>();
  return rows.map(({ line, cells }) => {
    const cell = (field: RegisterField) => cells[columns[field] ?? -1]?.trim() ?? '';
    const number = cell('number');
    const reported = columnDay(cell('reported'));
    const faults: readonly (readonly [boolean, RegisterLine['fault']])[] = [
      [number === '', 'noNumber'],
      [reported === undefined, 'noDay'],
      [reported !== undefined && reported > today, 'inTheFuture'],
      [cell('facts') === '', 'noFacts'],
      [cell('facts').length > longestFacts || shortFields.some((field) => cell(field).length > longestLine), 'tooLong'],
      // What is looked up by or written on lists is not covered, but left out.
      [shortFields.some((field) => holdsCpr(cell(field))), 'cpr'],
      [seen.has(`${number} ${reported}`), 'twice'],
    ];
    const fault = faults.find(([is]) => is)?.[1];
    if (fault !== undefined || reported === undefined) return { line, fault: fault ?? 'noDay' };
    seen.add(`${number} ${reported}`);
    return { line, said: { number, reported, ...wordsOf(cell) } };
  });
}

const shortFields = ['number', 'centre', 'receipt', 'journal'] as const satisfies readonly RegisterField[];

function wordsOf(cell: (field: RegisterField) => string): Omit<OldCase, 'number' | 'reported'> {
  const notifiedOn = columnDay(cell('notified'));
  const isNotified = notifiedOn !== undefined || /^(ja|x|sand|true|yes|anmeldt)/i.test(cell('notified'));
  const isUnsaid = cell('notified') === '';
  return {
    facts: cell('facts'),
    isClosed: !/^(åben|aaben|open|i gang|igang|under|afventer|ny\b|nej|false|falsk)/i.test(cell('status')),
    category: kindIn(cell('category')),
    centre: cell('centre') || undefined,
    notified: isUnsaid ? undefined : { is: isNotified, on: notifiedOn },
    receipt: cell('receipt') || undefined,
    cause: cell('cause') || undefined,
    journal: cell('journal') || undefined,
  };
}

function kindIn(written: string): Category {
  const kinds = Object.entries(incidentCategories) as [Category, string][];
  const found = kinds.find(([, name]) => name.toLocaleLowerCase('da') === written.toLocaleLowerCase('da'));
  return found?.[0] ?? 'other';
}
