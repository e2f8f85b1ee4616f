import type { ViewData } from '../../contract/contract.ts';
import { type ThingWords, thingWords } from '../../text/thing-words.ts';
import { useAway, useDay } from '../use-day.ts';
import { useText } from '../use-text.ts';

/** What waits, in the reader's language. */
export function useThingWords(): (thing: ViewData<'tasks'>['first'][number]) => ThingWords {
  const words = useText('waiting');
  const bands = useText('readingStatus').band;
  const onDay = useDay();
  const away = useAway();
  return (thing) => thingWords(thing, words, { onDay, away, band: (band) => bands[band] });
}
