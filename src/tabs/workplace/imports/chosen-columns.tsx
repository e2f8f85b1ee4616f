import type { FileColumn, Source, Sources } from '../../../features/workplace/imports/file-columns.ts';
import {
  fileColumns,
  neededColumns,
  positionIn,
  wholeFileValues,
} from '../../../features/workplace/imports/file-columns.ts';
import { fileDay } from '../../../features/workplace/imports/file-values.ts';
import { readCell } from '../../../features/workplace/imports/our-file.ts';
import {
  type Dropped,
  faultsOfSources,
  type SourcesFault,
} from '../../../features/workplace/imports/suggested-columns.ts';
import { dayWords } from '../../date-words.ts';
import { useSpeech } from '../../language.tsx';
import { SelectField } from '../../parts/form/fields.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Folded, layout } from '../../parts/page.tsx';
import { useText } from '../../use-text.ts';
import type { ChosenTable } from './choose-file.tsx';
import type { EmploymentsText } from './todo.ts';

interface ChosenColumnsProps {
  table: ChosenTable;
  dropped: readonly Dropped[];
  sources: Sources;
  /** As it was understood when the file was chosen: what was found then stays in sight, whatever is chosen since. */
  understood: Sources;
  /** Until it has been seen what would happen. */
  isOpen: boolean;
  onChange: (sources: Sources) => void;
}

/** What was understood of the file: where each of our columns comes from, its first rows, and what is not read. */
export function ChosenColumns({ table, dropped, sources, understood, isOpen, onChange }: ChosenColumnsProps) {
  const words = useText('maintenance').workplace.employments;
  const faults = faultsOfSources(sources, dropped);
  const needed: readonly FileColumn[] = neededColumns;
  const inSight = fileColumns.filter((column) => understood[column] !== '' || needed.includes(column));
  const others = fileColumns.filter((column) => !inSight.includes(column));
  const entry = (column: FileColumn) => (
    <ColumnEntry
      key={column}
      {...{ table, dropped, sources, column }}
      fault={faults.find((fault) => fault.column === column)}
      onChange={(source) => onChange({ ...sources, [column]: source })}
    />
  );
  return (
    <Folded title={words.understood} open={isOpen}>
      <p className={layout.quiet}>{words.summary(table.rows.length, table.encoding)}</p>
      <ul className={layout.tightList}>{inSight.map(entry)}</ul>
      {others.length > 0 && (
        <Folded title={words.moreColumns}>
          <ul className={layout.tightList}>{others.map(entry)}</ul>
        </Folded>
      )}
      <NotRead {...{ table, dropped, sources }} />
    </Folded>
  );
}

interface ColumnEntryProps extends Pick<ChosenColumnsProps, 'table' | 'dropped' | 'sources'> {
  column: FileColumn;
  fault: SourcesFault | undefined;
  onChange: (source: Source) => void;
}

const isDayColumn = (column: FileColumn) => /^(Fra|Til|Pause)/.test(column);
/** No day is today here: the year is said with every day. */
const anyYear = '';
/** How many rows are shown as they will be read. */
const rowsShown = 3;

function ColumnEntry({ table, dropped, sources, column, fault, onChange }: ColumnEntryProps) {
  const words = useText('maintenance').workplace.employments;
  const { language } = useSpeech();
  const shown = table.rows.slice(0, rowsShown).map((row) => {
    const read = readCell(row, column, sources);
    return isDayColumn(column) && fileDay(read) ? dayWords(read, language, anyYear) : read || words.nothingThere;
  });
  const says =
    fault?.fault === 'columnTwice' ? words.columnTwice(words.columns[fault.other]) : fault && words[fault.fault];
  return (
    <li className={layout.entry}>
      <SelectField
        label={words.columns[column]}
        hint={words.why[column]}
        value={sources[column]}
        choices={choicesFor(column, table, dropped, words)}
        fault={says}
        onChange={onChange}
      />
      {positionIn(sources[column]) !== undefined && <p className={layout.quiet}>{words.readAs(shown.join(' · '))}</p>}
    </li>
  );
}

function choicesFor(
  column: FileColumn,
  { heads }: ChosenTable,
  dropped: readonly Dropped[],
  words: EmploymentsText,
): readonly (readonly [Source, string])[] {
  const values: readonly string[] =
    column in wholeFileValues ? wholeFileValues[column as keyof typeof wholeFileValues] : [];
  return [
    ['', words.notInFile],
    ...(column === 'Ansættelsesnr' ? [['@', words.signInName] as const] : []),
    ...values.map((value) => [`=${value}`, words.everyLine(value)] as const),
    ...heads.flatMap((head, at): readonly (readonly [Source, string])[] => {
      if (dropped.some((one) => one.at === at)) return [];
      const isAlone = head !== '' && heads.filter((other) => other === head).length === 1;
      return [[`#${at}`, isAlone ? head : words.columnAt(head, at + 1)]];
    }),
  ];
}

/** The columns that stay in the browser: those nobody may read, named with why, and those nobody asked for. */
function NotRead({ table, dropped, sources }: Pick<ChosenColumnsProps, 'table' | 'dropped' | 'sources'>) {
  const words = useText('maintenance').workplace.employments;
  const used = new Set(Object.values(sources));
  const unused = table.heads.filter(
    (head, at) => head !== '' && !used.has(`#${at}`) && !dropped.some((one) => one.at === at),
  );
  if (dropped.length === 0 && unused.length === 0) return null;
  return (
    <Notice kind="info" title={words.dropped}>
      <p>{words.droppedNext}</p>
      {dropped.length > 0 && (
        <ul>
          {dropped.map(({ at, head, why }) => (
            <li key={at}>
              {words.columnAt(head, at + 1)}: {words.never[why]}
            </li>
          ))}
        </ul>
      )}
      {unused.length > 0 && <p>{words.unused(unused.join(', '))}</p>}
    </Notice>
  );
}
