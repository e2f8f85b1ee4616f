import { tabReading } from '../../../text/en/tab/tab-reading.ts';
import type { text as Danish } from './text.da.ts';

export const text: typeof Danish = {
  title: tabReading.rule.trial,
  means: 'You may read it and try it out. It binds nobody, and it counts nowhere.',
  lead: 'Read a rule and try to confirm it. Tell the editors if anything is hard to understand.',
  goes: 'Your trial confirmations are deleted when the adopted edition is in force. You read that one from the beginning.',
  none: 'None of the rules is for your work. You are welcome to read them in the handbook.',
  list: 'Rules you can try',
  read: 'Read the rule',
  tried: 'Tried',
  left: 'Not tried yet',
  browse: 'Look it up in the handbook',
  confirm: {
    button: 'Try to confirm',
    meaning: (title, version) =>
      `You are trying to confirm ${title} (version ${version}). It does not count and is deleted when the trial is over.`,
    done: (clock, version) => `Trial confirmation at ${clock} · version ${version}`,
    doneOn: (day, version) => `Trial confirmation ${day} · version ${version}`,
    undone: 'Your trial confirmation has been deleted.',
  },
};
