import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  type FileChild,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableOfContents,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { estimatePageNumbers } from 'docx/layout';
import type { Language } from '../../core/language.ts';
import { numberColumns, type Paper, type PaperBlock, type Piece } from '../../features/handbook/writing/paper-block.ts';

const languages = { da: 'da-DK', en: 'en-GB' } as const;
/** Half points; spaces and widths in twentieths of a point. */
const size = 22;
const space = 120;
const indent = 360;
const a4 = { width: 11_906, height: 16_838 };
const margin = 1_134;
const textWidth = a4.width - 2 * margin;
const numberWidth = 1_800;
const deepest = 8;
const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
];
// Told apart by their line as well as by their colour, for a printer without colours.
const marks = {
  added: { underline: {}, color: '0B5A25' },
  removed: { strike: true, color: '8A1B1B' },
} as const;

/**
 * A paper as a Word document: real headings, contents, lists and tables with a head, its language and its properties, so
 * that Word's own navigation and a screen reader find their way.
 */
export async function paperFile(paper: Paper): Promise<Buffer> {
  const document = new Document({
    title: clean(paper.title),
    subject: clean(paper.subject),
    creator: clean(paper.author),
    lastModifiedBy: 'Rettesnor',
    description: clean(paper.stamp),
    pageNumbers: estimatePageNumbers,
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size, language: { value: languages[paper.language] } },
          paragraph: { spacing: { after: space } },
        },
      },
    },
    numbering: { config: [numbering('bullets'), ...startsIn(paper).map((start) => numbering('numbers', start))] },
    sections: [
      {
        properties: { page: { size: a4, margin: { top: margin, bottom: margin, left: margin, right: margin } } },
        footers: { default: footer(paper) },
        children: [
          new Paragraph({ text: clean(paper.title), heading: HeadingLevel.TITLE }),
          ...paper.titleLines.map((line) => new Paragraph({ text: clean(line) })),
          ...paper.blocks.flatMap(childrenOf),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

function footer({ stamp, pageOf }: Paper): Footer {
  const children = [
    `${clean(stamp)} · ${clean(pageOf.before)}`,
    PageNumber.CURRENT,
    clean(pageOf.between),
    PageNumber.TOTAL_PAGES,
  ];
  return new Footer({ children: [new Paragraph({ children: [new TextRun({ size: size - 4, children })] })] });
}

/** What Word shows of a block; of lists, only in a document that has their numbering. */
export function childrenOf(block: PaperBlock, at: number): readonly FileChild[] {
  const { language } = block;
  switch (block.is) {
    case 'heading':
      return [
        new Paragraph({
          heading: headings[block.level - 1] ?? HeadingLevel.HEADING_6,
          pageBreakBefore: block.onNewPage === true,
          keepNext: true,
          children: runs([{ text: block.text }], language),
        }),
      ];
    case 'paragraph':
      return [
        new Paragraph({
          children: runs(
            block.quiet ? block.pieces.map((piece) => ({ ...piece, italic: true })) : block.pieces,
            language,
          ),
          ...(block.quoted && { indent: { left: indent } }),
        }),
      ];
    case 'list':
      return block.items.map(({ pieces, level, ordered, goesOn }) => {
        const deep = Math.min(level, deepest);
        return new Paragraph({
          children: runs(pieces, language),
          ...(goesOn
            ? { indent: { left: indent * (deep + 1) } }
            : { numbering: { reference: ordered ? numbersFrom(block.start) : 'bullets', level: deep, instance: at } }),
        });
      });
    case 'code':
      return block.lines.map((line) => new Paragraph({ children: runs([{ text: line, code: true }], language) }));
    case 'table':
      return [table([block.head, ...block.rows], language), new Paragraph({})];
    case 'facts':
      return [factsTable(block.head, block.facts), new Paragraph({})];
    case 'contents':
      return [
        new Paragraph({
          pageBreakBefore: true,
          children: [new TextRun({ text: clean(block.title), bold: true, size: 32 })],
        }),
        new TableOfContents(clean(block.title), { hyperlink: true, headingStyleRange: `1-${block.deep}` }),
      ];
    case 'signature':
      return [
        new Paragraph({
          spacing: { before: space * 5 },
          border: { top: { style: BorderStyle.SINGLE, size: 6, space: 4, color: '000000' } },
          text: clean(block.label),
        }),
      ];
  }
}

function runs(pieces: readonly Piece[], language?: Language): (TextRun | ExternalHyperlink)[] {
  return pieces.flatMap((piece): (TextRun | ExternalHyperlink)[] => {
    const { href } = piece;
    const said = runsOf(piece, language);
    return href === undefined ? said : [new ExternalHyperlink({ link: href, children: said })];
  });
}

function runsOf({ text, bold, italic, code, href, mark }: Piece, language?: Language): TextRun[] {
  return clean(text)
    .split('\n')
    .map(
      (line, index) =>
        new TextRun({
          text: line,
          ...(bold && { bold }),
          ...(italic && { italics: true }),
          ...(code && { font: 'Consolas' }),
          ...(href !== undefined && { style: 'Hyperlink' }),
          ...(mark && marks[mark]),
          ...(language && { language: { value: languages[language] } }),
          ...(index > 0 && { break: 1 }),
        }),
    );
}

type Cells = readonly (readonly Piece[])[];

function table(rows: readonly Cells[], language?: Language, widths?: readonly number[]): Table {
  const numbers = numberColumns(rows.slice(1));
  const rest = textWidth - numberWidth * numbers.filter(Boolean).length;
  const wide = Math.floor(rest / numbers.filter((isNumber) => !isNumber).length);
  const columnWidths = widths ?? numbers.map((isNumber) => (isNumber ? numberWidth : wide));
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [...columnWidths],
    rows: rows.map((cells, row) => {
      const isHead = row === 0;
      return new TableRow({
        tableHeader: isHead,
        cantSplit: true,
        children: columnWidths.map(
          (width, column) =>
            new TableCell({
              width: { size: width, type: WidthType.DXA },
              margins: { top: 60, bottom: 60, left: 100, right: 100 },
              ...(isHead && { shading: { type: ShadingType.CLEAR, fill: 'E8E8E8', color: 'auto' } }),
              children: [
                new Paragraph({
                  alignment: numbers[column] ? AlignmentType.END : AlignmentType.START,
                  spacing: { after: 0 },
                  children: runs(
                    isHead ? (cells[column] ?? []).map((piece) => ({ ...piece, bold: true })) : (cells[column] ?? []),
                    language,
                  ),
                }),
              ],
            }),
        ),
      });
    }),
  });
}

function factsTable(head: { name: string; value: string }, facts: readonly { name: string; value: string }[]): Table {
  const rows = [head, ...facts].map(({ name, value }) => [[{ text: name }], [{ text: value }]]);
  const narrow = Math.floor(textWidth * 0.32);
  return table(rows, undefined, [narrow, textWidth - narrow]);
}

/** A list that goes on after something in between has numbers of its own in Word. */
function startsIn({ blocks }: Paper): readonly number[] {
  return [...new Set([1, ...blocks.flatMap((block) => (block.is === 'list' ? (block.start ?? 1) : []))])];
}

function numbersFrom(start = 1): string {
  return start === 1 ? 'numbers' : `numbers from ${start}`;
}

function numbering(reference: 'bullets' | 'numbers', start = 1) {
  const levels = Array.from({ length: deepest + 1 }, (_, level) => ({
    level,
    format: reference === 'bullets' ? LevelFormat.BULLET : LevelFormat.DECIMAL,
    text: reference === 'bullets' ? '•' : `%${level + 1}.`,
    ...(level === 0 && { start }),
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { left: indent * (level + 1), hanging: indent } } },
  }));
  return { reference: reference === 'bullets' ? reference : numbersFrom(start), levels };
}

/** What people paste may hold characters XML does not: Word would refuse the whole file. */
export function clean(text: string): string {
  return text.replace(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}
