import type { Letter } from './affected-letter.ts';
import type { CaseDocument } from './case-document.ts';

/** The letter as a paper: sender, day and number, then heading and words of every part that says something. */
export function letterDocument({ sender, date, reference, subject, greeting, parts, signature }: Letter): CaseDocument {
  return {
    title: subject,
    letterhead: { sender, lines: [date, reference] },
    sections: [
      { heading: '', paragraphs: [greeting] },
      ...parts
        .filter(({ text }) => text !== '')
        .map(({ field, heading, text }) => ({
          // The DBR's own words go on from what happened.
          heading: field === 'own' ? '' : heading,
          paragraphs: text.split('\n'),
        })),
      { heading: '', paragraphs: signature.split('\n') },
    ],
  };
}

/** A fact's name as it stands before what is said: a question has its own mark. */
export function factLabel(name: string): string {
  return name.endsWith('?') ? name : `${name}:`;
}

/** A paper as plain text. */
export function documentText({ title, letterhead, sections }: CaseDocument): string {
  const blocks = sections.map(({ heading, facts = [], paragraphs = [] }) =>
    [
      ...(heading === '' ? [] : [heading.toUpperCase()]),
      ...facts.map(({ name, value }) => `${factLabel(name)} ${value}`),
      ...paragraphs,
    ].join('\n'),
  );
  const head = letterhead === undefined ? [] : [[letterhead.sender, ...letterhead.lines].join('\n')];
  return [...head, title, ...blocks].join('\n\n');
}
