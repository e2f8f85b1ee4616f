import { dayOf } from '../../core/dates.ts';
import type { Language } from '../../core/language.ts';
import { Refusal } from '../../core/refusal.ts';
import type { Ports } from '../../domain/ports.ts';
import type { Book } from '../../features/handbook/book/book.ts';
import { bookOn } from '../../features/handbook/book/book.ts';
import { Decision, Page, RuleVersion } from '../../features/handbook/records.ts';
import { rulesOf } from '../../features/handbook/rule.ts';
import { Setting } from '../../features/workplace/records.ts';
import { readSetting } from '../../features/workplace/setting.ts';
import type { RecordDefinition, RecordOf } from '../../kernel/record.ts';
import type { ActionTable, Outcome } from '../action-table.ts';
import { bookAttachments } from '../files/book-attachments.ts';
import { mimes } from '../files/file-of.ts';
import { leafletFile } from '../files/leaflet-file.ts';
import { openLeaflet } from '../files/open-leaflet.ts';
import { fromPress } from '../files/press.ts';
import type { BookFormat } from '../files/printed.ts';

const names = { da: 'haandbog', en: 'handbook' } as const;

export const handbookFileTable: Pick<ActionTable, 'takeHandbook' | 'takeEdition' | 'ruleLeaflet'> = {
  takeHandbook: async (ports, _actor, input) => file(ports, bookOf(ports, dayOf(ports.clock.now())), input),
  takeEdition: async (ports, _actor, { on, ...input }) => file(ports, bookOf(ports, on), input),
  ruleLeaflet: async (ports, actor, { of, size }) => ({
    record: await leafletFile(openLeaflet(ports, actor, of), actor.language, size),
    marks: [],
  }),
};

/** @throws Refusal `noHandbookThen` for a day without one, or a day that has not been */
function bookOf({ records, clock }: Pick<Ports, 'records' | 'clock'>, on: string): Book {
  const all = <R extends RecordDefinition>(of: R): readonly RecordOf<R>[] =>
    records.all(of).map(({ record }) => record);
  const handbook = { rules: rulesOf(all(RuleVersion)), pages: all(Page), decisions: all(Decision) };
  const municipality = readSetting('municipalityName', all(Setting));
  const book = on > dayOf(clock.now()) ? undefined : bookOn(handbook, municipality, on);
  if (!book) throw new Refusal('noHandbookThen', { on });
  return book;
}

async function file(
  ports: Pick<Ports, 'records' | 'attachments'>,
  book: Book,
  { format, language }: { format: BookFormat; language: Language },
): Promise<Outcome<{ name: string; mime: string; base64: string }>> {
  const packed = format === 'zip' && { attachments: await bookAttachments(ports, book) };
  const bytes = await fromPress({ what: 'book', book, language, format, ...packed });
  const of = (book.handbook?.edition ?? book.on).toLowerCase().replace(/[^a-z0-9.-]/g, '-');
  const name = `${names[language]}-${of}.${format}`;
  return { record: { name, mime: mimes[format], base64: bytes.toString('base64') }, marks: [] };
}
