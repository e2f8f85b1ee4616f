// Written by `npm run learn`, not by hand.
import written from '../../../features/incidents/understanding/model-languages.json' with { type: 'json' };
import { spellingOf } from './message-features.ts';
import { type Model, readModel } from './model.ts';
import type { SpokenLanguage } from './spoken-language.ts';

const share = 0.5;
/** So likely another language must be: most write Danish here, and what cannot be told is. */
const clearly = 0.5;
/** Few words are as Danish as another language: as long as Danish is this likely, they are. */
const stillDanish = 0.35;
/** Words no other language here has: among names nobody knows, of systems and firms, they tell that it is Danish. */
const onlyDanish =
  /(?<!\p{L})(?:jeg|ikke|hvad|hvordan|hvornår|hvorfor|også|nogen|noget|må|blev|bliver|havde)(?!\p{L})/giu;
const danishShare = 0.25;
/** Mixed with English, which nearly everybody here reads, so few of them tell that the writer speaks Danish. */
const mixedShare = 0.07;
const committed = readModel(written);

/** Which language a message is in; what cannot be told is taken for Danish. @param by learnt of other messages */
export function languageOf(text: string, by: Model = committed): SpokenLanguage {
  const letters = text.match(/\p{L}/gu) ?? [];
  const latin = text.match(/\p{Script=Latin}/gu) ?? [];
  if (letters.length > 0 && latin.length < letters.length * share) return 'other';
  if (letters.length === 0) return 'da';
  const words = text.match(/\p{L}+/gu) ?? [];
  const danish = (text.match(onlyDanish) ?? []).length / words.length;
  if (danish >= danishShare) return 'da';
  const likelihoods = by.likelihoods(spellingOf(text, by.size));
  const likely = (language: SpokenLanguage) => likelihoods.get(language) ?? 0;
  if (likely('da') >= stillDanish) return 'da';
  if (likely('en') > clearly) return danish >= mixedShare ? 'da' : 'en';
  return likely('other') > clearly ? 'other' : 'da';
}
