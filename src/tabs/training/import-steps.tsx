import { useState } from 'react';
import type { ActionInput } from '../../contract/contract.ts';
import {
  type LearningColumns,
  learningColumns,
  neededLearningColumns,
  suggestedLearningColumns,
} from '../../features/training/incoming/learning-columns.ts';
import { longestCell, mostLines } from '../../features/training/incoming/limits.ts';
import type { Api } from '../api.ts';
import { useAction } from '../api-hooks.tsx';
import { ColumnChoices } from '../parts/form/column-choices.tsx';
import { Action } from '../parts/link-button.tsx';
import { Notice, RefusalNotice } from '../parts/notice.tsx';
import { Folded, layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import type { ChosenTable } from '../workplace/imports/choose-file.tsx';
import { useBringIn } from '../workplace/imports/use-bring-in.ts';
import { CoursesOfFile } from './courses-of-file.tsx';
import { FileOutcome } from './file-outcome.tsx';

interface ImportStepsProps {
  table: ChosenTable;
  onStartOver: () => void;
}

interface BringIn extends Pick<ActionInput<'importAttendance'>, 'lines' | 'courses'> {
  /** How many rows the file adds, as the check said. */
  fresh: number;
}

const attendance = {
  fewest: 200,
  rowsIn: ({ fresh }: BringIn) => fresh,
  send: async (api: Api, { fresh: _, ...file }: BringIn, atMost: number) =>
    (await api.action('importAttendance', { ...file, check: false, atMost })).record,
};

/** The chosen columns and no other: what is not chosen never leaves the browser. */
function linesOf({ rows }: ChosenTable, columns: LearningColumns): ActionInput<'importAttendance'>['lines'] {
  return rows.map(({ line, cells }) => {
    const at = (place: number | undefined) => (place === undefined ? '' : (cells[place] ?? '').slice(0, longestCell));
    const { person, course, on, status } = columns;
    return {
      ...{ line, person: at(person), course: at(course), on: at(on) },
      ...(status !== undefined && { status: at(status) }),
    };
  });
}

/** What was understood of a file, which of our courses it means, what would come, and what has come. */
export function ImportSteps({ table, onStartOver }: ImportStepsProps) {
  const words = useText('training').file;
  const [{ columns: understood, dropped }] = useState(() => suggestedLearningColumns(table));
  const [columns, setColumns] = useState(understood);
  const [answers, setAnswers] = useState<ReadonlyMap<string, string>>(new Map());
  const check = useAction('importAttendance');
  const bringIn = useBringIn(attendance);
  const found = check.data?.record;
  const isTooLong = table.rows.length > mostLines;
  const lacks = neededLearningColumns.some((column) => columns[column] === undefined);
  const input = (said: ReadonlyMap<string, string>) => ({
    lines: linesOf(table, columns),
    courses: [...said].map(([written, course]) => ({ written, course })),
  });
  const look = (said: ReadonlyMap<string, string>) => {
    if (!check.isPending && !isTooLong && !lacks) check.mutate({ check: true, ...input(said) });
  };
  if (bringIn.data) {
    const stored = bringIn.data.reduce((sum, one) => sum + one.stored, 0);
    return <FileOutcome stored={stored} batch={bringIn.data[0].batch} onAnother={onStartOver} />;
  }
  const fault = bringIn.error ?? check.error;
  const readable = table.heads.map((head, at) => (dropped.some((one) => one.at === at) ? undefined : head));
  return (
    <>
      <p role="status">{words.read(table.rows.length)}</p>
      {isTooLong && <Notice kind="error" role="alert" title={words.tooMany(mostLines)} />}
      {dropped.length > 0 && (
        <p className={layout.quiet}>{words.dropped(dropped.map(({ head }) => head).join(', '))}</p>
      )}
      <Folded title={words.columns} open={!found}>
        <ColumnChoices
          words={words}
          fields={learningColumns}
          heads={readable}
          columns={columns}
          onChange={(changed) => {
            setColumns(changed);
            check.reset();
          }}
        />
      </Folded>
      {lacks && <Notice kind="warning" title={words.lacks} />}
      {!found && (
        <div className={layout.actions}>
          <Action
            appearance="primary"
            disabledFocusable={check.isPending || isTooLong || lacks}
            onClick={() => look(answers)}
          >
            {check.isPending ? words.checking : words.check}
          </Action>
        </div>
      )}
      {fault && !check.isPending && !bringIn.isPending && <RefusalNotice fault={fault} />}
      {found && (
        <>
          <CoursesOfFile
            found={found}
            answers={answers}
            onAnswer={(said) => {
              setAnswers(said);
              look(said);
            }}
          />
          <p role="status">{words.would(found)}</p>
          <Faults found={found} />
          {found.stored > 0 && (
            <div className={layout.actions}>
              <Action
                appearance="primary"
                disabledFocusable={bringIn.isPending || check.isPending}
                onClick={() =>
                  bringIn.isPending || check.isPending || bringIn.mutate({ ...input(answers), fresh: found.stored })
                }
              >
                {bringIn.isPending ? words.running(bringIn.done, found.stored) : words.run(found.stored)}
              </Action>
            </div>
          )}
        </>
      )}
    </>
  );
}

function Faults({ found: { faults, moreFaults } }: { found: Found }) {
  const words = useText('training').file;
  if (faults.length === 0) return null;
  return (
    <Folded title={words.faults(faults.length + moreFaults)} open={faults.length < 20}>
      <ul className={layout.tightList}>
        {faults.map(({ line, fault, written }) => (
          <li key={line}>{words.line(line, words.fault[fault], written)}</li>
        ))}
      </ul>
      {moreFaults > 0 && <p>{words.moreFaults(moreFaults)}</p>}
    </Folded>
  );
}

type Found = NonNullable<ReturnType<typeof useAction<'importAttendance'>>['data']>['record'];
