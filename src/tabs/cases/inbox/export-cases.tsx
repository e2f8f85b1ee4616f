import { spreadsheetText } from '../../../core/spreadsheet-text.ts';
import { useSpeech } from '../../language.tsx';
import { saveText } from '../../parts/download.tsx';
import { Action } from '../../parts/link-button.tsx';
import { useToday } from '../../use-day.ts';
import { useText } from '../../use-text.ts';
import type { CaseLine } from '../time-left.ts';
import { caseRows } from './case-rows.ts';

/** The lines of the inbox as a file for Excel: what stands on them and nothing that has to be opened for it. */
export function ExportCases({ lines }: { lines: readonly CaseLine[] }) {
  const today = useToday();
  const { language, text } = useSpeech();
  const words = useText('cases').inbox;
  return (
    <Action
      onClick={() => {
        const table = spreadsheetText(caseRows(lines, language, text.cases, words));
        saveText(`${words.file}-${today}.csv`, 'text/csv', table);
      }}
    >
      {words.download(lines.length)}
    </Action>
  );
}
