import type { botMadeFor as danish } from '../../da/bot/bot-made-for.ts';

/** A report somebody else made for the reader, in the chat. */
export const botMadeFor: typeof danish = {
  title: (number) => `Report ${number} was made for you`,
  by: (name) =>
    `${name} reported it for you. You can read it and answer. If it is your report, take it over: then it is in your name, and ${name} can no longer see it.`,
  see: 'Answer the questions',
  inTab: 'Read it in the tab',
  take: 'Take over as my own',
};
