import type { JobRecord } from '../../contract/contract.ts';
import type { Stored } from '../../domain/record.ts';
import { handBack } from '../../domain/team/jobs/hand-back.ts';
import { undoHandBack } from '../../domain/team/jobs/undo-hand-back.ts';
import type { HandBack } from '../../domain/workplace/hand-back.ts';
import { answerHandBack } from '../../domain/workplace/jobs/answer-hand-back.ts';
import type { JobTable, Outcome } from '../jobs.ts';

export const handBackTable: Pick<JobTable, 'handBack' | 'undoHandBack' | 'answerHandBack'> = {
  handBack: async (ports, actor, input) => shown(await handBack(ports, actor, input)),
  undoHandBack: async (ports, actor, input) => shown(await undoHandBack(ports, actor, input)),
  answerHandBack: async (ports, actor, input) => shown(await answerHandBack(ports, actor, input)),
};

function shown({ record, mark }: Stored<HandBack>): Outcome<JobRecord<'handBack'>> {
  const { key, state, until } = record;
  return { record: { key, state, until }, marks: [mark] };
}
