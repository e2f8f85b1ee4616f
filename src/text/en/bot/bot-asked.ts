import type { botAsked as danish } from '../../da/bot/bot-asked.ts';

/** What the DPO asks about one's report, answered in the chat. */
export const botAsked: typeof danish = {
  title: (number) => `The DPO has a question about your case ${number}`,
  show: 'Show the question and answer',
  inTab: 'Answer in the tab',
  asks: 'The DPO asks',
  answer: 'Your answer',
  more: 'Do you want to say more?',
  noNames: 'Leave out names and CPR numbers.',
  send: 'Send the answer to the DPO',
  needed: 'Write your answer first. “I do not know” is an answer too.',
  answered: (number) => `Thank you. Your answer in case ${number} is saved, and the DPO will be told.`,
  answeredBefore: (number) => `You have answered the DPO in case ${number}. Thank you.`,
  closed: 'The case is closed, but what you write still reaches the DPO.',
  youSaid: 'You answered',
  isItAnswer: 'Is that the answer to the DPO’s question?',
  about: (number) => `Case ${number}`,
  notKept: 'It is not saved yet. Choose below.',
  written: 'What you wrote',
  yes: 'Yes, send it to the DPO',
  no: 'No, something new',
};
