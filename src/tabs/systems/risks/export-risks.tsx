import { useMutation } from '@tanstack/react-query';
import { spreadsheetText } from '../../../core/spreadsheet-text.ts';
import { useApi } from '../../api-hooks.tsx';
import { saveText } from '../../parts/download.tsx';
import { Press } from '../../parts/link-button.tsx';
import { RefusalNotice } from '../../parts/notice.tsx';
import { useDay, useToday } from '../../use-day.ts';
import { useText } from '../../use-text.ts';
import { riskRows } from './risk-rows.ts';

/** Every risk that stands today, as a file for Excel. */
export function ExportRisks({ count }: { count: number }) {
  const api = useApi();
  const today = useToday();
  const day = useDay();
  const words = useText('risks');
  const fetching = useMutation({
    networkMode: 'always',
    mutationFn: () => api.view('riskPicture', { every: 'yes' }),
    onSuccess: ({ data: { lines } }) => {
      const table = spreadsheetText(riskRows(lines, words, day));
      saveText(`${words.picture.file}-${today}.csv`, 'text/csv', table);
    },
  });
  return (
    <>
      <Press of={fetching} send={undefined}>
        {words.picture.download(count)}
      </Press>
      {fetching.error && <RefusalNotice fault={fetching.error} />}
    </>
  );
}
