/**
 * What Datatilsynet asks of a breach, in the order of its own list for those who cannot use Virk, and then what the form
 * on Virk asks besides (domain.md 2.2).
 */
export const draftFields = [
  'contact',
  'event',
  'persons',
  'records',
  'effectsSeen',
  'effectsLikely',
  'measures',
  'measuresBefore',
  'limiting',
  'informed',
  'notInformedWhy',
  'later',
  'kind',
  'began',
  'ended',
  'discovered',
  'delay',
  'cause',
  'nature',
  'crossBorder',
  'processor',
  'otherAuthorities',
] as const;
export type DraftField = (typeof draftFields)[number];

/** The parts of a letter to those affected (GDPR art. 34(2)). */
export const letterFields = ['happened', 'data', 'consequences', 'done', 'youCan', 'contact'] as const;
export type LetterField = (typeof letterFields)[number];

/** What the DBR writes of a breach besides what was told (GDPR art. 33(5)). */
export const storyFields = ['effects', 'remedies'] as const;

/** The most characters of one field; Virk's own boxes take less. */
export const longestPaperText = 8_000;
