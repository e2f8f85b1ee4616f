import path from 'node:path';
import type { Paper, PaperBlock, Piece } from '../../features/handbook/writing/paper-block.ts';
import { numberColumns } from '../../features/handbook/writing/paper-block.ts';
import { pdfLetters } from './pdf-letters.ts';

const languages = { da: 'da-DK', en: 'en-GB' } as const;
const fonts = path.join(import.meta.dirname, 'fonts');
const plain = path.join(fonts, 'open-sans-400.woff');
const bold = path.join(fonts, 'open-sans-700.woff');
const margin = 56;
const body = 10.5;
const headings = [15, 12.5, 11.5, 11, 10.5, 10.5] as const;
const colours = { text: '#1b1b1b', quiet: '#555555', link: '#0b4f9c', line: '#c8c8c8', head: '#efefef' };
/** A heading this near to the foot begins the next page, so that it does not stand there alone. */
const room = 96;
/** What a column of numbers takes beside the one with names. */
const numberWidth = 88;

type Document = PDFKit.PDFDocument;
type Structure = PDFKit.PDFStructureElement;

/**
 * A paper as a tagged PDF in A4: headings, paragraphs, lists and tables with their heads stand in its structure, so that it
 * can be read aloud and found one's way in; its language and title are in its properties.
 */
export async function paperPdf(paper: Paper): Promise<Uint8Array> {
  const { default: PDFDocument } = await import('pdfkit');
  const document = new PDFDocument({
    ...{ size: 'A4', margin, pdfVersion: '1.7', tagged: true, displayTitle: true, bufferPages: true, font: plain },
    lang: languages[paper.language],
    info: { Title: pdfLetters(paper.title), Author: pdfLetters(paper.author), Subject: pdfLetters(paper.subject) },
  });
  const chunks: Buffer[] = [];
  const ended = new Promise<void>((resolve, reject) => document.on('end', resolve).on('error', reject));
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const root = document.struct('Document');
  document.addStructure(root);
  heading(document, root, 'H1', paper.title, 20);
  for (const line of paper.titleLines) words(document, root, [{ text: line }], { gap: 0.1 });
  document.moveDown(0.8);
  for (const block of paper.blocks) draw(document, root, block);
  root.end();
  numberPages(document, paper);
  document.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}

function draw(document: Document, root: Structure, block: PaperBlock): void {
  switch (block.is) {
    case 'heading':
      if (block.onNewPage) document.addPage();
      // The title is the only first heading.
      heading(document, root, `H${Math.min(block.level + 1, 6)}`, block.text, headings[block.level - 1] ?? body);
      break;
    case 'paragraph':
      words(document, root, block.pieces, { quiet: block.quiet === true, gap: 0.5 });
      break;
    case 'list':
      list(document, root, block.items);
      break;
    case 'table':
      table(document, root, [block.head, ...block.rows]);
      break;
    case 'facts':
      table(
        document,
        root,
        [block.head, ...block.facts].map(({ name, value }) => [[{ text: name }], [{ text: value }]]),
      );
      break;
    case 'code':
      words(document, root, [{ text: block.lines.join('\n') }], { gap: 0.5 });
      break;
    case 'signature':
      words(document, root, [{ text: `\n\n${block.label}: ` }], { gap: 0.5 });
      break;
    case 'contents':
      // Its headings are what a reader of the PDF finds the way by.
      break;
  }
}

function heading(document: Document, root: Structure, tag: string, text: string, size: number): void {
  if (document.y > document.page.height - margin - room) document.addPage();
  document.moveDown(0.4);
  const said = document.struct(tag, {}, () => {
    document.font(bold).fontSize(size).fillColor(colours.text).text(pdfLetters(text), margin, document.y, line);
  });
  root.add(said);
  document.moveDown(0.25);
}

// The font's lines are set wide, for scripts with more above and below the letters.
const line = { lineGap: -1.2 };

function words(
  document: Document,
  root: Structure,
  pieces: readonly Piece[],
  { quiet = false, gap }: { quiet?: boolean; gap: number },
): void {
  const said = document.struct('P', {}, () => {
    document.x = margin;
    for (const [at, piece] of pieces.entries()) {
      document
        .font(piece.bold ? bold : plain)
        .fontSize(quiet ? body - 1 : body)
        .fillColor(quiet ? colours.quiet : piece.href === undefined ? colours.text : colours.link)
        .text(pdfLetters(piece.text), { ...line, continued: at < pieces.length - 1 });
    }
  });
  root.add(said);
  document.moveDown(gap);
}

function list(document: Document, root: Structure, items: Extract<PaperBlock, { is: 'list' }>['items']): void {
  const lines = items.map(({ pieces, level, ordered }, at) => {
    const said = document.struct('LBody', {}, () => {
      const left = margin + 16 * level;
      const mark = ordered ? `${at + 1}.` : '•';
      document.font(plain).fontSize(body).fillColor(colours.text);
      document.text(mark, left, document.y, { lineBreak: false });
      document.text(pdfLetters(pieces.map(({ text }) => text).join('')), left + 16, document.y, line);
      document.x = margin;
    });
    return document.struct('LI', {}, [said]);
  });
  root.add(document.struct('L', {}, lines));
  document.moveDown(0.5);
}

function table(document: Document, root: Structure, rows: readonly (readonly (readonly Piece[])[])[]): void {
  const columns = Math.max(1, ...rows.map(({ length }) => length));
  const numbers = numberColumns(rows.slice(1));
  if (document.y > document.page.height - margin - room) document.addPage();
  document.x = margin;
  document.font(plain).fontSize(body).fillColor(colours.text);
  // Its types do not know where in the structure it stands.
  const place = { structParent: root };
  document.table({
    ...place,
    columnStyles: Array.from({ length: columns }, (_, at) => (numbers[at] ? { width: numberWidth } : { width: '*' })),
    defaultStyle: { border: { bottom: 0.5 }, borderColor: colours.line, padding: 4 },
    data: rows.map((row, at) =>
      Array.from({ length: columns }, (_, column) => ({
        text: pdfLetters(textOf(row[column])),
        align: { x: numbers[column] ? 'right' : 'left', y: 'top' } as const,
        ...(at === 0 && {
          type: 'TH' as const,
          scope: 'Column',
          backgroundColor: colours.head,
          font: { src: bold, size: body },
        }),
        ...(at > 0 && column === 0 && { type: 'TH' as const, scope: 'Row' }),
      })),
    ),
  });
  document.x = margin;
  document.moveDown(0.8);
}

function textOf(pieces: readonly Piece[] = []): string {
  return pieces.map(({ text }) => text).join('');
}

/** At the foot of every page; no part of what is read aloud. */
function numberPages(document: Document, { stamp, pageOf }: Paper): void {
  const { start, count } = document.bufferedPageRange();
  for (let at = start; at < start + count; at += 1) {
    document.switchToPage(at);
    document.page.margins.bottom = 0;
    document.markContent('Artifact', { type: 'Pagination' });
    const foot = `${stamp} · ${pageOf.before}${at - start + 1}${pageOf.between}${count}`;
    document.font(plain).fontSize(8).fillColor(colours.quiet);
    document.text(pdfLetters(foot), margin, document.page.height - 36, { lineBreak: false });
    document.endMarkedContent();
  }
}
