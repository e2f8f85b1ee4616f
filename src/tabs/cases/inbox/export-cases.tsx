import { useMutation } from '@tanstack/react-query';
import { spreadsheetText } from '../../../core/spreadsheet-text.ts';
import { useApi } from '../../api-hooks.tsx';
import { useSpeech } from '../../language.tsx';
import { saveText } from '../../parts/download.tsx';
import { Press } from '../../parts/link-button.tsx';
import { RefusalNotice } from '../../parts/notice.tsx';
import { useToday } from '../../use-day.ts';
import { useText } from '../../use-text.ts';
import { caseRows } from './case-rows.ts';
import { askedFor, type WantedCases } from './wanted-cases.ts';

interface ExportCasesProps {
  wanted: WantedCases;
  count: number;
}

/** The lines of these cases as a file for Excel: what stands on them and nothing that has to be opened for it. */
export function ExportCases({ wanted, count }: ExportCasesProps) {
  const api = useApi();
  const today = useToday();
  const { language, text } = useSpeech();
  const words = useText('cases').inbox;
  const fetching = useMutation({
    networkMode: 'always',
    mutationFn: () => api.view('findCases', askedFor(wanted, count)),
    onSuccess: ({ data: { cases } }) => {
      const table = spreadsheetText(caseRows(cases, language, text.cases, words));
      saveText(`${words.file}-${today}.csv`, 'text/csv', table);
    },
  });
  return (
    <>
      <Press of={fetching} send={undefined}>
        {words.download(count)}
      </Press>
      {fetching.error && <RefusalNotice fault={fetching.error} />}
    </>
  );
}
