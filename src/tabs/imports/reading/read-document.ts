import { mostBytes } from '../../../features/editing/imports/fault.ts';
import { type ReadDocument, textDocument } from '../../../features/editing/imports/source-document.ts';
import { readHandbookFile } from '../../../features/handbook/rule-file.ts';
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
  const text = decoded(bytes);
  // A program or a picture under a text's name.
  if (text.includes('\0')) return { fault: 'wrongKind' };
  return /\.html?$/i.test(name) ? webDocument(name, text) : fromText(name, text);
}

/** A text as the program wrote it: two bytes a letter where it says so, else UTF-8, else as old Windows programs do. */
function decoded(bytes: Uint8Array): string {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-16be';
  if (wide === 'utf-16le' || (bytes[0] === 0xfe && bytes[1] === 0xff)) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // No UTF-8: read so, every æ, ø and å would be lost.
    return new TextDecoder('windows-1252').decode(bytes);
  }
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
