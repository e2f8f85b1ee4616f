import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import type { Language } from '../../core/language.ts';
import type { CaseDocument } from '../../features/cases/papers/case-document.ts';

const languages = { da: 'da-DK', en: 'en-GB' } as const;
/** Half points; space in twentieths of a point. */
const size = 22;
const space = 120;

/** A paper as a Word document: real headings, so that Word's own navigation and a screen reader find their way. */
export async function wordFile({ title, sections }: CaseDocument, language: Language): Promise<Buffer> {
  const value = languages[language];
  const document = new Document({
    title,
    creator: 'Rettesnor',
    styles: {
      default: {
        document: { run: { font: 'Calibri', size, language: { value } }, paragraph: { spacing: { after: space } } },
      },
    },
    sections: [
      {
        children: [
          new Paragraph({ text: clean(title), heading: HeadingLevel.TITLE }),
          ...sections.flatMap(({ heading, facts = [], paragraphs = [] }) => [
            ...(heading === '' ? [] : [new Paragraph({ text: clean(heading), heading: HeadingLevel.HEADING_1 })]),
            ...facts.map(
              ({ name, value: said }) =>
                new Paragraph({ children: [new TextRun({ text: `${clean(name)}: `, bold: true }), ...lines(said)] }),
            ),
            ...paragraphs.map((paragraph) => new Paragraph({ children: lines(paragraph) })),
          ]),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

function lines(text: string): TextRun[] {
  return clean(text)
    .split('\n')
    .map((line, index) => new TextRun({ text: line, ...(index > 0 && { break: 1 }) }));
}

/** What people paste may hold characters XML does not: Word would refuse the whole file. */
function clean(text: string): string {
  return text.replace(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}
