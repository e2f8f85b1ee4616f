import type { Day } from '../core/dates.ts';
import { dayOf, daysBetween } from '../core/dates.ts';
import type { Language } from '../core/language.ts';
import { thingWords } from '../text/thing-words.ts';
import { dayWords } from './cards/moment-words.ts';
import type { BotServices, Thing } from './services.ts';
import { wordsIn } from './words.ts';

const locales = { da: 'da-DK', en: 'en-GB' } as const;

/** A thing that waits, in the words of Start, with the way to it. */
export function waitingLine(services: BotServices, language: Language, thing: Thing): string {
  const today = dayOf(services.ports.clock.now());
  const onDay = (day: Day) => dayWords(`${day}T12:00:00Z`, language);
  const away = (day: Day) =>
    new Intl.RelativeTimeFormat(locales[language], { numeric: 'auto' }).format(daysBetween(today, day), 'day');
  // A gap in training is on the centre's page alone.
  const say = { onDay, away, band: (band: string) => band };
  const { what, more, dueOn } = thingWords(thing, wordsIn(language).waiting, say);
  const due = dueOn === undefined ? [] : [wordsIn(language).reading.due(onDay(dueOn))];
  const link = services.link(thing.place.replace(/^\//, ''));
  return `- [${[what, ...due, ...more].join(' · ')}](${link})`;
}
