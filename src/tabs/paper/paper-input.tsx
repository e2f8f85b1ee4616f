import { Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { paperColumns } from '../../features/reading/paper/paper-file.ts';
import { Action } from '../parts/link-button.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import { mostCharacters, readPaperFile } from './read-paper-file.ts';

const useStyles = makeStyles({
  text: { fontFamily: tokens.fontFamilyMonospace },
});

interface PaperInputProps {
  csv: string;
  checking: boolean;
  onChange: (csv: string) => void;
  onCheck: () => void;
}

/** A spreadsheet, a CSV file or pasted cells; all end in the same field. */
export function PaperInput({ csv, checking, onChange, onCheck }: PaperInputProps) {
  const styles = useStyles();
  const words = useText('manager').paper;
  const file = useId();
  const [fault, setFault] = useState<'unreadable' | 'tooLarge'>();

  async function choose(chosen: File | undefined): Promise<void> {
    if (!chosen) return;
    const read = await readPaperFile(chosen);
    setFault('fault' in read ? read.fault : undefined);
    if ('text' in read) onChange(read.text);
  }

  return (
    <form
      className={layout.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (csv.trim() !== '' && !checking) onCheck();
      }}
    >
      <div>
        <label htmlFor={file}>{words.file}</label>
        <input
          id={file}
          className={layout.file}
          type="file"
          accept=".xlsx,.csv,text/csv,text/plain"
          onChange={(event) => void choose(event.target.files?.[0])}
        />
      </div>
      <Field
        label={words.paste}
        hint={words.pasteHelp(paperColumns.join('; '))}
        {...(fault && { validationMessage: words[fault] })}
      >
        <Textarea
          className={styles.text}
          resize="vertical"
          rows={6}
          value={csv}
          maxLength={mostCharacters}
          onChange={(_, { value }) => onChange(value)}
        />
      </Field>
      <Action type="submit" appearance="primary" disabledFocusable={checking || csv.trim() === ''}>
        {checking ? words.checking : words.check}
      </Action>
    </form>
  );
}
