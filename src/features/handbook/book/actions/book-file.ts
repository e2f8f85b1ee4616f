import type { Day } from '../../../../core/dates.ts';
import type { Language } from '../../../../core/language.ts';
import { Refusal } from '../../../../core/refusal.ts';
import type { Services } from '../../../../kernel/context.ts';
import { bookOn } from '../book.ts';
import type { BookFormat } from '../taken-file.ts';
import { bookAttachments } from './book-attachments.ts';

const names = { da: 'haandbog', en: 'handbook' } as const;
const trialNames = { da: 'proeve', en: 'trial' } as const;

/**
 * The whole handbook of a day as a file.
 * @throws Refusal `noHandbookThen` for a day without one, or a day that has not been
 */
export async function bookFile(
  services: Services,
  on: Day,
  { format, language }: { format: BookFormat; language: Language },
) {
  const reader = services.reader();
  // Of days that have been, only what was adopted is kept.
  const shown = on === reader.today ? reader.shownHandbook() : reader.handbook();
  const book = on > reader.today ? undefined : bookOn(shown, reader.setting('municipalityName'), on);
  if (!book) throw new Refusal('noHandbookThen', { on });
  const packed = format === 'zip' && { attachments: await bookAttachments(services, book) };
  const made = await services.files.press({ what: 'book', book, language, format, ...packed });
  const day = book.trial === undefined ? book.on : `${trialNames[language]}-${book.on}`;
  const of = (book.handbook?.edition ?? day).toLowerCase().replace(/[^a-z0-9.-]/g, '-');
  return { name: `${names[language]}-${of}.${format}`, ...made };
}
