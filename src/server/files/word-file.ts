import { AlignmentType, Document, Footer, Header, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { Language } from '../../core/language.ts';
import type { CaseDocument } from '../../features/cases/papers/case-document.ts';
import { factLabel } from '../../features/cases/papers/letter-document.ts';
import { clean } from './paper-file.ts';

const languages = { da: 'da-DK', en: 'en-GB' } as const;
/** Half points; space in twentieths of a point. */
const size = 22;
const space = 120;

const a4 = { width: 11_906, height: 16_838 };
const margin = 1_418;

/**
 * A paper as a Word document: real headings, so that Word's own navigation and a screen reader find their way. A letter
 * has its sender at the head of each page, and its day and number above the subject.
 */
export async function wordFile(paper: CaseDocument, language: Language): Promise<Buffer> {
  const { title, letterhead, sections } = paper;
  const value = languages[language];
  const [first, further] = letterhead
    ? [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2]
    : [HeadingLevel.TITLE, HeadingLevel.HEADING_1];
  const document = new Document({
    title,
    creator: letterhead?.sender ?? 'Rettesnor',
    styles: {
      default: {
        document: { run: { font: 'Calibri', size, language: { value } }, paragraph: { spacing: { after: space } } },
      },
    },
    sections: [
      {
        properties: { page: { size: a4, margin: { top: margin, bottom: margin, left: margin, right: margin } } },
        ...(letterhead && { headers: { default: head(letterhead.sender) } }),
        footers: { default: foot(letterhead ? [] : [`${clean(title)} · `]) },
        children: [
          ...(letterhead?.lines ?? []).map(
            (line) => new Paragraph({ text: clean(line), alignment: AlignmentType.END, spacing: { after: 0 } }),
          ),
          new Paragraph({ text: clean(title), heading: first, spacing: { before: letterhead ? space * 3 : 0 } }),
          ...sections.flatMap(({ heading, facts = [], paragraphs = [] }) => [
            ...(heading === '' ? [] : [new Paragraph({ text: clean(heading), heading: further, keepNext: true })]),
            ...facts.map(
              ({ name, value: said }) =>
                new Paragraph({
                  children: [new TextRun({ text: `${factLabel(clean(name))} `, bold: true }), ...lines(said)],
                }),
            ),
            ...paragraphs.map((paragraph) => new Paragraph({ children: lines(paragraph) })),
          ]),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

/** Who sends a letter, at the head of each page. */
function head(sender: string): Header {
  return new Header({
    children: [new Paragraph({ children: [new TextRun({ text: clean(sender), bold: true, size: size + 4 })] })],
  });
}

/** Which page it is, and of what where the pages could lie among others. */
function foot(of: readonly string[]): Footer {
  const children = [...of, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [new Paragraph({ alignment: AlignmentType.END, children: [new TextRun({ size: size - 4, children })] })],
  });
}

function lines(text: string): TextRun[] {
  return clean(text)
    .split('\n')
    .map((line, index) => new TextRun({ text: line, ...(index > 0 && { break: 1 }) }));
}
