import { useState } from 'react';
import { hrColumns } from '../../features/workplace/hr-words.ts';
import { CsvForm } from '../parts/form/csv-form.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import { readCsvFile } from './read-csv-file.ts';

const maxCharacters = 2_000_000;

interface CsvInputProps {
  csv: string;
  checking: boolean;
  onChange: (csv: string) => void;
  onCheck: () => void;
}

/** The employments as the HR system writes them. */
export function CsvInput(props: CsvInputProps) {
  const [tooLarge, setTooLarge] = useState(false);
  const words = useText('maintenance').workplace.employments;

  async function choose(chosen: File): Promise<void> {
    const read = chosen.size > maxCharacters ? undefined : await readCsvFile(chosen);
    setTooLarge(read === undefined);
    if (read !== undefined) props.onChange(read);
  }

  return (
    <CsvForm
      {...props}
      words={words}
      hint={words.pasteHelp(hrColumns.join('; '))}
      accept=".csv,text/csv,text/plain"
      maxLength={maxCharacters}
      rows={8}
      fault={tooLarge ? words.tooLarge : undefined}
      onChoose={choose}
    >
      <span className={layout.quiet}>{words.orPaste}</span>
    </CsvForm>
  );
}
