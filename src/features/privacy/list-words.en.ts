import words from './list-words.en.json' with { type: 'json' };

/** The English of the Danish words by which lists with rows about people are called, their columns and their choices. */
export const listWords = words;

/** Where such a word is another in English: by the list, the column and the choice. */
export const otherwise: Readonly<Record<string, string>> = {
  'conveyance.on': 'Told on',
  'handBack.state.withdrawn': 'Taken back',
  'review.deed.undone': 'Taken back',
  'presence.withdrawnAt': 'Taken back',
  'arrival.withdrawnAt': 'Taken back',
  'plannerEntry.dueOn': 'Due',
  'declaration.recordedByName': 'Noted by',
  'question.text': 'Question',
  'review.state': 'Status',
  'presence.how.present': 'Was there',
};
