import { type FormEvent, useState } from 'react';
import type { Sources } from '../../../features/workplace/imports/file-columns.ts';
import { keptChoices, keptIn, withKeptChoices } from '../../../features/workplace/imports/kept-sources.ts';
import { longestImport } from '../../../features/workplace/imports/limits.ts';
import { type OurFile, ourFile, readCell } from '../../../features/workplace/imports/our-file.ts';
import { faultsOfSources, suggestedColumns } from '../../../features/workplace/imports/suggested-columns.ts';
import { settingDefinitions } from '../../../features/workplace/setting.ts';
import { useAction, useView } from '../../api-hooks.tsx';
import { focusFault } from '../../parts/focus-first.ts';
import { Action } from '../../parts/link-button.tsx';
import { Notice, RefusalNotice } from '../../parts/notice.tsx';
import { layout } from '../../parts/page.tsx';
import { useText } from '../../use-text.ts';
import { ChooseFile, type ChosenTable } from './choose-file.tsx';
import { ChosenColumns } from './chosen-columns.tsx';
import { Done, Preview } from './import-outcome.tsx';
import { isNothing, todoOf } from './todo.ts';
import { TodoList } from './todo-list.tsx';
import { useBringIn } from './use-bring-in.ts';

/** A file, what was understood of it, what would happen, and what has happened (G7). */
export function ImportSteps() {
  const [table, setTable] = useState<ChosenTable>();
  /** Every file that is read begins anew, the same one too; the field is emptied only to start over. */
  const [reads, setReads] = useState(0);
  const [starts, setStarts] = useState(0);
  function read(chosen: ChosenTable | undefined): void {
    setTable(chosen);
    setReads(reads + 1);
  }
  function startOver(): void {
    setTable(undefined);
    setStarts(starts + 1);
  }
  return (
    <>
      <ChooseFile key={`start ${starts}`} onRead={read} />
      {table && <ReadSteps key={`read ${reads}`} table={table} onStartOver={startOver} />}
    </>
  );
}

function ReadSteps({ table, onStartOver }: { table: ChosenTable; onStartOver: () => void }) {
  const words = useText('maintenance').workplace.employments;
  const settings = useView('settings', {}).data?.data.settings;
  const stored = settings?.find(({ setting }) => setting === keptIn);
  const [suggestion] = useState(() => suggestedColumns(table.heads, table.rows));
  const [chosen, setChosen] = useState<Sources>();
  const [ours, setOurs] = useState<OurFile>();
  const [kept, setKept] = useState<string>();
  const check = useAction('importEmployments');
  const bringIn = useBringIn();
  const save = useAction('saveSetting');
  const understood = withKeptChoices(stored?.value ?? '', table.heads, suggestion);
  const sources = chosen ?? understood;
  const { dropped } = suggestion;
  const isTooLong = ours !== undefined && ours.csv.length > longestImport;

  function choose(changed: Sources): void {
    setChosen(changed);
    setOurs(undefined);
    check.reset();
    bringIn.reset();
  }
  function see(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (check.isPending) return;
    if (faultsOfSources(sources, dropped).length > 0) {
      focusFault(event.currentTarget);
      return;
    }
    const file = ourFile(table, sources);
    setOurs(file);
    bringIn.reset();
    if (file.csv.length <= longestImport) check.mutate({ csv: file.csv, check: true });
  }
  function keep(): void {
    const value = keptChoices(table.heads, suggestion.sources, sources);
    if (!stored || value === stored.value) return;
    const outcome = { onSuccess: () => setKept(words.kept), onError: () => setKept(words.notKept) };
    if (value.length > settingDefinitions[keptIn].maxLength) setKept(words.keptTooLong);
    else save.mutate({ setting: keptIn, value, seen: stored.seen }, outcome);
  }

  const outcome = bringIn.data ?? check.data?.record;
  const todo = outcome && ours && todoOf(outcome, ours);
  const fault = bringIn.error ?? check.error;
  const nameAt = (line: number) => {
    const row = table.rows.find((one) => one.line === line);
    return row ? readCell(row, 'Navn', sources) : '';
  };
  return (
    <>
      {!bringIn.data && (
        <form className={layout.form} onSubmit={see}>
          <ChosenColumns {...{ table, dropped, sources, understood }} isOpen={!outcome} onChange={choose} />
          {!outcome && (
            <Action type="submit" appearance="primary" disabledFocusable={check.isPending}>
              {check.isPending ? words.checking : words.check}
            </Action>
          )}
        </form>
      )}
      {isTooLong && <Notice kind="error" role="alert" title={words.tooMany} />}
      {fault && <RefusalNotice fault={fault} />}
      {bringIn.data && todo && <Done outcome={bringIn.data} {...{ todo, kept, onStartOver }} />}
      {outcome && todo && !bringIn.data && (
        <Preview
          {...{ outcome, todo }}
          running={bringIn.isPending}
          done={bringIn.done}
          onBringIn={(manyEnd) => {
            const changes = outcome.added + outcome.changed;
            bringIn.mutate({ csv: ours?.csv ?? '', manyEnd, changes }, { onSuccess: keep });
          }}
        />
      )}
      {todo && !isNothing(todo) && <TodoList {...{ todo, nameAt }} />}
    </>
  );
}
