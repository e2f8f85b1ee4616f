import type { text as Danish } from './text.da.ts';

const rules = (count: number) => (count === 1 ? '1 rule' : `${count} rules`);
const people = (count: number) => (count === 1 ? '1 person' : `${count} people`);

export const text: typeof Danish = {
  title: 'My team',
  lead: (count) => `${people(count)}. You see who is ready and who needs you.`,
  noReadingTimes:
    'The list shows how far they were last night. What they read today shows tomorrow. You never see when or how.',
  nobody: 'You lead nobody right now',
  nobodyNext: 'Who leads whom is in the employments from HR. Tell HR if somebody is missing.',
  allReady: 'Everybody is ready',
  allReadyNext: 'Nobody has anything left to read, and nobody new is on the way.',
  state: {
    behind: (count) => `Not there yet (${count})`,
    coming: (count) => `On the way (${count})`,
    underWay: (count) => `Under way (${count})`,
    paused: (count) => `On leave (${count})`,
    ready: (count) => `Ready (${count})`,
  },
  overdue: (count, day, away) => `${rules(count)}. The deadline was ${day}, ${away}`,
  due: (count, day, away) => `${rules(count)}. Deadline ${day}, ${away}`,
  starts: (day, away) => `Starts ${day}, ${away}`,
  toRead: (count) => `${rules(count)} to read`,
  newSince: (day) => `New since ${day}`,
  leaves: (day) => `Leaves ${day}`,
  paused: 'On leave. Deadlines stand still.',
  pausedTo: (day) => `On leave until ${day}. Deadlines stand still.`,
  ready: 'Has read it all',
  noAccount: 'Has no open account.',
  unreached: (name) => `We have not been able to reach ${name} for 60 days.`,
  inPerson: 'Go through the rules in person with those we do not reach, and note it here.',
  showMore: (count) => `Show ${count} more`,
  showFewer: 'Show fewer',
  onPaper: (count) => `${rules(count)} on paper`,
  print: 'Print the list',
  work: (task, unit) => `${task} in ${unit}`,
  remind: (count) => (count === 1 ? 'Send a reminder' : `Remind ${count} people`),
  reminding: 'Sending …',
  remindHelp:
    'The reminder comes in Teams in each person’s own working hours. It is sent only if something is still missing and no other message has come today.',
  reminded: {
    onItsWay: 'Gets the reminder if there is still something to read',
    toldToday: 'Has been reminded today already',
    weekIsFull: 'Has had this week’s messages, so say it in person, or try on Monday',
    paused: 'Is on leave and is not told',
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
