import { holdsCpr } from '../../../core/cpr/cpr.ts';
import { httpsLink } from '../../../core/https-link.ts';
import { fileDay, isOpenEnd } from '../../workplace/imports/file-values.ts';
import { othersWritten, processorsIn } from '../processors.ts';
import { documentKinds, longestLine } from '../stored-words.ts';
import { wordColumns, wordIn } from './file-words.ts';
import type { FactField, IncomingDocument, IncomingFacts, IncomingPerson } from './incoming.ts';
import { isPersonColumn, type SystemColumn } from './system-columns.ts';

export const cellFaults = ['day', 'cvr', 'link', 'word', 'formula', 'tooLong', 'cpr'] as const;
type CellFault = (typeof cellFaults)[number];

/** What one cell says of a system; nothing where it is as good as empty. */
export interface CellSays {
  name?: string;
  sourceId?: string;
  facts?: IncomingFacts;
  people?: readonly IncomingPerson[];
  documents?: readonly IncomingDocument[];
}

/** What begins a formula in a spreadsheet; a telephone number and a dash do not. */
const formula = /^[=@]|^[+-]\s*[\p{L}(]/u;
/** These are cut; of the others, what is too long is a mistake. */
const longTexts: readonly SystemColumn[] = ['purpose', 'integrations', 'authorities', 'processors'];

const isOneOf = <T extends SystemColumn>(some: readonly T[], column: SystemColumn): column is T =>
  (some as readonly SystemColumn[]).includes(column);
const days = ['supportTo', 'statementTo'] as const satisfies readonly FactField[];

/** @param written trimmed, and not empty */
export function readCell(column: SystemColumn, head: string, written: string): CellSays | CellFault {
  if (formula.test(written)) return 'formula';
  if (written.length > longestLine && !longTexts.includes(column)) return 'tooLong';
  if (column === 'name' || column === 'sourceId') return { [column]: written };
  if (isPersonColumn(column)) return peopleIn(column, written);
  if (isOneOf(wordColumns, column)) {
    const word = wordIn(column, written, head);
    if (word === null) return 'word';
    return word === undefined ? {} : { facts: { [column]: word } };
  }
  if (isOneOf(days, column)) {
    const day = fileDay(written);
    if (day === undefined) return 'day';
    return isOpenEnd(day) ? {} : { facts: { [column]: day } };
  }
  if (column === 'processors') {
    const processors = processorsOf(head, written);
    return processors === undefined ? {} : { facts: { processors } };
  }
  if (column === 'supplierCvr') {
    const digits = written.replace(/^DK/i, '').replace(/[\s.-]/g, '');
    return /^\d{8}$/.test(digits) ? { facts: { supplierCvr: digits } } : 'cvr';
  }
  const isDocument = isOneOf(documentKinds, column);
  if ((isDocument || column === 'recordLink') && httpsLink(written) === undefined) return 'link';
  return isDocument ? { documents: [{ kind: column, link: written }] } : { facts: { [column]: written } };
}

/** Ours are one a line; other programs write their names in a row, and say in the head that they work for another. */
function processorsOf(head: string, written: string): string | undefined {
  const isSub = /^\s*under/i.test(head);
  const lines = isSub ? written.replace(/[;,](?!\s*(?:A\/S|ApS|I\/S|P\/S|K\/S)\b)\s*/g, '\n') : written;
  return othersWritten(processorsIn(lines).map((one) => (isSub ? { ...one, isSub } : one))) || undefined;
}

function peopleIn(part: IncomingPerson['part'], written: string): CellSays | CellFault {
  if (holdsCpr(written)) return 'cpr';
  const names = written.split(/[,;\n]/).map((name) => name.trim());
  return { people: names.filter((name) => /\p{L}/u.test(name)).map((named) => ({ part, named })) };
}
