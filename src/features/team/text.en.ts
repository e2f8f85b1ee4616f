import type { text as Danish } from './text.da.ts';

const rules = (count: number) => (count === 1 ? '1 rule' : `${count} rules`);

export const text: typeof Danish = {
  title: 'My team',
  /** How many there are, the same on every page, and who is counted elsewhere. */
  size: (count) => `${count} in the team`,
  sizes: (paused, coming) =>
    [
      ...(paused > 0
        ? [`${paused} paused ${paused === 1 ? 'is' : 'are'} counted here but not expected at meetings.`]
        : []),
      ...(coming > 0 ? [`${coming} on the way ${coming === 1 ? 'is' : 'are'} counted from the first day.`] : []),
    ].join(' '),
  ring: 'How far the team has come',
  people: 'People in the team',
  filter: 'Show',
  everybody: 'Everybody',
  nextStep: 'Next step',
  nothingNow: 'Nothing waits for you here',
  menu: (name) => `More about ${name}`,
  briefs: 'Go through the rules',
  noReadingTimes: 'The list shows how far they were last night. You never see when or how they read.',
  nobody: 'You lead nobody right now',
  nobodyNext: 'Who leads whom is in the employments from HR. Tell HR if somebody is missing.',
  allReady: 'Everybody is ready',
  state: {
    behind: 'Not there yet',
    coming: 'On the way',
    underWay: 'Under way',
    paused: 'Paused',
    ready: 'Ready',
  },
  overdue: (count, day) => `${rules(count)}, the deadline was ${day}`,
  due: (count, day) => `${rules(count)}, deadline ${day}`,
  starts: (day) => `Starts ${day}`,
  toRead: (count) => `${rules(count)} to read`,
  newSince: (day) => `New since ${day}`,
  leaves: (day) => `Leaves ${day}`,
  pausedTo: (day) => `Until ${day}`,
  noAccount: 'Has no open account. Go through the rules in person.',
  unreached: (name) => `We have not been able to reach ${name} for 60 days. Go through the rules in person.`,
  onPaper: (count) => `${rules(count)} on paper`,
  print: 'Print the list',
  work: (task, unit) => `${task} in ${unit}`,
  remind: (count) => (count === 1 ? 'Send a reminder' : `Remind ${count} people`),
  reminding: 'Sending …',
  remindHelp: 'The reminder comes in Teams in each person’s own working hours, if there is still something to read.',
  cannotRemind: 'A reminder reaches none of them today. Say it in person.',
  reminded: {
    onItsWay: 'Gets the reminder if there is still something to read',
    toldToday: 'Has been reminded today already',
    weekIsFull: 'Has had this week’s messages, so say it in person, or try on Monday',
    paused: 'Is paused and is not told',
    nothingOwed: 'Had read it all last night',
    notStarted: 'Has not started yet',
    noAccount: 'Has no account to be told on',
  },
  countsOnly: 'Counts only for now',
  countsFrom: (day) =>
    `From ${day} you can see names. Until then it is counts only, so that everybody hears of it first.`,
  countsUnset: 'The municipality has not settled when managers may see names. Until then it is counts only.',
  toStatus: 'See the counts on reading status',
};
