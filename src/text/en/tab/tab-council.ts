import type { tabCouncil as Danish } from '../../da/tab/tab-council.ts';

/** *The council*, as its secretariat sees it (S102). */
export const tabCouncil: typeof Danish = {
  title: 'The council',
  ready: (ready, people) => `${ready} of ${people} have read all they must.`,
  small: (people) => `The council is ${people}. So few that a number would be a name, so no number is shown.`,
  nobody: 'Nobody has a seat in the council yet',
  nobodyNext: 'The members come in with the list of employments.',
  pictureOf: (ready, people) => `${ready} of ${people} squares are filled.`,
  followUp: 'Each member sees what is left. They ask the secretariat, and here you can remind them.',
  remind: 'Send a reminder in the mayor’s name',
  reminding: 'Sending …',
  remindHelp: (mayor) =>
    `${mayor} stands behind the reminder. Only those who have something left get it, in the hours they chose themselves, and never more often than the week allows.`,
  onItsWay: (count) => (count === 1 ? 'The reminder is on its way to 1.' : `The reminder is on its way to ${count}.`),
  reminded: 'The reminder is on its way to those who have something left.',
  resting: (count) => `${count} get none now: the week is full, they have just had one, or there is no open account.`,
  nothingOwed: 'All have read everything. Nobody was reminded.',
  coverage: 'How many have read each rule',
  coverageHelp: 'The least read comes first. Words instead of numbers, so that nobody can be worked out.',
  names: 'Members',
  namesWhy: (day, caseRef) => `The council decided on ${day} that the secretariat sees names (case ${caseRef}).`,
  noNames: 'The secretariat sees no names. The council itself would have to decide that.',
  state: {
    ready: 'Ready',
    underWay: 'On the way',
    behind: 'Not there yet',
    paused: 'On leave',
    coming: 'Begins later',
  },
  owes: (count) => (count === 1 ? '1 rule' : `${count} rules`),
};
