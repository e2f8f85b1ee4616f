import { linkAccounts } from '../../domain/workplace/jobs/link-accounts.ts';
import type { JobTable } from '../jobs.ts';

export const accountabilityTable: Pick<JobTable, 'linkAccounts'> = {
  linkAccounts: async (ports, actor, input) => {
    const { record, mark } = await linkAccounts(ports, actor, input);
    const { account, accountUpn, person, name, linked } = record;
    return { record: { account, accountUpn, person, name, linked }, marks: [mark] };
  },
};
