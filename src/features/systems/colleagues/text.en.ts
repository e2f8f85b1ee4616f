import type { text as danish } from './text.da.ts';

/** What any colleague is told of a system, on its page, in the search and in the chat. */
export const text: typeof danish = {
  usedFor: 'Used for',
  mayStore: 'May I store it here?',
  stores: {
    retired: 'No. It has been retired, so store nothing in it.',
    planned: 'Not yet. It is not in use.',
    unassessed: 'It is not settled which personal data may be kept here. Ask before you store anything.',
    none: 'Do not store personal data here.',
    ordinary: 'Ordinary personal data when your task requires it. Do not store confidential or sensitive data here.',
    confidential:
      'Ordinary and confidential personal data when your task requires it. Do not store sensitive data here.',
    sensitive: 'Personal data, also confidential and sensitive, when your task requires it.',
  },
  phasingOut: 'It is being phased out. Ask before you store anything new.',
  owner: 'System owner',
  noOwner: 'Nobody yet',
  ask: 'Ask about use and access',
  askManager: 'Your manager',
  unitKeeps: (unit, kinds) => `${unit} keeps here: ${kinds}.`,
  whole: 'See all about the system',
  system: 'System',
  addInWords: (name) => `Add “${name}”`,
  remove: (name) => `Remove ${name}`,
  back: 'Search the handbook',
};
