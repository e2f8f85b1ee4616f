import { Field } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { Sources } from '../../../features/workplace/imports/file-columns.ts';
import { isKeptWhole, keptChoices, keptIn, withKeptChoices } from '../../../features/workplace/imports/kept-sources.ts';
import { longestImport } from '../../../features/workplace/imports/limits.ts';
import { type OurFile, ourFile, readCell } from '../../../features/workplace/imports/our-file.ts';
import { faultsOfSources, suggestedColumns } from '../../../features/workplace/imports/suggested-columns.ts';
import { settingDefinitions } from '../../../features/workplace/setting.ts';
import type { Api } from '../../api.ts';
import { useAction, useView } from '../../api-hooks.tsx';
import { focusFault } from '../../parts/focus-first.ts';
import { Tick } from '../../parts/form/fields.tsx';
import { Action } from '../../parts/link-button.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Notice, RefusalNotice } from '../../parts/notice.tsx';
import { layout } from '../../parts/page.tsx';
import { useText } from '../../use-text.ts';
import type { ChosenTable } from './choose-file.tsx';
import { ChosenColumns } from './chosen-columns.tsx';
import { FromFile } from './from-file.tsx';
import { Done, Preview } from './import-outcome.tsx';
import { MissingUnits } from './missing-units.tsx';
import { isNothing, todoOf } from './todo.ts';
import { TodoList } from './todo-list.tsx';
import { useBringIn } from './use-bring-in.ts';

interface BringIn {
  csv: string;
  manyEnd: boolean;
  /** How many jobs the file changes, as the check said. */
  changes: number;
}

const employments = {
  fewest: 100,
  rowsIn: ({ changes }: BringIn) => changes,
  send: async (api: Api, { csv, manyEnd }: BringIn, atMost: number) =>
    (await api.action('importEmployments', { csv, check: false, atMost, manyEnd })).record,
};

/**
 * A file, what was understood of it, what would happen, and what has happened (G7). While what was chosen for the file
 * before is on its way, nobody is asked for it again.
 */
export function ImportSteps() {
  const { isLoading } = useView('settings', {});
  return (
    <FromFile>
      {(table, onStartOver) => (isLoading ? <Loading lines={4} /> : <ReadSteps {...{ table, onStartOver }} />)}
    </FromFile>
  );
}

function ReadSteps({ table, onStartOver }: { table: ChosenTable; onStartOver: () => void }) {
  const words = useText('maintenance').workplace.employments;
  const settings = useView('settings', {}).data?.data.settings;
  const stored = settings?.find(({ setting }) => setting === keptIn);
  const [suggestion] = useState(() => suggestedColumns(table.heads, table.rows));
  const [chosen, setChosen] = useState<Sources>();
  const [saidWhole, setSaidWhole] = useState<boolean>();
  const [ours, setOurs] = useState<OurFile>();
  const [kept, setKept] = useState<string>();
  const check = useAction('importEmployments');
  const bringIn = useBringIn(employments);
  const save = useAction('saveSetting');
  const understood = withKeptChoices(stored?.value ?? '', table.heads, suggestion);
  const sources = chosen ?? understood;
  const isWhole = saidWhole ?? isKeptWhole(stored?.value ?? '');
  const { dropped } = suggestion;
  const isTooLong = ours !== undefined && ours.csv.length > longestImport;

  function readAnew(): void {
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
    const file = ourFile(table, sources, isWhole);
    setOurs(file);
    bringIn.reset();
    if (file.csv.length <= longestImport) check.mutate({ csv: file.csv, check: true });
  }
  /** Units it names have been made. */
  function checkAgain({ csv }: OurFile): void {
    bringIn.reset();
    check.mutate({ csv, check: true });
  }
  function keep(): void {
    const value = keptChoices(table.heads, suggestion.sources, sources, isWhole);
    if (!stored || value === stored.value) return;
    const outcome = { onSuccess: () => setKept(words.kept), onError: () => setKept(words.notKept) };
    if (value.length > settingDefinitions[keptIn].maxLength) setKept(words.keptTooLong);
    else save.mutate({ setting: keptIn, value, seen: stored.seen }, outcome);
  }

  const brought = bringIn.data && { ...bringIn.data[0], left: bringIn.data.at(-1)?.left ?? 0 };
  const outcome = brought ?? check.data?.record;
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
          <ChosenColumns
            {...{ table, dropped, sources, understood }}
            isOpen={!outcome}
            onChange={(changed) => {
              setChosen(changed);
              readAnew();
            }}
          />
          <Field hint={words.wholeHelp}>
            <Tick
              label={words.whole}
              value={isWhole}
              onChange={(whole) => {
                setSaidWhole(whole);
                readAnew();
              }}
            />
          </Field>
          {!outcome && (
            <Action type="submit" appearance="primary" disabledFocusable={check.isPending}>
              {check.isPending ? words.checking : words.check}
            </Action>
          )}
        </form>
      )}
      {isTooLong && <Notice kind="error" role="alert" title={words.tooMany} />}
      {fault && <RefusalNotice fault={fault} />}
      {brought && todo && <Done outcome={brought} {...{ todo, kept, onStartOver }} />}
      {outcome && todo && !bringIn.data && (
        <Preview
          {...{ outcome, todo }}
          unnamed={ours.isWhole ? 'ended' : isWhole ? 'unsure' : 'stay'}
          running={bringIn.isPending}
          stopped={bringIn.isError}
          done={bringIn.done}
          onBringIn={(manyEnd) => {
            const changes = outcome.added + outcome.changed;
            bringIn.mutate({ csv: ours?.csv ?? '', manyEnd, changes }, { onSuccess: keep });
          }}
        />
      )}
      {todo && !isNothing(todo) && <TodoList {...{ todo, nameAt }} />}
      {ours && <MissingUnits units={todo?.units ?? []} onMade={() => checkAgain(ours)} />}
    </>
  );
}
