import { layout } from '../page.tsx';
import { SelectField } from './fields.tsx';

interface ColumnChoicesProps<F extends string> {
  words: { none: string; field: Readonly<Record<F, string>> };
  fields: readonly F[];
  /** The file's own heads; nothing for a column nobody may read. */
  heads: readonly (string | undefined)[];
  columns: Partial<Record<F, number>>;
  onChange: (columns: Partial<Record<F, number>>) => void;
}

/** Which column of a file is which field, to be chosen otherwise. */
export function ColumnChoices<F extends string>({ words, fields, heads, columns, onChange }: ColumnChoicesProps<F>) {
  const choices = [
    ['', words.none],
    ...heads.flatMap((head, at) =>
      head === undefined ? [] : [[String(at), head === '' ? `${at + 1}` : head] as const],
    ),
  ] as const;
  return (
    <div className={layout.form}>
      {fields.map((field) => (
        <SelectField
          key={field}
          label={words.field[field]}
          value={columns[field] === undefined ? '' : String(columns[field])}
          choices={choices}
          onChange={(at) => {
            const { [field]: _, ...others } = columns;
            onChange((at === '' ? others : { ...others, [field]: Number(at) }) as Partial<Record<F, number>>);
          }}
        />
      ))}
    </div>
  );
}
