import type { tabPlots as Danish } from '../../da/tab/tab-plots.ts';

export const tabPlots: typeof Danish = {
  asTable: 'Show as a table',
};
