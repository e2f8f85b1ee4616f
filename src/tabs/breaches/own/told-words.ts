import type { Day, Moment } from '../../../core/dates.ts';
import type { Language } from '../../../core/language.ts';
import { capitalize } from '../../capitalize.ts';
import { clockWords, dayAt, dayWords } from '../../date-words.ts';
import type { Text } from '../../language.tsx';
import type { Report } from './shown-answers.ts';

type Told = Pick<Report, 'toTell' | 'toldDpo' | 'toldDesk'>;

/** Is somebody still to be told? The page then asks again by itself. */
export function isUntold({ toTell, toldDpo, toldDesk }: Told): boolean {
  return toTell.some((who) => (who === 'serviceDesk' ? toldDesk : toldDpo) === undefined);
}

/**
 * Who has been told and when, and who will be in a moment: never more than is true (design section 6).
 * @returns whole sentences, those who had it together in one
 */
export function toldWords(
  { toTell, toldDpo, toldDesk }: Told,
  language: Language,
  text: Text,
  today: Day,
): readonly string[] {
  const words = text.breaches.receipt;
  const officer = toTell.includes('dpo') ? 'dpo' : 'dpoDeputy';
  const hasOfficer = toldDpo !== undefined || toTell.includes('dpo') || toTell.includes('dpoDeputy');
  const hasServiceDesk = toldDesk !== undefined || toTell.includes('serviceDesk');
  const sentence = new Map<string | undefined, string[]>();
  const add = (who: keyof typeof words.who, at: string | undefined) => {
    const when = at === undefined ? undefined : whenWords(at, language, text, today);
    sentence.set(when, [...(sentence.get(when) ?? []), words.who[who]]);
  };
  if (hasOfficer) add(officer, toldDpo);
  if (hasServiceDesk) add('serviceDesk', toldDesk);
  const said = [...sentence].map(([when, names]) => {
    const who = capitalize(names.join(words.and));
    return when === undefined ? words.soon(who) : words.told(who, when);
  });
  return hasOfficer ? said : [words.nobody, ...said];
}

/** `kl. 14.05`, with the day when it is not today. */
export function whenWords(at: Moment, language: Language, { breaches }: Text, today: Day): string {
  const clock = clockWords(at, language);
  const day = dayAt(at);
  const { when, whenDay } = breaches.receipt;
  return day === today ? when(clock) : whenDay(dayWords(day, language, today), clock);
}
