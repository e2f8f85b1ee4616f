import { remindCouncil } from '../../domain/council/jobs/remind-council.ts';
import type { JobTable } from '../jobs.ts';

export const councilTable: Pick<JobTable, 'remindCouncil'> = {
  // What is told has rows of its own, which nobody's page waits for.
  remindCouncil: async (ports, actor) => ({ record: await remindCouncil(ports, actor), marks: [] }),
};
