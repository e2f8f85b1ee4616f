import { Field, Textarea, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Action } from '../link-button.tsx';
import { layout } from '../page.tsx';
import { FileInput } from './file-input.tsx';

interface CsvFormProps {
  words: { file: string; paste: string; check: string; checking: string };
  /** Which columns there are. */
  hint: string;
  accept: string;
  csv: string;
  /** The most characters that are sent at once. */
  maxLength: number;
  rows: number;
  checking: boolean;
  fault?: string | undefined;
  /** Stands between the file and the text. */
  children?: ReactNode;
  onChoose: (file: File) => Promise<void>;
  onChange: (csv: string) => void;
  onCheck: () => void;
}

/** A file or pasted text; both end in the same field, so that what is sent can be seen. */
export function CsvForm({ words, hint, accept, csv, checking, fault, children, ...form }: CsvFormProps) {
  const { maxLength, rows, onChoose, onChange, onCheck } = form;
  return (
    <form
      className={layout.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (csv.trim() !== '' && !checking) onCheck();
      }}
    >
      <FileInput label={words.file} accept={accept} onChoose={(file) => file && void onChoose(file)}>
        {children}
      </FileInput>
      <Field label={words.paste} hint={hint} {...(fault && { validationMessage: fault })}>
        <Textarea
          style={{ fontFamily: tokens.fontFamilyMonospace }}
          resize="vertical"
          value={csv}
          {...{ rows, maxLength }}
          onChange={(_, { value }) => onChange(value)}
        />
      </Field>
      <Action type="submit" appearance="primary" disabledFocusable={checking || csv.trim() === ''}>
        {checking ? words.checking : words.check}
      </Action>
    </form>
  );
}
