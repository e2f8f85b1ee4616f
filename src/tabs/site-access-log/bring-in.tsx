import { useState } from 'react';
import type { Day } from '../../core/dates.ts';
import { useAction } from '../api-hooks.tsx';
import { DayField } from '../parts/form/day-field.tsx';
import { type At, useEntry } from '../parts/form/entry.ts';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { FileInput } from '../parts/form/file-input.tsx';
import { Action } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';

/** The DBR brings in an export of Microsoft's audit log for the days that were searched. */
export function BringIn() {
  const words = useText('cases').siteAccessLog.bring;
  const [open, setOpen] = useState(false);
  const action = useAction('importAuditExport');
  const outcome = action.isPending ? undefined : action.data?.record;

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
        <EntryForm<{ csv: string; from: Day; until: Day }>
          label={words.open}
          card
          says={[words.read, words.reading]}
          names={words}
          begin={{ csv: '', from: '', until: '' }}
          sending={action}
          onSend={(said) => action.mutate(said, { onSuccess: ({ record }) => setOpen(!record.saved) })}
          onClose={() => setOpen(false)}
        >
          {({ at }) => (
            <>
              <p>{words.lead}</p>
              <DayField {...at('from')} required />
              <DayField {...at('until', words.to)} required />
              <ExportField {...at('csv', words.file)} />
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
            </>
          )}
        </EntryForm>
      )}
    </>
  );
}

/** The file as text: it is searched on the server. */
function ExportField(at: At<string>) {
  const words = useText('cases').siteAccessLog.bring;
  const { fault, onChange } = useEntry(at, (csv) => csv === '' && words.needed);
  return (
    <FileInput
      label={at.label}
      accept=".csv,text/csv,text/plain"
      fault={fault}
      onChoose={(chosen) => void chosen?.text().then(onChange)}
    />
  );
}
