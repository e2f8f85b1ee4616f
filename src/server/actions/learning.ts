import type { Stored } from '../../core/stored.ts';
import { reopenLearning } from '../../features/editing/learning/actions/reopen-learning.ts';
import { settleLearning } from '../../features/editing/learning/actions/settle-learning.ts';
import type { Learnt } from '../../features/editing/learning/records.ts';
import type { ActionTable } from '../action-table.ts';

export const learningTable: Pick<ActionTable, 'settleLearning' | 'reopenLearning'> = {
  settleLearning: async (ports, actor, input) => shown(await settleLearning(ports, actor, input)),
  reopenLearning: async (ports, actor, input) => shown(await reopenLearning(ports, actor, input)),
};

function shown({ record, mark }: Stored<Learnt>) {
  return { record: { key: record.key, withdrawn: record.withdrawnAt !== undefined }, marks: [mark] };
}
