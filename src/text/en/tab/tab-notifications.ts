import type { tabNotification as Danish } from '../../da/tab/tab-notifications.ts';

const numbers = ['never', 'once', 'twice', 'three times', 'four times', 'five times', 'six times'];
const times = (count: number) => numbers[count] ?? `${count} times`;
const list = (words: readonly string[]) =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

export const tabNotification: typeof Danish = {
  title: 'Messages from Rettesnor',
  link: 'Choose when we may write to you, and see what we have written',
  summary: {
    often: (perWeek) => `We write at most ${times(perWeek)} a week about what you have to read`,
    never: 'We do not write about what you have to read',
    when: (days, hours) => `${days} ${hours}`,
    neverHolidays: 'never on public holidays',
    alsoHolidays: 'public holidays too',
    used: (told, perWeek) => `This week: ${told} of ${perWeek}.`,
    exempt:
      'Your first working day, Remind me tomorrow and answers to questions do not count. If a rule is urgent we may write on any day, but only in your hours.',
    standard: 'This is the municipality’s choice. You can choose for yourself below.',
    own: 'You have chosen this yourself.',
    content: 'A message only shows how many rules wait, or the number of one. Never what it says.',
  },
  peace: {
    until: (day) => `You have peace until ${day}`,
    next: 'Then we remind you of what still waits.',
    takeBack: 'Undo',
    takingBack: 'Undoing …',
  },
  days: {
    long: {
      mon: 'Monday',
      tue: 'Tuesday',
      wed: 'Wednesday',
      thu: 'Thursday',
      fri: 'Friday',
      sat: 'Saturday',
      sun: 'Sunday',
    },
    short: { mon: 'Mo', tue: 'Tu', wed: 'We', thu: 'Th', fri: 'Fr', sat: 'Sa', sun: 'Su' },
    every: 'every day',
    range: (first, last) => `${first}–${last}`,
    list,
  },
  hours: (from, to) => `${from}:00–${to}:00`,
  overnight: (from, to) => `${from}:00 to ${to}:00 the next morning`,
  form: {
    title: 'When may we write to you?',
    days: 'Days',
    daysHelp: 'If you work at night, choose the days your shift begins.',
    daysMissing: 'Choose at least one day.',
    from: 'From',
    to: 'Until',
    nextMorning: 'The next morning',
    sameHour: 'Choose two different hours.',
    holidays: 'Write on public holidays too',
    picture: 'The week',
    pictureOf: (when) => `The week hour by hour. We may write ${when}.`,
    undo: 'Undo',
    undone: 'Your earlier choice holds again',
  },
  told: {
    title: 'What we have written',
    none: 'We have not written to you yet.',
    earlier: (count) => `Show ${count} older`,
    state: {
      planned: 'Waiting to be sent',
      sent: 'Sent in Teams',
      failed: 'Did not arrive',
      dropped: 'Not sent: it was read or too old',
    },
    inNameOf: (name) => `Sent in the name of ${name}`,
    uncertain: 'May not have arrived',
    at: (day, clock) => `${day} at ${clock}`,
    kept: 'The list is kept for one year. Only you see it here.',
  },
  holidays: {
    title: (count) => `Public holidays in the coming year (${count})`,
    help: 'We do not write on these unless you have chosen so. Constitution Day, 24 and 31 December are included.',
    on: (weekday, day) => `${weekday} ${day}`,
    source: 'Holidays from date-holidays (ISC, data CC BY 3.0)',
  },
};
