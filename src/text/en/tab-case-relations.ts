import type { tabCaseRelations as danish } from '../da/tab-case-relations.ts';

/** Whom and what a case touches: the thread with the reporter, tasks, invitations, other cases, rules and systems. */
export const tabCaseRelations: typeof danish = {
  send: 'Send',
  sending: 'Sending …',
  cancel: 'Cancel',
  save: 'Save',
  saving: 'Saving …',
  needed: 'Write something here.',
  noNames: 'Do not write names or CPR numbers.',
  thread: {
    title: 'Ask the reporter',
    help: 'The reporter is told the number and reads the question in Rettesnor.',
    none: 'You have not written to each other yet.',
    ask: 'Your question',
    asked: 'The question has been sent.',
    gone: 'The reporter’s name has been deleted or the case is closed, so nobody can be asked.',
    waiting: 'Waiting for an answer',
    unanswered: (count) =>
      count === 1 ? 'The reporter has yet to answer' : `The reporter has yet to answer ${count} questions`,
    withdrawalWished: 'The reporter writes: it was a mistake',
    withdrawalNext: 'If you see it so too, mark the case as opened in error. Otherwise it goes on.',
    kind: {
      asked: 'The DPO asked',
      replied: 'The reporter answered',
      added: 'The reporter added',
      withdrawn: 'The reporter wrote that it was a mistake',
    },
    undone: (when) => `Taken back ${when}`,
  },
  mine: {
    title: 'You and the DPO',
    kind: {
      asked: 'The DPO asks',
      replied: 'You answered',
      added: 'You added',
      withdrawn: 'You wrote that it was a mistake',
    },
    question: 'The DPO has asked you something',
    answer: 'Your answer',
    sendAnswer: 'Send answer',
    answered: 'Thank you. The DPO has your answer.',
    add: 'Add something',
    addLabel: 'What would you like to add?',
    added: 'Thank you. The DPO has it.',
    wrong: 'It was a mistake',
    wished: 'You have written that the report was a mistake.',
    wishedNext: 'The DPO looks at it. The report is not deleted silently.',
    undo: 'Undo',
    undone: 'The report stands as it did.',
    waits: 'The DPO waits for your answer',
  },
};
