import type { tabCaseInbox as Danish } from '../../da/tab/tab-case-inbox.ts';

const counted = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`);

export const tabCaseInbox: typeof Danish = {
  waits: { dpo: 'the DPO', director: 'the director', reporter: 'the reporter', it: 'the IT security manager' },
  waitsSince: {
    dpo: (when) => `Waiting for the DPO since ${when}`,
    director: (when) => `Waiting for the director since ${when}`,
    reporter: (when) => `Waiting for the reporter since ${when}`,
    it: (when) => `Waiting for the IT security manager since ${when}`,
  },
  open: 'Find a case',
  find: 'Number or words in the case',
  findHint: 'At least three letters. Who reported is not searched for.',
  any: 'All',
  field: { category: 'Kind', centre: 'Centre', year: 'Year', waitsFor: 'Waiting for' },
  foundTitle: 'Cases found',
  found: (count) => (count === 0 ? 'No case fits' : counted(count, 'case fits', 'cases fit')),
  more: (count) => (count === 1 ? 'Show one more' : `Show ${count} more`),
  download: (count) => `Download ${counted(count, 'case', 'cases')} for Excel`,
  file: 'cases',
  heads: [
    ...['No.', 'Status', 'Outcome', 'Kind', 'Also', 'Centre', 'Reported', 'Clock', 'Deadline', 'Red flags'],
    ...['Waiting for', 'Since', 'Drill'],
  ],
  noneOfIt: 'The cases you open, and those the DPO leaves to you, are here.',
  unconfirmed: {
    title: (count) => `Not confirmed in the chat (${count})`,
    lead: 'These are no cases and are not counted. The person who wrote has not said whether it is to be reported.',
    quote: (words) => `“${words}”`,
    gone: (when) => `is deleted ${when}`,
    make: 'Make it a case',
    none: 'Not an incident',
    made: (number) => `It is now case ${number}. The time limit runs from when it was written.`,
    kept: 'The case is saved. It gets its number as soon as SharePoint answers.',
    let: 'The words are deleted in ten minutes.',
    undo: 'Undo',
    undoing: 'Undoing …',
    undone: 'The words are here again.',
    fault: {},
  },
  clock: { none: 'No clock', running: 'Running', late: 'Overdue', stopped: 'Stopped' },
  drill: 'Yes',
};
