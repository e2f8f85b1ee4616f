import type { tabSiteAccessLog as danish } from '../../da/tab/tab-site-access-log.ts';

export const tabSiteAccessLog: typeof danish = {
  title: 'Who has touched the DPO site',
  lead: 'The data protection officer is independent. Here you can see whether others have read, changed or been given access.',
  loading: 'The lists are being fetched. Look again in a moment.',
  never: 'Not checked yet',
  neverNext: "Fetch an export of Microsoft's audit log and bring it in here.",
  until: (day) => `Checked up to ${day}`,
  notSince: (day) => `Not checked since ${day}`,
  notSinceNext: 'More than a month has passed. Bring in a new export.',
  checkLine: (from, to, lines, name) => `${from} to ${to}: ${lines} lines looked through by ${name}`,
  checks: 'Checks',
  past: 'Past Rettesnor',
  pastNone: 'Nobody has touched the site past Rettesnor on the days that have been checked.',
  kind: { rights: 'Rights changed', change: 'Something changed', read: 'Read' },
  expected: 'The DPO',
  times: (count) => (count === 1 ? 'once' : `${count} times`),
  touch: (who, day, times) => `${who}, ${day}, ${times}`,
  operations: (words) => `Microsoft calls it: ${words}`,
  reads: 'Cases opened in Rettesnor',
  readsNone: 'Nobody has opened a case yet.',
  read: (name, number, times, last) =>
    number === undefined ? `${name}: ${times}, last ${last}` : `${name}, case ${number}: ${times}, last ${last}`,
  more: (count) => `Show the rest (${count})`,
  edits: 'Changed in the lists themselves',
  editsNone: "Nobody has changed the DPO's lists past Rettesnor.",
  edit: (list, item, who, at) => `${list}, row ${item}: ${who}, ${at}`,
  deleted: 'Deleted',
  changed: 'Changed',
  settled: 'Seen by the DPO',
  toEdits: 'See all changes made outside',
  bring: {
    open: 'Bring in an export',
    lead: 'In Microsoft Purview: Audit, search for the address of the DPO site on the days you want to check, and export as CSV. IP addresses and devices are not kept.',
    from: 'First day of the search',
    to: 'Last day of the search',
    file: 'CSV file from the audit log',
    read: 'Bring in',
    reading: 'Reading …',
    needed: 'Choose a file.',
    done: (lines, touches) =>
      touches === 0
        ? `${lines} lines read. Nobody has touched the site past Rettesnor.`
        : `${lines} lines read. See below who has touched the site.`,
    faults: (count) =>
      count === 1
        ? 'There is one fault in the file. Nothing is saved.'
        : `There are ${count} faults in the file. Nothing is saved.`,
    line: (line) => `Line ${line}`,
    fault: {
      unreadable: 'the file cannot be read from here on',
      columnMissing: 'the column is missing',
      noDetails: 'AuditData cannot be read',
      noPerson: 'there is no person',
      noOperation: 'it does not say what happened',
      noMoment: 'the moment cannot be read',
      outsidePeriod: 'the moment is outside the days you chose',
    },
  },
};
