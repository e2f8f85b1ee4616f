import { useState } from 'react';
import { useAction } from '../api-hooks.tsx';
import { ValueField } from '../parts/form/fields.tsx';
import { FileInput } from '../parts/form/file-input.tsx';
import { Form, useFields, useForm } from '../parts/form/form.tsx';
import { Action } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';

/** The DBR brings in an export of Microsoft's audit log for the days that were searched. */
export function BringIn() {
  const words = useText('cases').siteAccessLog.bring;
  const [open, setOpen] = useState(false);
  const [csv, setCsv] = useState('');
  const { at, said } = useFields({ from: '', until: '' }, words);
  const { from, until } = said;
  const action = useAction('importAuditExport');
  const outcome = action.isPending ? undefined : action.data?.record;

  const form = useForm(action, () => {
    if (csv === '' || from === '' || until === '') return;
    action.mutate({ csv, from, until }, { onSuccess: ({ record }) => setOpen(!record.saved) });
  });

  return (
    <>
      <div role="status">
        {outcome?.saved && <Notice kind="good" title={words.done(outcome.lines, outcome.touches)} />}
      </div>
      {!open && (
        <div>
          <Action onClick={() => setOpen(true)}>{words.open}</Action>
        </div>
      )}
      {open && (
        <Form {...form} label={words.open} card says={[words.read, words.reading]} onClose={() => setOpen(false)}>
          <p>{words.lead}</p>
          <ValueField {...at('from')} />
          <ValueField {...at('until')} label={words.to} />
          <FileInput
            label={words.file}
            accept=".csv,text/csv,text/plain"
            onChoose={(chosen) => void chosen?.text().then(setCsv)}
          />
          {form.tried && (csv === '' || from === '' || until === '') && (
            <Notice kind="warning" title={words.needed} role="alert" />
          )}
          {outcome && outcome.faults.length > 0 && (
            <Notice kind="error" title={words.faults(outcome.faults.length)} role="alert">
              <ul className={layout.tightList}>
                {outcome.faults.map(({ line, fault, column }) => (
                  <li key={`${line} ${fault} ${column}`}>
                    <strong>
                      {words.line(line)}
                      {column !== undefined && ` · ${column}`}:
                    </strong>{' '}
                    {words.fault[fault]}
                  </li>
                ))}
              </ul>
            </Notice>
          )}
        </Form>
      )}
    </>
  );
}
