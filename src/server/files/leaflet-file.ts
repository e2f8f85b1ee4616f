import path from 'node:path';
import type { Language } from '../../core/language.ts';
import type { LeafletPage } from '../../features/reviews/leaflet.ts';
import { pdfLetters } from './pdf-letters.ts';

const languages = { da: 'da-DK', en: 'en-GB' } as const;
const names = { da: 'pjece.pdf', en: 'leaflet.pdf' } as const;
/** Open Sans, embedded: what a reader's own font has differs from one to the next. */
const fonts = path.join(import.meta.dirname, 'fonts');
const plain = path.join(fonts, 'open-sans-400.woff');
const bold = path.join(fonts, 'open-sans-700.woff');
const margin = 56;
/** A5 is half of A4: its sides are shorter by this, and all that stands on it. */
const half = Math.SQRT1_2;
/** Points of type: to be read from two metres off, and smaller where the rule is long. */
const sizes = { large: { title: 36, line: 21, small: 16 }, small: { title: 30, line: 16, small: 13 } };
const longText = 650;

/**
 * A leaflet as a tagged PDF in A4, so that it can be read aloud too: headings, lists and the language are in it.
 * @param paper A4 for the wall, A5 for the table
 * @returns the file in base64, because it travels in an action's answer
 */
export async function leafletFile(
  pages: readonly LeafletPage[],
  language: Language,
  paper: 'A4' | 'A5' = 'A4',
): Promise<{ name: string; mime: string; base64: string }> {
  const { default: PDFDocument } = await import('pdfkit');
  const document = new PDFDocument({
    ...{
      size: paper,
      margin: margin * scaleOf(paper),
      pdfVersion: '1.7',
      tagged: true,
      lang: languages[language],
      displayTitle: true,
      font: plain,
    },
    info: { Title: pdfLetters(pages.map(({ title }) => title).join(', ')), Author: 'Rettesnor' },
    autoFirstPage: false,
  });
  const chunks: Buffer[] = [];
  const ended = new Promise<void>((resolve, reject) => document.on('end', resolve).on('error', reject));
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const root = document.struct('Document');
  document.addStructure(root);
  for (const page of pages) {
    document.addPage();
    draw(document, root, page, scaleOf(paper));
  }
  root.end();
  document.end();
  await ended;
  return { name: names[language], mime: 'application/pdf', base64: Buffer.concat(chunks).toString('base64') };
}

function scaleOf(paper: 'A4' | 'A5'): number {
  return paper === 'A4' ? 1 : half;
}

function draw(document: PDFKit.PDFDocument, root: PDFKit.PDFStructureElement, page: LeafletPage, scale: number): void {
  const length = [page.example ?? '', ...page.must].join('').length;
  const { title, line, small } = length > longText ? sizes.small : sizes.large;
  const scaled = (size: number) => Math.round(size * scale);
  const lang = languages[page.language];
  // Its lines are set wide, for scripts with more above and below the letters.
  const set = (font: string, size: number) =>
    document
      .font(font)
      .fontSize(scaled(size))
      .lineGap(-0.2 * scaled(size));
  const say = (tag: 'H1' | 'H2' | 'P', words: string, size: number, isBold = tag !== 'P') => {
    const element = document.struct(tag, { lang }, () => {
      set(isBold ? bold : plain, size);
      document.text(pdfLetters(words));
    });
    root.add(element);
    document.moveDown(tag === 'H1' ? 0.7 : 0.3);
  };
  const list = (lines: readonly string[], size: number) => {
    const items = lines.map((words) => {
      const body = document.struct('LBody', { lang }, () => {
        set(plain, size);
        const { width, margins } = document.page;
        const [left, top, indent] = [margins.left, document.y, scaled(size)];
        document.text('•', left, top, { lineBreak: false });
        // Lines that wrap begin under the first one's words.
        const room = width - left - margins.right - indent;
        document.text(pdfLetters(words), left + indent, top, { width: room, paragraphGap: size / 4 });
        document.x = left;
      });
      return document.struct('LI', {}, [body]);
    });
    root.add(document.struct('L', {}, items));
    document.moveDown(0.6);
  };
  say('H1', page.title, title);
  if (page.must.length > 0) {
    say('H2', page.mustTitle, line);
    list(page.must, line);
  }
  if (page.example !== undefined) {
    say('H2', page.exampleTitle, small);
    say('P', page.example, small);
    document.moveDown(0.6);
  }
  say('H2', page.talkTitle, line);
  say('P', page.question, line);
  document.moveDown(0.6);
  say('H2', page.askTitle, small);
  list(page.ask, small);
  say('P', page.foot, 12);
}
