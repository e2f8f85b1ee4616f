import type { trialText as Danish } from './trial-text.da.ts';

export const trialText: typeof Danish = {
  trial: {
    title: 'Trial edition – not adopted',
    on: (day) => `On trial since ${day}`,
    means:
      'Employees can read it and try to confirm it. It binds nobody, counts nowhere, and nobody is told of it. When the first adopted edition is in force the trial is over, and the trial confirmations are deleted. It also ends if the edition is sent back.',
    toSettings: 'To Settings',
  },
  fault: {
    alreadyAdopted: 'An edition is adopted, so none can be tried. Let out the adopted one.',
    noticeNotOver:
      'The works council has to discuss it first, and the notice to employees has to be over. Enter the dates in Settings.',
    nobodyDeletes: 'Nobody has taken on deleting by hand. Write a name and function in Settings.',
  },
};
