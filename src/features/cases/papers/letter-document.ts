import type { LetterPart } from './affected-letter.ts';
import type { CaseDocument } from './case-document.ts';
import type { LetterWords } from './words/affected-letter.da.ts';

/** The letter as a paper: heading and words of every part that says something. */
export function letterDocument(parts: readonly LetterPart[], words: LetterWords, municipality: string): CaseDocument {
  return {
    title: words.subject,
    sections: [
      { heading: '', paragraphs: [words.greeting] },
      ...parts
        .filter(({ text }) => text !== '')
        .map(({ field, text }) => ({ heading: words.heading[field], paragraphs: text.split('\n') })),
      { heading: '', paragraphs: words.signature(municipality).split('\n') },
    ],
  };
}

/** A paper as plain text. */
export function documentText({ title, sections }: CaseDocument): string {
  const blocks = sections.map(({ heading, facts = [], paragraphs = [] }) =>
    [
      ...(heading === '' ? [] : [heading.toUpperCase()]),
      ...facts.map(({ name, value }) => `${name}: ${value}`),
      ...paragraphs,
    ].join('\n'),
  );
  return [title, ...blocks].join('\n\n');
}
