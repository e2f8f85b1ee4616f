import { Field, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { longestFile } from '../../../features/workplace/imports/limits.ts';
import { readTable, type Table, type TableFault } from '../../../features/workplace/imports/read-table.ts';
import { readSpreadsheet } from '../../paper/read-spreadsheet.ts';
import { FileInput } from '../../parts/form/file-input.tsx';
import { Action } from '../../parts/link-button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Folded, layout } from '../../parts/page.tsx';
import { useText } from '../../use-text.ts';
import { readCsvFile } from './read-csv-file.ts';
import type { EmploymentsText } from './todo.ts';

/** A file that has been read as a table, and how. */
export interface ChosenTable extends Table {
  encoding: string;
}

/** A file of another program, or rows from a spreadsheet. It is read in the browser; nothing has been sent. */
export function ChooseFile({
  isHead,
  onRead,
}: {
  /** Whether a head is known; those of employments where it is left out. */
  isHead?: (cell: string) => boolean;
  onRead: (table: ChosenTable | undefined) => void;
}) {
  const words = useText('maintenance').workplace.employments;
  const [pasted, setPasted] = useState('');
  const [fault, setFault] = useState<TableFault>();

  function read(text: string, encoding: string): void {
    const table = readTable(text, isHead);
    const isTable = !('fault' in table);
    setFault(isTable ? undefined : table);
    onRead(isTable ? { ...table, encoding } : undefined);
  }
  async function choose(file: File | undefined): Promise<void> {
    if (!file) return;
    if (file.size > longestFile) {
      setFault({ fault: 'tooLarge' });
      return onRead(undefined);
    }
    const isExcel = /\.xlsx$/i.test(file.name);
    const chosen = await (isExcel ? readSpreadsheet(file, isHead) : readCsvFile(file));
    if ('encoding' in chosen) return read(chosen.text, chosen.encoding);
    if ('text' in chosen) return read(chosen.text, words.excel(chosen.sheet, chosen.of));
    setFault({ fault: chosen.fault === 'tooLarge' ? 'tooLarge' : 'excel' });
    onRead(undefined);
  }

  return (
    <>
      <FileInput
        label={words.file}
        accept=".csv,.txt,.xlsx,.xls,text/csv,text/plain"
        help={words.fileHelp}
        onChoose={(file) => void choose(file)}
      />
      <Folded title={words.orPaste}>
        <form
          className={layout.form}
          onSubmit={(event) => {
            event.preventDefault();
            read(pasted, words.pasted);
          }}
        >
          <Field label={words.paste} hint={words.pasteHelp}>
            <Textarea
              style={{ fontFamily: tokens.fontFamilyMonospace }}
              resize="vertical"
              rows={6}
              value={pasted}
              onChange={(_, { value }) => setPasted(value)}
            />
          </Field>
          <Action type="submit">{words.read}</Action>
        </form>
      </Folded>
      {fault && <Notice kind="error" role="alert" title={faultWords(fault, words.unreadable)} />}
    </>
  );
}

function faultWords({ fault, line = 1 }: TableFault, words: EmploymentsText['unreadable']): string {
  const said = words[fault];
  return typeof said === 'function' ? said(line) : said;
}
