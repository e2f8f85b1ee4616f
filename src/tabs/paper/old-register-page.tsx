import type { ReactNode } from 'react';
import { useState } from 'react';
import { ColumnChoices } from '../parts/form/column-choices.tsx';
import { CsvForm } from '../parts/form/csv-form.tsx';
import { Action, BackLink } from '../parts/link-button.tsx';
import { Notice, RefusalNotice } from '../parts/notice.tsx';
import { layout, Page, PageTitle, Section } from '../parts/page.tsx';
import { mostCharacters, readPaperFile } from './read-paper-file.ts';

type Columns<F extends string> = Partial<Record<F, number>>;

/** What is found in a file, and what has come of it. */
interface FoundIn<F extends string> {
  heads: readonly string[];
  columns: Columns<F>;
  missing: readonly F[];
  stored: number;
}

/** A press that reads the file, to look at it or to bring it in. */
interface Reading<F extends string, R extends FoundIn<F>> {
  mutate: (input: { csv: string; check: boolean; columns?: Columns<F> }) => void;
  reset: () => void;
  isPending: boolean;
  error: Error | null;
  data: { record: R; now: string } | undefined;
}

interface OldRegisterPageProps<F extends string, R extends FoundIn<F>> {
  words: Parameters<typeof CsvForm>[0]['words'] &
    Parameters<typeof ColumnChoices<F>>[0]['words'] & {
      columns: string;
      title: string;
      lead: string;
      pasteHelp: string;
      unreadable: string;
      tooLarge: string;
      bringIn: string;
      bringingIn: string;
      done: (count: number) => string;
    };
  back: { to: string; name: string };
  fields: readonly F[];
  check: Reading<F, R>;
  bringIn: Reading<F, R>;
  /** What would come in, line by line. */
  children: (found: R, now: string) => ReactNode;
}

/** A register kept in a sheet until now (S67): first what would come in, column by column, then it is brought in. */
export function OldRegisterPage<F extends string, R extends FoundIn<F>>(props: OldRegisterPageProps<F, R>) {
  const { words, back, fields, check, bringIn, children } = props;
  const [csv, setCsv] = useState('');
  const [columns, setColumns] = useState<Columns<F>>();
  const [unread, setUnread] = useState<'unreadable' | 'tooLarge'>();
  const change = (next: string) => {
    setCsv(next);
    setColumns(undefined);
    check.reset();
    bringIn.reset();
  };
  const look = (chosen?: Columns<F>) => {
    setColumns(chosen);
    check.mutate({ csv, check: true, ...(chosen && { columns: chosen }) });
  };
  const found = check.data?.record;
  const fault = bringIn.error ?? check.error;
  return (
    <Page>
      <BackLink to={back.to}>{back.name}</BackLink>
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
      {check.data && found && !bringIn.data && (
        <>
          <Section title={words.columns}>
            <ColumnChoices words={words} fields={fields} heads={found.heads} columns={found.columns} onChange={look} />
          </Section>
          {children(found, check.data.now)}
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
