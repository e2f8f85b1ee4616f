import type { tabTeam as Danish } from '../da/tab-team.ts';

const rules = (count: number) => (count === 1 ? '1 rule' : `${count} rules`);
const people = (count: number) => (count === 1 ? '1 person' : `${count} people`);

export const tabTeam: typeof Danish = {
  title: 'My team',
  lead: (count) => `${people(count)}. You see who is ready and who needs you.`,
  noReadingTimes: 'You never see when or how anybody has read.',
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
  noAccount: 'Has no open account. Go through the rules in person.',
  work: (task, unit) => `${task} in ${unit}`,
  remind: (count) => (count === 1 ? 'Send a reminder' : `Remind ${count} people`),
  reminding: 'Sending …',
  remindHelp: 'It comes in Teams in the person’s own working hours, and never to somebody on leave.',
  reminded: {
    onItsWay: 'The reminder is on its way',
    toldToday: 'Has been told today already',
    weekIsFull: 'Has had this week’s messages. Say it in person, or try on Monday',
    paused: 'Is on leave and is not told',
    nothingOwed: 'Has read it all now',
    notStarted: 'Has not started yet',
    noAccount: 'Has no account to be told on',
  },
  coverage: 'Rule by rule',
  coverageHelp: 'How many have read the rule, of those who must. The least read come first.',
  part: (done, of) => `${done} of ${of}`,
  moreRules: (count) => `Show ${count} more`,
  countsOnly: 'Counts only for now',
  countsFrom: (day) =>
    `From ${day} you can see names. Until then it is counts only, so that everybody hears of it first.`,
  countsUnset: 'The municipality has not settled when managers may see names. Until then it is counts only.',
  toReading: 'See and choose what the team reads',
  toStatus: 'See the counts on reading status',
};
