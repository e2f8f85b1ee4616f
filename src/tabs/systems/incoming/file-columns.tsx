import type { SystemColumns } from '../../../features/systems/incoming/suggested-columns.ts';
import { type SystemColumn, systemColumns } from '../../../features/systems/incoming/system-columns.ts';
import { documentKinds } from '../../../features/systems/stored-words.ts';
import type { Table } from '../../../features/workplace/imports/read-table.ts';
import type { Dropped } from '../../../features/workplace/imports/suggested-columns.ts';
import { SelectField } from '../../parts/form/fields.tsx';
import { Folded, layout } from '../../parts/page.tsx';
import { useText } from '../../use-text.ts';
import { useFieldName } from './field-name.ts';

interface FileColumnsProps {
  table: Table;
  dropped: readonly Dropped[];
  columns: SystemColumns;
  /** What was found when the file was chosen stays in sight, whatever is chosen since. */
  understood: SystemColumns;
  isOpen: boolean;
  onChange: (columns: SystemColumns) => void;
}

/** Which column of the file is which field, to be chosen otherwise, and which are never read. */
export function FileColumns({ table, dropped, columns, understood, isOpen, onChange }: FileColumnsProps) {
  const words = useText('systemImport');
  const nameOf = useFieldName();
  const inSight = systemColumns.filter((column) => column === 'name' || understood[column] !== undefined);
  const others = systemColumns.filter((column) => !inSight.includes(column));
  const choices = table.heads.flatMap((head, at) =>
    dropped.some((one) => one.at === at) ? [] : [[String(at), head === '' ? `${at + 1}` : head] as const],
  );
  const field = (column: SystemColumn) => {
    const name = nameOf(column);
    return (
      <SelectField
        key={column}
        label={documentKinds.some((kind) => kind === column) ? words.linkOf(name) : name}
        value={columns[column] === undefined ? '' : String(columns[column])}
        choices={[['', words.noColumn], ...choices]}
        onChange={(at) => {
          const { [column]: _, ...rest } = columns;
          // A column of the file is read for one field.
          const free = Object.fromEntries(Object.entries(rest).filter(([, taken]) => String(taken) !== at));
          onChange(at === '' ? rest : { ...free, [column]: Number(at) });
        }}
      />
    );
  };
  return (
    <Folded title={words.columns} open={isOpen}>
      {dropped.length > 0 && (
        <p className={layout.quiet}>{words.dropped(dropped.map(({ head }) => head).join(', '))}</p>
      )}
      <div className={layout.form}>{inSight.map(field)}</div>
      <Folded title={words.moreColumns}>
        <div className={layout.form}>{others.map(field)}</div>
      </Folded>
    </Folded>
  );
}
