import type { text as Danish } from './text.da.ts';

const number = (count: number) => count.toLocaleString('en-GB');
const jobs = (count: number) => (count === 1 ? '1 employment' : `${number(count)} employments`);

export const text: typeof Danish = {
  title: 'From other systems',
  manyEnd: (ended, current, day) => `The list from ${day} ends ${number(ended)} of ${jobs(current)}. That is many.`,
  manyEndNext: 'Nothing of it has been brought in. See whether it is the right list.',
  take: 'It is right. Bring it in',
  taking: 'Bringing in …',
  leave: 'Leave it',
  notAll: 'Not everything has been brought in yet. Press again.',
  heldTitle: (count) => (count === 1 ? '1 person gets another manager' : `${number(count)} get another manager`),
  heldLead: 'The list says so. Nothing is changed until you have answered.',
  shown: (count) => `Here are the first ${count}. The rest come when you have answered.`,
  changes: (before, after) => `Manager now: ${before}. Manager afterwards: ${after}.`,
  nobody: 'no manager',
  own: 'You would become the manager yourself. Another editor answers.',
  takeJob: 'Take in',
  takeJobOf: (name) => `Take in: ${name}`,
  leaveJob: 'Leave',
  leaveJobOf: (name) => `Leave: ${name}`,
  takeAll: (count) => `Take in all ${number(count)}`,
  leaveAll: 'Leave them all',
  answering: 'Saving …',
  unreadableTitle: (name) => `The file “${name}” in the library Ansættelsesfiler cannot be read`,
  unreadableNext: 'It stays there. Remove it, or put another.',
  unreadable: {
    tooLarge: 'It is too large. It may be 20 MB at most.',
    excel: 'The Excel file cannot be opened. It may be old or locked.',
    empty: 'It is empty.',
    noHead: 'It has no heads.',
    unreadable: 'A quotation mark may not be closed.',
    columnsUnclear:
      'It is not clear what the columns are. Bring in the file under Employments once and choose them there.',
    importByHandFirst: 'Bring in the first file under Employments. The columns are chosen there.',
  },
  binned: 'The file is deleted, but is in the site’s recycle bin for up to 93 days. An owner of the site can empty it.',
  latest: 'Latest lists',
  source: { api: 'Another system', library: 'The library Ansættelsesfiler' },
  state: {
    done: (day) => `Brought in ${day}`,
    waiting: (day) => `Came ${day} and waits`,
    left: (day) => `Left ${day}`,
    unreadable: (day) => `Could not be read ${day}`,
  },
  counts: { added: 'New', changed: 'Changed', ended: 'Ended', unchanged: 'Unchanged' },
  faults: 'Lines that are not included',
  inLines: (lines, count) => (count === 1 ? `Line ${lines}` : `${number(count)} lines: ${lines}`),
};
