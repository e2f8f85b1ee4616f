import type { SeenBy } from '../category.ts';
import type { MessageIndex } from './message-index.ts';
import { isSaid, phrases } from './phrase.ts';
import { seenByWords } from './seen-by-words.ts';

const seen = seenByWords.map(([who, written]) => [who, phrases(written)] as const);

/** Hoped or not known is not said. */
const unsure = phrases(`
  så_vidt|as_far|tror|håber|hope|think|måske|maybe .. ingen|nobody|no_one|jeg_ved|i_know
  ingen .. ved|aner .. hvem|om
  ved|not ikke|ik|sure om|whether .. nogen|anyone|ham|hun|de|han|ham
`);

/** Whom it was meant for is not who got it: *skulle til datteren*. */
const meant = phrases(
  'skulle til datteren|moren|mor|far|faren|sønnen|forældrene|pårørende\nmeant|supposed for|to the mother|father|daughter|son|parents',
);

/** Who can have seen it, as far as that was said. */
export function seenBySaid(index: MessageIndex): SeenBy | undefined {
  const who = seen.find(([, table]) => isSaid(index, table))?.[0];
  const doubt = who === 'nobody' ? unsure : who === 'knownCitizen' ? meant : [];
  return isSaid(index, doubt) ? undefined : who;
}
