import { useState } from 'react';
import type { ActionRecord } from '../../contract/contract.ts';
import { type RegisterColumns, registerFields } from '../../features/cases/register/register-file.ts';
import { useAction } from '../api-hooks.tsx';
import { useSpeech } from '../language.tsx';
import { mostCharacters, readPaperFile } from '../paper/read-paper-file.ts';
import { ColumnChoices } from '../parts/form/column-choices.tsx';
import { CsvForm } from '../parts/form/csv-form.tsx';
import { Action, BackLink } from '../parts/link-button.tsx';
import { Notice, RefusalNotice } from '../parts/notice.tsx';
import { Folded, layout, Page, PageTitle } from '../parts/page.tsx';
import { useText } from '../use-text.ts';

/** *Hent det gamle register ind*: first what would come in, column by column, then the cases. */
export default function RegisterPage() {
  const { cases } = useSpeech().text;
  const words = useText('cases').opening.register;
  const [csv, setCsv] = useState('');
  const [columns, setColumns] = useState<RegisterColumns>();
  const [unread, setUnread] = useState<'unreadable' | 'tooLarge'>();
  const check = useAction('importRegister');
  const bringIn = useAction('importRegister');
  const change = (next: string) => {
    setCsv(next);
    setColumns(undefined);
    check.reset();
    bringIn.reset();
  };
  const look = (chosen?: RegisterColumns) => {
    setColumns(chosen);
    check.mutate({ csv, check: true, ...(chosen && { columns: chosen }) });
  };
  const found = check.data?.record;
  const fault = bringIn.error ?? check.error;
  return (
    <Page>
      <BackLink to="/cases">{cases.toList}</BackLink>
      <PageTitle>{words.title}</PageTitle>
      <p className={layout.lead}>{words.lead}</p>
      <div role="status">{bringIn.data && <Notice kind="good" title={words.done(bringIn.data.record.stored)} />}</div>
      {!bringIn.data && (
        <CsvForm
          words={words}
          hint={words.pasteHelp}
          accept=".xlsx,.csv,text/csv,text/plain"
          csv={csv}
          maxLength={mostCharacters}
          rows={6}
          checking={check.isPending}
          fault={unread && words[unread]}
          onChoose={async (file) => {
            const read = await readPaperFile(file);
            setUnread('fault' in read ? read.fault : undefined);
            if ('text' in read) change(read.text);
          }}
          onChange={change}
          onCheck={() => look()}
        />
      )}
      {fault && !check.isPending && !bringIn.isPending && <RefusalNotice fault={fault} />}
      {found && !bringIn.data && (
        <>
          <ColumnChoices
            words={words}
            fields={registerFields}
            heads={found.heads}
            columns={found.columns}
            onChange={look}
          />
          <Outcome found={found} />
          {found.missing.length === 0 && found.stored > 0 && (
            <div>
              <Action
                disabledFocusable={bringIn.isPending}
                onClick={() => {
                  if (bringIn.isPending) return;
                  bringIn.mutate({ csv, check: false, columns: columns ?? found.columns });
                }}
              >
                {bringIn.isPending ? words.bringingIn : words.bringIn}
              </Action>
            </div>
          )}
        </>
      )}
    </Page>
  );
}

type Found = ActionRecord<'importRegister'>;

function Outcome({ found }: { found: Found }) {
  const words = useText('cases').opening.register;
  const { lines, stored, missing } = found;
  if (missing.length > 0) {
    return <Notice kind="warning" title={words.missing(missing.map((field) => words.field[field]).join(', '))} />;
  }
  const known = lines.filter((line) => line.known).length;
  const open = lines.filter((line) => line.isClosed === false && !line.known).length;
  const masked = lines.reduce((sum, line) => sum + line.masked, 0);
  const faulty = lines.flatMap(({ line, fault }) => (fault ? [words.line(line, words.fault[fault])] : []));
  return (
    <>
      <p role="status">
        {[
          words.toStore(stored),
          known > 0 && words.known(known),
          open > 0 && words.open(open),
          masked > 0 && words.masked(masked),
        ]
          .filter((sentence) => sentence !== false)
          .join(' ')}
      </p>
      {faulty.length > 0 && (
        <Folded title={`${words.faults} (${faulty.length})`} open>
          <ul>
            {faulty.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Folded>
      )}
    </>
  );
}
