import type { SpokenLanguage } from './language.ts';

/** What is looked at to tell whether a message read as something else may be an incident all the same. */
export interface ReadAsElse {
  language: SpokenLanguage;
  /** How many words it has. */
  length: number;
  /** How clearly the other reading won over an incident. */
  lead: number | undefined;
  /** What the likeliest category weighs by its phrases. */
  category: number;
}

/** So few words are a greeting, a thank you or a command, unless they name what happened. */
const fewWords = 3;
/** From here a phrase names what happened. */
const named = 4;
/** So clearly another reading must win; a story has more room for something to have happened in. */
const clearly = 3;
const story = 12;
const clearlyOfStory = 5;

/**
 * Is there any sign of an incident in a message that is answered as something else? The decision leans to one side: a
 * report too many costs a minute, one that is lost a breach, so another reading may only win clearly. Little is learnt of
 * other languages, and there every sentence may tell of something.
 */
export function maybeIncident({ language, length, lead, category }: ReadAsElse): boolean {
  if (lead === undefined) return false;
  if (length <= fewWords) return category >= named;
  return language === 'other' || category >= named || lead < (length >= story ? clearlyOfStory : clearly);
}
