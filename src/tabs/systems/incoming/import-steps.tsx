import { useState } from 'react';
import type { ActionInput } from '../../../contract/contract.ts';
import { mostLines } from '../../../features/systems/incoming/limits.ts';
import { suggestedSystemColumns } from '../../../features/systems/incoming/suggested-columns.ts';
import { useAction } from '../../api-hooks.tsx';
import { Action } from '../../parts/link-button.tsx';
import { Notice, RefusalNotice } from '../../parts/notice.tsx';
import { layout } from '../../parts/page.tsx';
import { useText } from '../../use-text.ts';
import type { ChosenTable } from '../../workplace/imports/choose-file.tsx';
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

/** What was understood of a file, what would come of it, what is to be answered, and what has come. */
export function ImportSteps({ table, onStartOver }: ImportStepsProps) {
  const words = useText('systemImport');
  const [{ columns: understood, dropped }] = useState(() => suggestedSystemColumns(table));
  const [columns, setColumns] = useState(understood);
  const [answers, setAnswers] = useState<Answers>(new Map());
  const [nonce] = useState(() => crypto.randomUUID());
  const check = useAction('importSystems');
  const bringIn = useAction('importSystems');
  const found = bringIn.data?.record ?? check.data?.record;
  const isTooLong = table.rows.length > mostLines;
  const input = (isCheck: boolean): ActionInput<'importSystems'> => ({
    ...{ nonce, check: isCheck, ...linesOf(table, columns), answers: answersOf(answers) },
  });
  if (bringIn.data && found?.kept) {
    return (
      <ImportOutcome
        found={found}
        kept={found.kept}
        batch={nonce}
        table={table}
        columns={columns}
        onAnother={onStartOver}
      />
    );
  }
  const fault = bringIn.error ?? check.error;
  const isNothing = found !== undefined && found.counts.new + found.counts.changed + answers.size === 0;
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
            onClick={() => check.isPending || isTooLong || columns.name === undefined || check.mutate(input(true))}
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
          {isNothing ? (
            <p>{words.nothing}</p>
          ) : (
            <div className={layout.actions}>
              <Action
                appearance="primary"
                disabledFocusable={bringIn.isPending}
                onClick={() => bringIn.isPending || bringIn.mutate(input(false))}
              >
                {bringIn.isPending ? words.running : words.run}
              </Action>
            </div>
          )}
        </>
      )}
    </>
  );
}
