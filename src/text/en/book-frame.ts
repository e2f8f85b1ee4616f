import type { bookFrame as danish } from '../da/book-frame.ts';

export const bookFrame: typeof danish = {
  title: 'Information security handbook',
  danishOnly: 'The text is in Danish only.',
  picture: (alt) => (alt === '' ? '[Picture]' : `[Picture: ${alt}]`),
  factsHead: { name: 'About the text', value: 'Fact' },
  fact: {
    version: 'Version',
    inForceFrom: 'In force from',
    adopted: 'Adoption',
    audience: 'Audience',
    areas: 'Only for',
    recurs: 'Read again',
    core: 'Applies to all',
    lawBound: 'Bound by law',
    critical: 'Urgent',
    iso: 'ISO 27002',
    focus: 'Focus areas',
    subjects: 'Protects information about',
    policySection: 'Section of the policy',
    owner: 'Answers for the rule',
    howVerified: 'How it is verified',
    nextReview: 'Next review',
    whatsNew: 'What is new',
  },
};
