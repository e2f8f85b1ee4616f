import type { tabFeedback as Danish } from '../../da/tab/tab-feedback.ts';

/** *This is unclear*: the quiet way to say that a place in a rule cannot be understood. */
export const tabFeedback: typeof Danish = {
  open: 'This is unclear',
  mark: 'Mark as unclear',
  markOf: (part) => `Mark as unclear: ${part}`,
  marking: 'Saving …',
  marked: 'Noted. Those who write the rule see the number, not who.',
  mine: 'You have said that something here is unclear.',
  undo: 'Undo',
  undoOf: (part) => `Undo that it is unclear: ${part}`,
  undoing: 'Undoing …',
  undone: 'Undone.',
  where: 'Is it a particular place?',
  everything: 'All of it',
  why: 'What is unclear? (may be skipped)',
  whyHelp: 'One line. Write no names and no personal ID numbers.',
  masked: (numbers) => `This looks like a personal ID number and will be covered: ${numbers}`,
  save: 'Save',
  saved: 'Saved. Thank you.',
  which: 'Where in the rule?',
  lead: 'The introduction',
};
