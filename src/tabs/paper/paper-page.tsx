import { useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { paperColumns } from '../../features/reading/paper/paper-file.ts';
import { useAction, useView } from '../api-hooks.tsx';
import { CsvForm } from '../parts/form/csv-form.tsx';
import { BackLink, Press } from '../parts/link-button.tsx';
import { RefusalNotice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { ViewPage } from '../parts/view.tsx';
import { useDay } from '../use-day.ts';
import { useMay } from '../use-may.ts';
import { useText } from '../use-text.ts';
import { PaperOutcome } from './paper-outcome.tsx';
import { mostCharacters, readPaperFile } from './read-paper-file.ts';

/** *Bekræftelser på papir*: first told line by line what would be stored, then stored, and taken back when it was wrong. */
export default function PaperPage() {
  const { paper: words, team } = useText('manager');
  const leads = useMay('team');
  const [csv, setCsv] = useState('');
  const check = useAction('importPaper');
  const bringIn = useAction('importPaper');
  const view = useView('paperImports', {});

  function change(next: string): void {
    setCsv(next);
    check.reset();
    bringIn.reset();
  }

  const outcome = bringIn.data?.record ?? check.data?.record;
  const fault = bringIn.error ?? check.error;
  return (
    <ViewPage
      above={leads && <BackLink to="/team">{team.title}</BackLink>}
      title={words.title}
      lead={words.lead}
      view={view}
      lines={6}
    >
      {({ imports }) => (
        <>
          {!bringIn.data && (
            <PaperInput
              csv={csv}
              checking={check.isPending}
              onChange={change}
              onCheck={() => check.mutate({ csv, check: true })}
            />
          )}
          {fault && !check.isPending && !bringIn.isPending && <RefusalNotice fault={fault} />}
          {outcome && (
            <PaperOutcome
              outcome={outcome}
              running={bringIn.isPending}
              onBringIn={() => {
                if (!bringIn.isPending) bringIn.mutate({ csv, check: false });
              }}
              onStartOver={() => change('')}
            />
          )}
          <PaperImports imports={imports} onUndone={() => bringIn.data && change('')} />
        </>
      )}
    </ViewPage>
  );
}

type Import = ViewData<'paperImports'>['imports'][number];

/** What has been brought in before, each with *Fortryd* while it can be taken back. */
function PaperImports({ imports, onUndone }: { imports: readonly Import[]; onUndone: () => void }) {
  const words = useText('manager').paper;
  if (imports.length === 0) return null;
  return (
    <section>
      <h2 className={layout.subheading}>{words.before}</h2>
      <ul className={layout.tightList}>
        {imports.map((one) => (
          <ImportRow key={one.batch} one={one} onUndone={onUndone} />
        ))}
      </ul>
    </section>
  );
}

function ImportRow({ one, onUndone }: { one: Import; onUndone: () => void }) {
  const day = useDay();
  const words = useText('manager').paper;
  const action = useAction('undoPaper');
  const { batch, on, byName, rows, people, undone, mayUndo } = one;
  const said = words.brought(rows, people, byName, day(on));
  return (
    <li className={layout.entry}>
      <span>
        {said} {undone && words.undone}
      </span>
      {mayUndo && (
        <span>
          <Press of={action} send={{ batch }} busy={words.undoing} then={onUndone} aria-label={words.undoNamed(said)}>
            {words.undo}
          </Press>
        </span>
      )}
      {action.error && !action.isPending && <RefusalNotice fault={action.error} />}
    </li>
  );
}

interface PaperInputProps {
  csv: string;
  checking: boolean;
  onChange: (csv: string) => void;
  onCheck: () => void;
}

/** A spreadsheet, a CSV file or pasted cells; all end in the same field. */
function PaperInput(props: PaperInputProps) {
  const words = useText('manager').paper;
  const [fault, setFault] = useState<'unreadable' | 'tooLarge'>();

  async function choose(chosen: File): Promise<void> {
    const read = await readPaperFile(chosen);
    setFault('fault' in read ? read.fault : undefined);
    if ('text' in read) props.onChange(read.text);
  }

  return (
    <CsvForm
      {...props}
      words={words}
      hint={words.pasteHelp(paperColumns.join('; '))}
      accept=".xlsx,.csv,text/csv,text/plain"
      maxLength={mostCharacters}
      rows={6}
      fault={fault && words[fault]}
      onChoose={choose}
    />
  );
}
