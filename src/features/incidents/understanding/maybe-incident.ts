import type { SpokenLanguage } from './spoken-language.ts';

/** What is looked at to tell whether a message read as something else may be an incident all the same. */
export interface ReadAsElse {
  language: SpokenLanguage;
  /** How many words it has. */
  length: number;
  /** How likely an incident is. */
  incident: number;
  /** What the likeliest category weighs by its phrases. */
  category: number;
}

/** So few words are a greeting, a thank you or a command, unless they name what happened. */
const fewWords = 3;
/** From here a phrase names what happened. */
const named = 4;
/** So unlikely an incident must be; a story has more room for something to have happened in. */
const unlikelyOfFew = 0.15;
const unlikely = 0.003;
const story = 12;
const unlikelyInStory = 0.001;

/**
 * Is there any sign of an incident in a message that is answered as something else? The decision leans to one side: a
 * report too many costs a minute, one that is lost a breach, so another reading may only win clearly. Little is learnt of
 * other languages, and there every sentence may tell of something.
 */
export function maybeIncident({ language, length, incident, category }: ReadAsElse): boolean {
  if (category >= named) return true;
  if (length <= fewWords) return incident >= unlikelyOfFew;
  return language === 'other' || incident >= (length >= story ? unlikelyInStory : unlikely);
}
