import type { Column } from '../../core/column.ts';
import type { Language } from '../../core/language.ts';
import { baseColumns } from '../../kernel/record.ts';
import { lists } from '../../lists.ts';
import type { UnprovenRow } from '../audit/proof/unproven-row.ts';
import { cellOf } from './notice.ts';
import { privacy as danish } from './notice-words.da.ts';
import { privacy as english } from './notice-words.en.ts';

/** A column as SharePoint names it: what is written there now, and what stood there when the row was proven last. */
export interface UnprovenColumn {
  name: string;
  written: string;
  stood?: string;
}

/** A text is long, and what it says is read in SharePoint. */
const longest = 200;

/** What differs from the last version that was proven; all that is written where none was. Hidden columns stay out. */
export function unprovenColumns({ kind, record, good }: UnprovenRow, language: Language): UnprovenColumn[] {
  const { yes, no } = language === 'en' ? english : danish;
  const columns = Object.entries<Column>({ ...lists[kind].columns, ...baseColumns });
  return columns.flatMap(([key, column]) => {
    if (column.hidden) return [];
    const choices = 'choices' in column ? column.choices : column.words;
    const shown = (row: object) =>
      cellOf(
        (row as Readonly<Record<string, string | number | boolean | readonly string[]>>)[key],
        { yes, no, choices },
        language,
      );
    const [written, stood] = [shown(record), good && shown(good)];
    if (written === (stood ?? '')) return [];
    return [
      { name: column.da, written: cut(written, stood), ...(stood !== undefined && { stood: cut(stood, written) }) },
    ];
  });
}

/** The part of a long value in which it differs from another. */
function cut(value: string, other = ''): string {
  if (value.length <= longest) return value;
  let same = 0;
  while (same < value.length && value[same] === other[same]) same += 1;
  const from = Math.max(0, Math.min(same - 40, value.length - longest));
  return `${from > 0 ? '… ' : ''}${value.slice(from, from + longest)}${from + longest < value.length ? ' …' : ''}`;
}
