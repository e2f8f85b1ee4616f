import type { tabPlots as Danish } from '../../da/tab/tab-plots.ts';

export const tabPlots: typeof Danish = {
  asTable: 'Show as a table',
  director: {
    reading: 'Have read all of it',
    hidden: (centres) => `Hidden, so that nobody is recognised: ${centres}`,
    controls: 'Controls of the year',
    control: {
      inOrder: 'In order',
      findings: 'To be put right',
      notDone: 'Not done',
      lateControls: 'Past their deadline',
    },
    noControls: 'None has been done or is due.',
    exemptions: 'Exemptions',
    inForce: 'In force',
    waiting: 'Waiting for an answer',
    noExemptions: 'None in force or waiting.',
  },
};
