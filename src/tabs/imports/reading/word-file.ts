import { type ImportFault, mostBytes } from '../../../features/editing/imports/fault.ts';
import { type PackedEntry, packedEntries, unpack } from './packed-file.ts';

/** The parts of a Word document that are read, by name. */
export type WordParts = ReadonlyMap<string, Uint8Array>;

// A 120-page document is 100 files and some megabytes of text; what is far beyond was packed to do harm.
const mostFiles = 3_000;
const mostUnpacked = 250_000_000;
const mostText = 80_000_000;
/** Text becomes a twentieth when packed; a hundredth is possible with tables, a thousandth is not. */
const mostTimes = 300;

const read =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|word\/(document\d*|styles|numbering|footnotes|endnotes|comments|header\d*|footer\d*)\.xml|word\/_rels\/[^/]+\.rels|word\/media\/[^/]+)$/;

/** The parts of a Word document, or why it is none. Its list of contents is looked through before anything is unpacked. */
export function wordParts(bytes: Uint8Array): { parts: WordParts } | { fault: ImportFault } {
  if (bytes.byteLength === 0) return { fault: 'empty' };
  if (bytes.byteLength >= mostBytes) return { fault: 'tooLarge' };
  const fault = notPacked(bytes);
  if (fault) return { fault };
  const entries = packedEntries(bytes);
  if (!entries) return { fault: 'broken' };
  const wrong = wrongContents(entries, bytes.byteLength);
  if (wrong) return { fault: wrong };
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries.filter(({ name }) => read.test(name))) {
    const content = unpack(bytes, entry);
    if (!content) return { fault: 'broken' };
    parts.set(entry.name, content);
  }
  return { parts };
}

/** What begins otherwise than a packed file does. */
function notPacked(bytes: Uint8Array): ImportFault | undefined {
  if (begins(bytes, [0x50, 0x4b, 0x03, 0x04])) return undefined;
  if (!begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return begins(bytes, [0x50, 0x4b]) ? 'broken' : 'notWord';
  // Office puts a locked document into the box its old programs used; the names of its streams tell them apart.
  if (holds(bytes, 'EncryptedPackage')) return 'locked';
  return holds(bytes, 'WordDocument') ? 'oldWord' : 'notWord';
}

function wrongContents(entries: readonly PackedEntry[], size: number): ImportFault | undefined {
  if (entries.some(({ isLocked }) => isLocked)) return 'locked';
  const total = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
  const text = entries
    .filter(({ name }) => /\.(xml|rels)$/.test(name))
    .reduce((sum, { unpacked }) => sum + unpacked, 0);
  const isBomb = total > mostUnpacked || text > mostText || (total > 10_000_000 && total / size > mostTimes);
  if (entries.length > mostFiles || isBomb) return 'packedTooMuch';
  if (entries.some(({ name }) => /vbaProject\.bin$|vbaData\.xml$/i.test(name))) return 'macros';
  return entries.some(({ name }) => /^word\/document\d*\.xml$/.test(name)) ? undefined : 'notWord';
}

function begins(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** Is the name there, two bytes a letter? */
function holds(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  let at = bytes.indexOf(wanted[0] ?? 0);
  while (at >= 0) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
    at = bytes.indexOf(wanted[0] ?? 0, at + 1);
  }
  return false;
}
