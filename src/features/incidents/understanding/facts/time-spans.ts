import type { MessageIndex } from '../message-index.ts';
import type { SpokenLanguage } from '../spoken-language.ts';
import { numberIn } from './numbers-said.ts';
import type { DayPart } from './said-days.ts';

const units: Readonly<Record<string, number>> = {
  min: 1,
  minut: 1,
  minutter: 1,
  minutes: 1,
  minute: 1,
  kvarter: 15,
  time: 60,
  timer: 60,
  times: 60,
  hour: 60,
  hours: 60,
};

/** *for 10 min siden*, *two hours ago*: whole minutes back. */
export function minutesAgo(index: MessageIndex, language: SpokenLanguage): number | undefined {
  return spans(index, language).find(({ after }) => after.includes('siden') || after.includes('ago'))?.minutes;
}

/** *slettede efter ca 20 min*: for how many minutes it could be seen. */
export function minutesLong(index: MessageIndex, language: SpokenLanguage): number | undefined {
  const opens = ['efter', 'i', 'after', 'for', 'in'];
  return spans(index, language).find(
    ({ before, after }) =>
      !after.includes('siden') && !after.includes('ago') && before.some((word) => opens.includes(word)),
  )?.minutes;
}

/** Every length of time that is said, with the words around it. */
function spans({ words }: MessageIndex, language: SpokenLanguage) {
  return words.flatMap(({ form }, at) => {
    const unit = units[form];
    if (unit === undefined) return [];
    const before = words.slice(Math.max(0, at - 3), at).map((word) => word.form);
    const after = words.slice(at + 1, at + 3).map((word) => word.form);
    const minutes = minutesSaid(before, unit, language);
    return minutes === undefined ? [] : [{ minutes, before, after }];
  });
}

/** *To* or *halvanden* before *timer*, in minutes. */
function minutesSaid(before: readonly string[], unit: number, language: SpokenLanguage): number | undefined {
  const last = before.at(-1) ?? '';
  if (last === 'halvanden') return Math.round(1.5 * unit);
  const isHalf = before.includes('half') || before.includes('halv');
  const number = isHalf ? 0.5 : numberIn(last, language);
  return number === undefined ? undefined : Math.round(number * unit);
}

/** After noon people say the hours from one again, and in the night they mean them as they are. */
const afternoonParts: readonly (DayPart | undefined)[] = ['afternoon', 'evening'];

/**
 * *kl 15.40*, *kl. halv 3*, *ved 14-tiden*, *at 9:15*: hour and minute.
 * @param part the part of the day that was said, by which *kl. 3 i eftermiddags* is 15
 */
export function clockSaid({ words }: MessageIndex, part?: DayPart): string | undefined {
  for (const [at, { form }] of words.entries()) {
    const before = words[at - 1]?.form ?? '';
    const isHalf = before === 'halv' && ['kl', 'klokken', 'ved', 'omkring'].includes(words[at - 2]?.form ?? '');
    const isClock = ['kl', 'klokken', 'at'].includes(before) || isHalf || words[at + 1]?.form === 'tiden';
    const hour = isClock ? hourIn(form) : undefined;
    if (hour === undefined) continue;
    const minute = words[at + 1]?.form ?? '';
    const minutes = isHalf ? 30 : /^[0-5]\d$/.test(minute) ? Number(minute) : 0;
    const whole = isHalf ? (hour + 23) % 24 : hour;
    const shifted = afternoonParts.includes(part) && whole > 0 && whole < 12 ? whole + 12 : whole;
    return `${`${shifted}`.padStart(2, '0')}:${`${minutes}`.padStart(2, '0')}`;
  }
  return undefined;
}

function hourIn(form: string): number | undefined {
  if (/^\d{1,2}$/.test(form)) return Number(form) <= 23 ? Number(form) : undefined;
  const hour = /^\p{L}+$/u.test(form) && form !== 'a' && form !== 'en' ? numberIn(form, 'da') : undefined;
  return hour !== undefined && hour <= 23 ? hour : undefined;
}
