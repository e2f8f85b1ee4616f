import type { botReading as danish } from '../../da/bot/bot-reading.ts';
import { minutes } from '../../minutes.ts';

/** Reading and confirming in the chat. */
export const botReading: typeof danish = {
  nothing: 'Everything has been read.',
  waits: 'This waits for you:',
  due: (day) => `due ${day}`,
  alsoWaits: 'This waits for you too:',
  trial: 'Trial edition – not adopted',
  trialNext: 'It binds nobody and counts nowhere. Try to confirm it in the tab.',
  toTry: (link) =>
    `There is nothing you have to read. The municipality is trying a handbook that is not adopted: [try it in the tab](${link}).`,
  asked: (count, seconds) => {
    const rules = count === 1 ? 'One rule waits for you' : `${count} rules wait for you`;
    return `${rules}, about ${minutes(seconds)} ${minutes(seconds) === 1 ? 'minute' : 'minutes'}`;
  },
  more: (count, link) => `And ${count} more [in the tab](${link}).`,
  critical: 'Urgent',
  occasions: { new: 'New', changed: 'Changed', round: 'New round' },
  time: (seconds) => (seconds <= 90 ? `about ${seconds} seconds` : `about ${minutes(seconds)} minutes`),
  read: (rule) => `Read ${rule}`,
  version: (version) => `Version ${version}`,
  news: 'What is new',
  since: (version, day) => `Since version ${version}, which you read on ${day}`,
  changes: { added: 'Added', removed: 'Removed', changed: 'Corrected', moved: 'Moved' },
  example: (title) => (title === '' ? 'Example from daily work' : `Example: ${title}`),
  confirm: 'I have read the rule',
  inDoubt: 'I am in doubt – ask',
  openTab: 'Read the rule in the tab',
  tooLong: 'The rule is too long for the chat. Read and confirm it in the tab.',
  notRequired: 'You need not read this rule, but you are welcome to.',
  statement: (title, version) => `“I have read ${title} (version ${version}) and know whom I can ask.”`,
  done: (clock, version) => `Confirmed at ${clock} · version ${version}`,
  doneOn: (day, version) => `Confirmed on ${day} · version ${version}`,
  undo: 'Undo',
  undone: 'Your confirmation has been taken back.',
  newer: 'The rule has come in a new version since. Here is the one in force now.',
  next: (title) => `Next: ${title}`,
  nothingMore: 'That was all. Everything has been read.',
};
