import { remindCouncil } from '../../features/reading/council/actions/remind-council.ts';
import type { ActionTable } from '../action-table.ts';

export const councilTable: Pick<ActionTable, 'remindCouncil'> = {
  // What is told has rows of its own, which nobody's page waits for.
  remindCouncil: async (ports, actor) => ({ record: await remindCouncil(ports, actor), marks: [] }),
};
