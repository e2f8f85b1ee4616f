import { readHandbookFile } from '../../../domain/handbook/rule-file.ts';
import { mostBytes } from '../../../domain/imports/fault.ts';
import { type ReadDocument, textDocument } from '../../../domain/imports/source-document.ts';
import { bookFrames } from './book-frames.ts';
import { type ReadingStep, readWord } from './read-word.ts';
import { webDocument } from './web-text.ts';

/** What is brought in: a file, or what was pasted, which may come as HTML as well. */
export type Brought = { name: string; bytes: Uint8Array } | { text: string; html: string };

/** Longest text that is read; a book of 120 pages has 400,000 characters. */
const mostCharacters = 5_000_000;

/**
 * Reads whatever an author has: a Word document, Markdown, a saved page or pasted text. What a file is called decides
 * what is expected of it, its content whether that is true.
 * @param step is told what is begun
 */
export async function readDocument(brought: Brought, step: (now: ReadingStep) => void): Promise<ReadDocument> {
  if ('text' in brought) {
    step('understanding');
    const isMarked = /<(h[1-6]|p|li|table|b|strong)\b/i.test(brought.html);
    return isMarked ? webDocument('', brought.html.slice(0, mostCharacters)) : fromText('', brought.text);
  }
  const { name, bytes } = brought;
  if (bytes.byteLength >= mostBytes) return { fault: 'tooLarge' };
  if (bytes.byteLength === 0) return { fault: 'empty' };
  if (/\.(docx|docm|dotx|dotm|doc|rtf)$/i.test(name)) return wordNamed(name, bytes, step);
  if (!/\.(md|markdown|txt|html?)$/i.test(name)) return { fault: 'wrongKind' };
  step('understanding');
  const text = new TextDecoder().decode(bytes);
  // A program or a picture under a text's name.
  if (text.includes('\0')) return { fault: 'wrongKind' };
  return /\.html?$/i.test(name) ? webDocument(name, text) : fromText(name, text);
}

function wordNamed(name: string, bytes: Uint8Array, step: (now: ReadingStep) => void): Promise<ReadDocument> {
  if (/\.(docm|dotm)$/i.test(name)) return Promise.resolve({ fault: 'macros' });
  if (/\.rtf$/i.test(name)) return Promise.resolve({ fault: 'oldWord' });
  return readWord(name, bytes, step);
}

function fromText(name: string, text: string): ReadDocument {
  if (text.length > mostCharacters) return { fault: 'tooLarge' };
  return text.trim() === '' ? { fault: 'nothingInIt' } : textDocument(name, withoutHead(text), bookFrames);
}

/** A file of the handbook's own package says in its head what the text is called: that becomes its heading. */
function withoutHead(text: string): string {
  const own = readHandbookFile(text.replace(/\r\n?/g, '\n'));
  if (!own) return text;
  const { rule = '', title = '' } = own.facts;
  return `# ${String(rule).toUpperCase()} ${String(title)}\n\n${own.text}`;
}
