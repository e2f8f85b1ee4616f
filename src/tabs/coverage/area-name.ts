import { type Nis2Id, nis2Ids } from '../../features/coverage/standards.ts';
import type { FocusArea } from '../../features/handbook/rule.ts';
import { isoControls as danish } from '../../text/da/iso-controls.ts';
import { isoControls as english } from '../../text/en/iso-controls.ts';
import { useSpeech } from '../language.tsx';
import { useText } from '../use-text.ts';

/** The controls of ISO 27002 by number, in short words of our own. */
export function useIsoWords(): Readonly<Record<string, string>> {
  return useSpeech().language === 'en' ? english : danish;
}

/** What an area is called: the policy's word, our word for a number of ISO 27002, or for an area of NIS 2. */
export function useAreaName(): (area: string) => string {
  const { handbook } = useSpeech().text;
  const words = useText('coverage');
  const iso = useIsoWords();
  return (area) => {
    const focus: Readonly<Record<FocusArea, string>> = handbook.focus;
    if (area in focus) return focus[area as FocusArea];
    if ((nis2Ids as readonly string[]).includes(area)) return words.area[area as Nis2Id];
    return `${area} ${iso[area] ?? ''}`.trim();
  };
}
