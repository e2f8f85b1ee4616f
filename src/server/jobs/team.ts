import { remindTeam } from '../../domain/team/jobs/remind-team.ts';
import type { JobTable } from '../jobs.ts';

export const teamTable: Pick<JobTable, 'remindTeam'> = {
  // What is told has rows of its own, which nobody's page waits for.
  remindTeam: async (ports, actor, input) => ({
    record: { came: [...(await remindTeam(ports, actor, input))] },
    marks: [],
  }),
};
