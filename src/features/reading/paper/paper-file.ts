import { holdsCpr } from '../../../core/cpr/cpr.ts';
import type { Day } from '../../../core/dates.ts';
import { writtenDay } from '../../../core/dates.ts';
import type { Rule } from '../../handbook/rule.ts';
import type { OnPaper } from './paper-confirmation.ts';
import { longestScan, paperKey } from './paper-confirmation.ts';

/** The columns of a file with confirmations on paper. */
export const paperColumns = ['Person', 'Regel', 'Version', 'Dato', 'Journalnr'] as const;

type Column = (typeof paperColumns)[number];

/** Why a line is not stored. */
export const paperFaults = [
  'cpr',
  'missingValue',
  'unknownPerson',
  /** Several jobs have the number. */
  'severalPeople',
  /** The manager does not lead the person. */
  'notYours',
  /** One's own paper is brought in by somebody else. */
  'oneself',
  /** The council is followed by nobody but its secretariat (S102). */
  'council',
  ...(['unknownRule', 'unknownVersion', 'notInForce', 'badDay', 'future', 'badReference', 'duplicate'] as const),
] as const;
export type PaperFault = (typeof paperFaults)[number];

/** A line as it was written and what it says; never what stood in one that reads as a CPR number. */
export interface PaperLine {
  line: number;
  fault?: PaperFault | undefined;
  said?: OnPaper | undefined;
}

export interface PaperSurroundings {
  today: Day;
  rules: ReadonlyMap<string, Rule>;
  /** By sign-in name or employee number; how it is not one person that may be written about. */
  personOf(written: string): { id: string; name: string } | PaperFault;
}

/**
 * Reads a file line by line, each by itself: a line that cannot be stored holds up none of the others.
 * @param rows the heads first
 * @returns `missing` when there are columns the file does not have
 */
export function readPaperFile(
  rows: readonly { line: number; cells: readonly string[] }[],
  around: PaperSurroundings,
): { missing: readonly Column[]; lines: readonly PaperLine[] } {
  const [heads, ...body] = rows;
  const names = (heads?.cells ?? []).map((cell) => cell.trim().toLowerCase());
  const placeOf = (column: Column) => names.indexOf(column.toLowerCase());
  const missing = paperColumns.filter((column) => placeOf(column) < 0);
  if (missing.length > 0) return { missing, lines: [] };
  const seen = new Set<string>();
  const lines = body.map(({ line, cells }): PaperLine => {
    const [person = '', rule = '', version = '', day = '', reference = ''] = paperColumns.map(
      (column) => cells[placeOf(column)]?.trim() ?? '',
    );
    if (cells.some(holdsCpr)) return { line, fault: 'cpr' };
    const read = readLine({ person, rule, version, day, reference }, around);
    if (typeof read === 'string') return { line, fault: read };
    const key = paperKey(read);
    if (seen.has(key)) return { line, fault: 'duplicate' };
    seen.add(key);
    return { line, said: read };
  });
  return { missing, lines };
}

type Written = Record<'person' | 'rule' | 'version' | 'day' | 'reference', string>;

function readLine(written: Written, { today, rules, personOf }: PaperSurroundings): OnPaper | PaperFault {
  const { reference } = written;
  if (Object.values(written).includes('')) return 'missingValue';
  const person = personOf(written.person);
  if (typeof person === 'string') return person;
  const rule = rules.get(written.rule.toLowerCase());
  if (!rule) return 'unknownRule';
  const version = rule.find(written.version.replace(',', '.'));
  if (!version) return 'unknownVersion';
  const signedOn = writtenDay(written.day);
  if (!signedOn || signedOn < '2000-01-01') return 'badDay';
  if (signedOn > today) return 'future';
  if (rule.inForce(signedOn)?.version !== version.version) return 'notInForce';
  // A spreadsheet would work it out when somebody exports the list (OWASP, CSV injection).
  if (reference.length > longestScan || /^[=+@-]/.test(reference)) return 'badReference';
  return { person: person.id, name: person.name, version, signedOn, reference };
}
