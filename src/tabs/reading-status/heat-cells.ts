import type { ViewData } from '../../contract/contract.ts';
import type { HeatCell } from '../plots/heat-grid.tsx';
import type { TextOf } from '../use-text.ts';
import type { Band } from './three-things.ts';

type StatusWords = TextOf<'readingStatus'>;

/** How full the square of a word is. */
const shares: Partial<Record<Band, number>> = {
  nobody: 0,
  few: 0.2,
  some: 0.5,
  half: 0.5,
  most: 0.75,
  nearly: 0.93,
  all: 1,
};

/** What a word says of a group, as a square; in numbers where the reader may know them. */
export function heatOf(
  key: string,
  { band, done, of }: { band: Band; done?: number | undefined; of?: number | undefined },
  words: StatusWords,
): HeatCell {
  if (band === 'notAsked') return { key, share: null, words: words.short.notAsked };
  if (done === undefined || of === undefined) return { key, share: shares[band], words: words.band[band] };
  return { key, share: done / of, words: words.share(done, of) };
}

/** What the squares of the page stand for, fullest first. */
export function heatLegend(words: StatusWords, withHidden: boolean) {
  const told = (['all', 'most', 'half', 'few', 'nobody'] as const).map((band) => heatOf(band, { band }, words));
  return withHidden ? [...told, heatOf('hidden', { band: 'hidden' }, words)] : told;
}

/** Is anything kept from the reader? */
export function hidesSomething({ centres, types }: ViewData<'readingStatus'>): boolean {
  const rows = [...centres.flatMap(({ total, units }) => [...(total ? [total] : []), ...units]), ...types];
  return rows.some(({ cells }) => cells.some(({ band }) => band === 'hidden'));
}
