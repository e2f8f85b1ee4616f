import type { declaration as Danish } from '../da/declaration.ts';

export const declaration: typeof Danish = {
  title: 'Declaration of confidentiality',
  asked: 'Read the text and sign it before you are given access. It takes two minutes.',
  notAsked: 'You need not sign anything right now. Here you can read what newcomers sign.',
  expires: (day) => `Your signature holds until ${day}. Sign again before then.`,
  expired: (day) => `Your signature held until ${day}. Please sign again.`,
  noText: 'The municipality has not put in a text',
  noTextNext: 'Sign on paper with your manager.',
  onTrial: 'Trial edition – not adopted',
  onTrialNext: 'You can read it, but not sign it. If you have to sign now, do it on paper with your manager.',
  trialVersion: (version) => `Version ${version}`,
  version: (version, day) => `Version ${version}, in force from ${day}`,
  sign: 'I sign',
  signing: 'Saving …',
  signHelp: 'Your manager can see that you have signed, and on which day.',
  signedInTab: (day, version) => `You signed ${day} (version ${version}).`,
  signedOnPaper: (day) => `You signed on paper ${day}.`,
  undo: 'Undo',
};
