import type { ViewData } from '../../contract/contract.ts';
import { type DraftField, notificationForm } from '../../features/cases/papers/form/notification-form.ts';
import type { TextOf } from '../use-text.ts';

type Papers = ViewData<'casePapers'>;
export type Draft = Papers['drafts'][number];

/** The whole draft to copy: the authority's headings with what stands under them. */
export function draftText(title: string, { fields }: Draft): string {
  const blocks = fields.filter(({ text }) => text !== '').map(({ heading, text }) => `${heading}\n${text}`);
  return [title, ...blocks].join('\n\n');
}

/** The whole letter to copy. */
export function letterText(letter: Papers['letters'][number]): string {
  const { sender, date, reference, subject, greeting, signature, parts } = letter;
  const blocks = parts
    .filter(({ text }) => text !== '')
    .map(({ field, heading, text }) => (field === 'own' ? text : `${heading}\n${text}`));
  return [`${sender}\n${date}\n${reference}`, subject, greeting, ...blocks, signature].join('\n\n');
}

/** What the authority will ask for and nobody has written, in one sentence. */
export function missingSentence(papers: Papers, language: string, caseText: TextOf<'cases'>): string {
  const words = caseText.casePapers.draft;
  if (papers.missing.length === 0) return words.nothingMissing;
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  return words.missing(list.format(papers.missing.map((field) => shortOf(field, language))));
}

/** What a field is about, in a few words of the reader's language. */
export function shortOf(field: DraftField, language: string): string {
  return notificationForm[field].short[language === 'en' ? 1 : 0];
}
