import type { ActionRecord } from '../../contract/contract.ts';
import type { Stored } from '../../core/stored.ts';
import { handBack } from '../../features/team/actions/hand-back.ts';
import { undoHandBack } from '../../features/team/actions/undo-hand-back.ts';
import type { HandBack } from '../../features/workplace/hand-backs-records.ts';
import type { ActionTable, Outcome } from '../action-table.ts';

export const rejectedAssignmentTable: Pick<ActionTable, 'handBack' | 'undoHandBack'> = {
  handBack: async (ports, actor, input) => shown(await handBack(ports, actor, input)),
  undoHandBack: async (ports, actor, input) => shown(await undoHandBack(ports, actor, input)),
};

function shown({ record, mark }: Stored<HandBack>): Outcome<ActionRecord<'handBack'>> {
  const { key, state, until } = record;
  return { record: { key, state, until }, marks: [mark] };
}
