import { useState } from 'react';
import type { ActionRecord } from '../../contract/contract.ts';
import {
  type OldExemptionColumns,
  type OldExemptionFault,
  oldExemptionFields,
} from '../../features/exemptions/old-register/old-exemption-fields.ts';
import { useAction } from '../api-hooks.tsx';
import { dayAt } from '../date-words.ts';
import { mostCharacters, readPaperFile } from '../paper/read-paper-file.ts';
import { ColumnChoices } from '../parts/form/column-choices.tsx';
import { CsvForm } from '../parts/form/csv-form.tsx';
import { Action, BackLink } from '../parts/link-button.tsx';
import { Notice, RefusalNotice } from '../parts/notice.tsx';
import { Folded, layout, Page, PageTitle } from '../parts/page.tsx';
import { Today, useDay } from '../use-day.ts';
import { useText } from '../use-text.ts';

type Found = ActionRecord<'importExemptions'>;

/** *Hent dispensationer ind* (S67, INV12): first what would come in, line by line, then the exemptions. */
export default function ImportExemptionsPage() {
  const text = useText('exemptions');
  const words = text.old;
  const [csv, setCsv] = useState('');
  const [columns, setColumns] = useState<OldExemptionColumns>();
  const [unread, setUnread] = useState<'unreadable' | 'tooLarge'>();
  const check = useAction('importExemptions');
  const bringIn = useAction('importExemptions');
  const change = (next: string) => {
    setCsv(next);
    setColumns(undefined);
    check.reset();
    bringIn.reset();
  };
  const look = (chosen?: OldExemptionColumns) => {
    setColumns(chosen);
    check.mutate({ csv, check: true, ...(chosen && { columns: chosen }) });
  };
  const found = check.data?.record;
  const fault = bringIn.error ?? check.error;
  return (
    <Page>
      <BackLink to="/exemptions">{text.title}</BackLink>
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
          <ColumnChoices
            words={words}
            fields={oldExemptionFields}
            heads={found.heads}
            columns={found.columns}
            onChange={look}
          />
          <Today value={dayAt(check.data.now)}>
            <Outcome found={found} />
          </Today>
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

function Outcome({ found }: { found: Found }) {
  const words = useText('exemptions').old;
  const { lines, stored, missing } = found;
  if (missing.length > 0) {
    return <Notice kind="warning" title={words.missing(missing.map((field) => words.field[field]).join(', '))} />;
  }
  const known = lines.filter((line) => line.known).length;
  const masked = lines.reduce((sum, line) => sum + line.masked, 0);
  const coming = lines.filter((line) => line.said && !line.known);
  const faulty = lines.filter(({ faults }) => faults.length > 0);
  return (
    <>
      <p role="status">
        {[words.toStore(stored), known > 0 && words.known(known), masked > 0 && words.masked(masked)]
          .filter((sentence) => sentence !== false)
          .join(' ')}
      </p>
      {coming.length > 0 && (
        <Folded title={`${words.coming} (${coming.length})`} open>
          <ul>{coming.map((line) => line.said && <Coming key={line.line} line={line.line} said={line.said} />)}</ul>
        </Folded>
      )}
      {faulty.length > 0 && (
        <Folded title={`${words.faults} (${faulty.length})`} open>
          <ul>
            {faulty.map(({ line, faults }) => (
              <li key={line}>{words.line(line, faults.map((one) => faultIn(words, one)).join(' '))}</li>
            ))}
          </ul>
        </Folded>
      )}
    </>
  );
}

function Coming({ line, said }: { line: number; said: NonNullable<Found['lines'][number]['said']> }) {
  const day = useDay();
  const words = useText('exemptions');
  const place = words.scope[said.isUnits ? 'units' : 'workflow'](said.scopeName);
  return (
    <li>
      {words.old.line(line, `${said.rule.toUpperCase()}. ${place}. ${words.old.until(day(said.until))}`)}{' '}
      {words.old.hands(said.askedBy, said.assessedBy, said.decidedBy)}
    </li>
  );
}

/** What is in the way of a line, and what to do about it. */
function faultIn({ fault, handFault, hand: called }: ImportText, { fault: what, hand = 'askedBy' }: OldExemptionFault) {
  if (what === 'nobody' || what === 'unknownPerson' || what === 'namesakes') return handFault[what](called[hand]);
  return fault[what];
}

type ImportText = ReturnType<typeof useText<'exemptions'>>['old'];
