import type { roomText as Danish } from './room-text.da.ts';

const people = (count: number) => (count === 1 ? '1 person' : `${count} people`);

export const roomText: typeof Danish = {
  room: {
    title: 'Personnel meeting',
    place: (at: number, of: number) => `Point ${at} of ${of}`,
    clock: (used: number, of: number) => `${used} of ${of} minutes used`,
    next: 'Next',
    previous: 'Previous',
    toRecord: 'To the record',
    leave: 'End without a record',
    keys: 'The arrow keys change the point.',
    whoIsHere: 'Who is here?',
  },
  phone: {
    title: 'Does anybody want to use their own phone?',
    help: 'Only for those who want to. With the code they can check in and confirm the rules of the meeting themselves. You tick everybody else on the list.',
    show: 'Show a code',
    code: (code: string) => `Code ${code}`,
    open: (clock: string) => `The code works until you save the record, and until ${clock} at the latest.`,
    picture: (code: string) => `QR code that opens the meeting in Teams. The code is ${code}.`,
    how: 'Scan it, or write “meeting” to Rettesnor in the chat.',
    arrived: (count: number) => (count === 0 ? 'Nobody has checked in yet.' : `${people(count)} checked in.`),
    here: 'checked in themselves',
    suggested: 'Those who have checked in are ticked. Take off those who are not here.',
  },
  attendance: {
    legend: 'Those who are here',
    help: 'Tap those who are here. Being here is no confirmation: everybody reads and confirms the rules themselves.',
    everybody: 'Everybody is here',
    nobody: 'Clear',
    count: (here: number, of: number) => `${here} of ${of} are here`,
    away: 'not expected',
    number: (of: number) => `How many are here? You are ${of} in the team.`,
    numberHelp: 'The municipality does not show names to managers yet, so it is only a number.',
    numberWrong: 'Write a number.',
  },
  after: {
    title: 'Record',
    lead: 'Short is enough. Write no names of citizens or colleagues.',
    on: 'Date',
    agreed: 'What we agreed',
    doubts: 'What we are in doubt about',
    next: 'What we do now',
    save: 'Save record',
    other: 'Another record has been saved meanwhile',
    otherHelp: 'Yours is still here. Agree on what it should say, and save again. This is what it says now:',
    back: 'Back to the meeting',
    saved: (state: string) => `The record has been saved. ${state}.`,
  },
};
