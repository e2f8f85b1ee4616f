import { useMutation } from '@tanstack/react-query';
import { spreadsheetText } from '../../core/spreadsheet-text.ts';
import { useApi } from '../api-hooks.tsx';
import { saveText } from '../parts/download.tsx';
import { Press } from '../parts/link-button.tsx';
import { RefusalNotice } from '../parts/notice.tsx';
import { useToday } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { systemRows } from './system-rows.ts';

/** These systems as a file for Excel. @param keys those that are listed, in their order */
export function ExportSystems({ keys }: { keys: readonly string[] }) {
  const api = useApi();
  const today = useToday();
  const words = useText('systems');
  const fetching = useMutation({
    networkMode: 'always',
    mutationFn: () => api.view('systemSheet', {}),
    onSuccess: ({ data: { systems } }) => {
      const byKey = new Map(systems.map((system) => [system.key, system]));
      const listed = keys.flatMap((key) => byKey.get(key) ?? []);
      saveText(`${words.sheet.file}-${today}.csv`, 'text/csv', spreadsheetText(systemRows(listed, words)));
    },
  });
  return (
    <>
      <Press of={fetching} send={undefined}>
        {words.sheet.download(keys.length)}
      </Press>
      {fetching.error && <RefusalNotice fault={fetching.error} />}
    </>
  );
}
