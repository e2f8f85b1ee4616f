import { useState } from 'react';
import type { ActionInput } from '../../../contract/contract.ts';
import { mostLines } from '../../../features/systems/incoming/limits.ts';
import { suggestedSystemColumns } from '../../../features/systems/incoming/suggested-columns.ts';
import type { Api } from '../../api.ts';
import { useAction } from '../../api-hooks.tsx';
import { Action } from '../../parts/link-button.tsx';
import { Notice, RefusalNotice } from '../../parts/notice.tsx';
import { layout } from '../../parts/page.tsx';
import { useText } from '../../use-text.ts';
import type { ChosenTable } from '../../workplace/imports/choose-file.tsx';
import { useBringIn } from '../../workplace/imports/use-bring-in.ts';
import { type Answers, answersOf } from './answers.ts';
import { FileColumns } from './file-columns.tsx';
import { FileFaults } from './file-faults.tsx';
import { ImportOutcome } from './import-outcome.tsx';
import { ImportPreview } from './import-preview.tsx';
import { ImportQuestions } from './import-questions.tsx';
import { linesOf } from './lines-of.ts';

interface ImportStepsProps {
  table: ChosenTable;
  onStartOver: () => void;
}

interface BringIn extends Omit<ActionInput<'importSystems'>, 'check' | 'atMost'> {
  /** How many systems the file brings, as the check said. */
  count: number;
}

const systems = {
  fewest: 50,
  rowsIn: ({ count }: BringIn) => count,
  async send(api: Api, { count: _, ...file }: BringIn, atMost: number) {
    const { record } = await api.action('importSystems', { ...file, check: false, atMost });
    return { ...record, left: record.kept?.left ?? 0 };
  },
};

/** What was understood of a file, what would come of it, what is to be answered, and what has come. */
export function ImportSteps({ table, onStartOver }: ImportStepsProps) {
  const words = useText('systemImport');
  const [{ columns: understood, dropped }] = useState(() => suggestedSystemColumns(table));
  const [columns, setColumns] = useState(understood);
  const [answers, setAnswers] = useState<Answers>(new Map());
  const [nonce] = useState(() => crypto.randomUUID());
  const check = useAction('importSystems');
  const bringIn = useBringIn(systems);
  const found = check.data?.record;
  const isTooLong = table.rows.length > mostLines;
  const file = () => ({ nonce, ...linesOf(table, columns), answers: answersOf(answers) });
  if (bringIn.data) {
    return <ImportOutcome {...{ table, columns }} came={bringIn.data} batch={nonce} onAnother={onStartOver} />;
  }
  const fault = bringIn.error ?? check.error;
  const count = found ? found.counts.new + found.counts.changed + answers.size : 0;
  return (
    <>
      <p role="status">{words.read(table.rows.length)}</p>
      {isTooLong && <Notice kind="error" role="alert" title={words.tooMany(mostLines)} />}
      <FileColumns
        {...{ table, dropped, columns, understood }}
        isOpen={!found}
        onChange={(changed) => {
          setColumns(changed);
          setAnswers(new Map());
          check.reset();
        }}
      />
      {columns.name === undefined && <Notice kind="warning" title={words.noName} />}
      {!found && (
        <div className={layout.actions}>
          <Action
            appearance="primary"
            disabledFocusable={check.isPending || isTooLong || columns.name === undefined}
            onClick={() =>
              check.isPending || isTooLong || columns.name === undefined || check.mutate({ ...file(), check: true })
            }
          >
            {check.isPending ? words.checking : words.check}
          </Action>
        </div>
      )}
      {fault && !check.isPending && !bringIn.isPending && <RefusalNotice fault={fault} />}
      {found && (
        <>
          <ImportPreview found={found} />
          <ImportQuestions lines={found.lines} answers={answers} onAnswer={setAnswers} />
          <FileFaults faults={found.faults} table={table} columns={columns} />
          {count === 0 ? (
            <p>{words.nothing}</p>
          ) : (
            <div className={layout.actions}>
              <Action
                appearance="primary"
                disabledFocusable={bringIn.isPending}
                onClick={() => bringIn.isPending || bringIn.mutate({ ...file(), count })}
              >
                {bringIn.isPending ? words.running(bringIn.done, count) : words.run}
              </Action>
            </div>
          )}
        </>
      )}
    </>
  );
}
