import { useMutation } from '@tanstack/react-query';
import type { ViewData } from '../../contract/contract.ts';
import { spreadsheetText } from '../../core/spreadsheet-text.ts';
import { useApi } from '../api-hooks.tsx';
import { saveText } from '../parts/download.tsx';
import { Press } from '../parts/link-button.tsx';
import { RefusalNotice } from '../parts/notice.tsx';
import { useToday } from '../use-day.ts';
import { systemLines, type TaskWords, taskLines, taskRows } from './task-lines.ts';

/** All of it as a file for Excel (S124), with every name. */
export function ExportTasks({ data, words }: { data: ViewData<'responsibilities'>; words: TaskWords }) {
  const api = useApi();
  const today = useToday();
  const fetching = useMutation({
    networkMode: 'always',
    mutationFn: async () => (data.hasSystems ? (await api.view('systemResponsibilities', {})).data.systems : []),
    onSuccess: (systems) => {
      const all = Number.POSITIVE_INFINITY;
      const lines = [...taskLines(data, words, all), ...systemLines(systems, words, all)];
      saveText(`${words.own.file}-${today}.csv`, 'text/csv', spreadsheetText(taskRows(lines, words)));
    },
  });
  return (
    <>
      <Press of={fetching} send={undefined}>
        {words.own.download}
      </Press>
      {fetching.error && <RefusalNotice fault={fetching.error} />}
    </>
  );
}
