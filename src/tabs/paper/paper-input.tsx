import { useState } from 'react';
import { paperColumns } from '../../features/reading/paper/paper-file.ts';
import { CsvForm } from '../parts/form/csv-form.tsx';
import { useText } from '../use-text.ts';
import { mostCharacters, readPaperFile } from './read-paper-file.ts';

interface PaperInputProps {
  csv: string;
  checking: boolean;
  onChange: (csv: string) => void;
  onCheck: () => void;
}

/** A spreadsheet, a CSV file or pasted cells; all end in the same field. */
export function PaperInput(props: PaperInputProps) {
  const words = useText('manager').paper;
  const [fault, setFault] = useState<'unreadable' | 'tooLarge'>();

  async function choose(chosen: File): Promise<void> {
    const read = await readPaperFile(chosen);
    setFault('fault' in read ? read.fault : undefined);
    if ('text' in read) props.onChange(read.text);
  }

  return (
    <CsvForm
      {...props}
      words={words}
      hint={words.pasteHelp(paperColumns.join('; '))}
      accept=".xlsx,.csv,text/csv,text/plain"
      maxLength={mostCharacters}
      rows={6}
      fault={fault && words[fault]}
      onChoose={choose}
    />
  );
}
