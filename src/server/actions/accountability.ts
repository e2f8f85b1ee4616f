import { linkAccounts } from '../../features/workplace/accountability/actions/link-accounts.ts';
import type { ActionTable } from '../action-table.ts';

export const accountabilityTable: Pick<ActionTable, 'linkAccounts'> = {
  linkAccounts: async (ports, actor, input) => {
    const { record, mark } = await linkAccounts(ports, actor, input);
    const { account, accountUpn, person, name, linked } = record;
    return { record: { account, accountUpn, person, name, linked }, marks: [mark] };
  },
};
