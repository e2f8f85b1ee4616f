import type { Heard } from './heard.ts';
import type { SpokenLanguage } from './language.ts';
import { numberIn } from './numbers-said.ts';

const units: Readonly<Record<string, number>> = {
  min: 1,
  minut: 1,
  minutter: 1,
  minutes: 1,
  minute: 1,
  kvarter: 15,
  time: 60,
  timer: 60,
  hour: 60,
  hours: 60,
};

/** *for 10 min siden*, *two hours ago*: whole minutes back. */
export function minutesAgo(heard: Heard, language: SpokenLanguage): number | undefined {
  return spans(heard, language).find(({ after }) => after.includes('siden') || after.includes('ago'))?.minutes;
}

/** *slettede efter ca 20 min*: for how many minutes it could be seen. */
export function minutesLong(heard: Heard, language: SpokenLanguage): number | undefined {
  const opens = ['efter', 'i', 'after', 'for', 'in'];
  return spans(heard, language).find(
    ({ before, after }) =>
      !after.includes('siden') && !after.includes('ago') && before.some((word) => opens.includes(word)),
  )?.minutes;
}

/** Every length of time that is said, with the words around it. */
function spans({ words }: Heard, language: SpokenLanguage) {
  return words.flatMap(({ form }, at) => {
    const unit = units[form];
    if (unit === undefined) return [];
    const before = words.slice(Math.max(0, at - 3), at).map((word) => word.form);
    const after = words.slice(at + 1, at + 3).map((word) => word.form);
    const isHalf = before.includes('half') || before.includes('halv');
    const number = isHalf ? 0.5 : numberIn(before.at(-1) ?? '', language);
    return number === undefined ? [] : [{ minutes: Math.round(number * unit), before, after }];
  });
}

/** *kl 15.40*, *kl. 3*, *at 9:15*: hour and minute. */
export function clockSaid({ words }: Heard): string | undefined {
  for (const [at, { form }] of words.entries()) {
    if (form !== 'kl' && form !== 'klokken' && form !== 'at') continue;
    const hour = words[at + 1]?.form ?? '';
    if (!/^\d{1,2}$/.test(hour) || Number(hour) > 23) continue;
    const minute = words[at + 2]?.form ?? '';
    return `${hour.padStart(2, '0')}:${/^[0-5]\d$/.test(minute) ? minute : '00'}`;
  }
  return undefined;
}
