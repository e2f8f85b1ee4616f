import type { botDeclaration as danish } from '../../da/bot/bot-declaration.ts';

/** Signing the declaration of confidentiality in the chat. */
export const botDeclaration: typeof danish = {
  waits: 'The declaration of confidentiality waits for your signature',
  read: 'Read and sign',
  nothing: 'There is nothing for you to sign right now.',
  noText: 'The municipality has put in no text. Sign on paper with your manager.',
  version: (version, day) => `Version ${version}, in force from ${day}`,
  onTrial:
    'Trial edition – not adopted. You can read it, but not sign it. If you have to sign now, do it on paper with your manager.',
  sign: 'I sign',
  signHelp: 'Your manager can see that you have signed, and on which day.',
  tooLong: 'The text is too long for the chat. Read it and sign in the tab.',
  openTab: 'Open the text in the tab',
  newer: 'There is a new version of the text since. This is the one in force now.',
  undone: 'Your signature has been taken back.',
  signed: (day, version) => `You signed ${day} (version ${version}).`,
  signedOnPaper: (day) => `You signed on paper ${day}.`,
  undo: 'Undo',
};
