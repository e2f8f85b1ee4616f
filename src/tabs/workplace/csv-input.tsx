import { Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { type FormEvent, useId, useState } from 'react';
import { hrColumns } from '../../features/workplace/hr-words.ts';
import { Action } from '../parts/link-button.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import { readCsvFile } from './read-csv-file.ts';

const maxCharacters = 2_000_000;

const useStyles = makeStyles({
  text: { fontFamily: tokens.fontFamilyMonospace },
});

interface CsvInputProps {
  csv: string;
  checking: boolean;
  onChange: (csv: string) => void;
  onCheck: () => void;
}

/** A file or pasted text; both end in the same field, so that what is sent can be seen. */
export function CsvInput({ csv, checking, onChange, onCheck }: CsvInputProps) {
  const styles = useStyles();
  const file = useId();
  const [tooLarge, setTooLarge] = useState(false);
  const words = useText('maintenance').workplace.employments;

  async function choose(chosen: File | undefined): Promise<void> {
    if (!chosen) return;
    const read = chosen.size > maxCharacters ? undefined : await readCsvFile(chosen);
    setTooLarge(read === undefined);
    if (read !== undefined) onChange(read);
  }

  function send(event: FormEvent): void {
    event.preventDefault();
    if (csv.trim() !== '' && !checking) onCheck();
  }

  return (
    <form onSubmit={send} className={layout.form}>
      <div>
        <label htmlFor={file}>{words.file}</label>
        <input
          id={file}
          className={layout.file}
          type="file"
          accept=".csv,text/csv,text/plain"
          onChange={(event) => void choose(event.target.files?.[0])}
        />
        <span className={layout.quiet}>{words.orPaste}</span>
      </div>
      <Field
        label={words.paste}
        hint={words.pasteHelp(hrColumns.join('; '))}
        {...(tooLarge ? { validationMessage: words.tooLarge } : {})}
      >
        <Textarea
          className={styles.text}
          resize="vertical"
          rows={8}
          value={csv}
          maxLength={maxCharacters}
          onChange={(_, { value }) => onChange(value)}
        />
      </Field>
      <Action type="submit" appearance="primary" disabledFocusable={checking || csv.trim() === ''}>
        {checking ? words.checking : words.check}
      </Action>
    </form>
  );
}
