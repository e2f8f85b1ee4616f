import type { ActionRecord } from '../../../contract/contract.ts';
import type { SystemColumns } from '../../../features/systems/incoming/suggested-columns.ts';
import type { Table } from '../../../features/workplace/imports/read-table.ts';
import type { Api } from '../../api.ts';
import { Action, TextLink } from '../../parts/link-button.tsx';
import { Notice, RefusalNotice } from '../../parts/notice.tsx';
import { layout } from '../../parts/page.tsx';
import { useText } from '../../use-text.ts';
import { useBringIn } from '../../workplace/imports/use-bring-in.ts';
import { FileFaults } from './file-faults.tsx';

type Found = ActionRecord<'importSystems'>;

interface ImportOutcomeProps {
  /** Every answer, the last one last. */
  came: readonly [Found, ...Found[]];
  /** What the import is called, so that it can be undone. */
  batch: string;
  table: Table;
  columns: SystemColumns;
  onAnother: () => void;
}

interface Undoing {
  batch: string;
  /** How many systems came or changed. */
  count: number;
}

const undoing = {
  fewest: 50,
  rowsIn: ({ count }: Undoing) => count,
  async send(api: Api, { batch }: Undoing, atMost: number) {
    const { record } = await api.action('undoSystemImport', { batch, atMost });
    return { record, left: record.more };
  },
};

/** What has come of a file, what did not, and the way back. */
export function ImportOutcome({ came, batch, table, columns, onAnother }: ImportOutcomeProps) {
  const words = useText('systemImport');
  const { fault: why, undo } = useText('systems');
  const back = useBringIn(undoing);
  const count = (what: 'added' | 'changed') => came.reduce((sum, { kept }) => sum + (kept?.[what] ?? 0), 0);
  const [added, changed] = [count('added'), count('changed')];
  // The last answer has looked at every line.
  const { faults, kept: { meanwhile, refused } = { meanwhile: [], refused: [] } } = came.at(-1) ?? came[0];
  const undone = back.data?.reduce((sum, { record }) => sum + record.undone, 0);
  // The last step has looked at all that was written since.
  const kept = back.data?.at(-1)?.record.left ?? 0;
  const problems = [
    ...(meanwhile.length > 0 ? [words.meanwhile(meanwhile.join(', '))] : []),
    ...refused.map(({ name, faults }) => words.refused(name, faults.map((fault) => why[fault]).join(' '))),
  ];
  return (
    <>
      <div role="status">
        {undone !== undefined ? (
          <Notice kind="info" title={words.undone(undone)}>
            {kept > 0 && <p>{words.undoneBut(kept)}</p>}
          </Notice>
        ) : (
          <Notice kind="good" title={words.done(added, changed)} />
        )}
      </div>
      {problems.map((problem) => (
        <Notice key={problem} kind="warning" title={problem} />
      ))}
      {back.error && !back.isPending && <RefusalNotice fault={back.error} />}
      <div className={layout.actions}>
        {undone === undefined && added + changed > 0 && (
          <Action
            disabledFocusable={back.isPending}
            onClick={() => back.isPending || back.mutate({ batch, count: added + changed })}
          >
            {back.isPending ? words.undoing(back.done, added + changed) : undo}
          </Action>
        )}
        <Action onClick={onAnother}>{words.another}</Action>
      </div>
      <TextLink to="/systems">{words.back}</TextLink>
      <FileFaults faults={faults} table={table} columns={columns} />
    </>
  );
}
