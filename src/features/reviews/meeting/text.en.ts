import type { text as Danish } from './text.da.ts';

/** A personnel meeting on one's own phone; fetched with its page. */
export const text: typeof Danish = {
  title: 'Personnel meeting',
  held: (manager: string) => `${manager} holds the meeting.`,
  typed: {
    label: 'Type the code on the screen',
    help: 'Six signs. Capitals do not count.',
    open: 'Open the meeting',
    wrong: 'The code has six signs, such as k7q p3m.',
  },
  here: {
    ask: 'Are you at the meeting?',
    help: 'Your manager sees that you have checked in, and records who was there. You need no phone for it: your manager can tick your name too.',
    button: 'I am here',
    done: (manager: string) => `You have checked in. ${manager} records who was there.`,
    undo: 'Undo',
  },
  rules: {
    title: 'What you have left of the rules of the meeting',
    help: 'Read and confirm yourself. Nobody at the meeting can see whether you do.',
    all: 'You have read all the rules of the meeting.',
    allNext: 'There is nothing more to do.',
    mine: 'The rules of the meeting do not apply to you.',
    time: (seconds: number) => (seconds < 90 ? `${seconds} seconds` : `${Math.round(seconds / 60)} minutes`),
    read: (name: string) => `Read ${name}`,
    close: (name: string) => `Close ${name}`,
    inDoubt: 'I am in doubt – ask',
    done: (clock: string, version: string) => `Confirmed at the meeting at ${clock} · version ${version}`,
  },
  no: {
    unknown: 'No meeting has that code right now',
    unknownNext:
      'If it has just come on the screen, wait a little: we try again. Otherwise see whether it is typed correctly.',
    other: 'The code belongs to another team’s meeting',
    otherNext: 'If you are a guest there, tell the person who holds the meeting. Your own rules are under Start.',
    over: 'The meeting is over',
    overNext: 'You can read and confirm the rules under Start when it suits you. If you were there, tell your manager.',
  },
  toStart: 'To Start',
  another: 'Type another code',
};
