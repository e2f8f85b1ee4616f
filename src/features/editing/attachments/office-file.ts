import { letters, viewOf } from './bytes.ts';

type OfficeFault = 'attachmentKind' | 'attachmentMacros' | 'attachmentProtected' | 'attachmentBroken';

const directoryEnd = 0x06054b50;
const directoryEntry = 0x02014b50;
const endSize = 22;
const longestComment = 65_535;
/** More than a document of five megabytes ever unpacks to: a bomb. */
const mostUnpacked = 200 * 1024 * 1024;
const mostEntries = 5_000;
/** Visual Basic, its old sheets in Excel, and controls that run code. */
const active = /vbaProject\.bin$|vbaData\.xml$|^xl\/macrosheets\/|(^|\/)activeX\//i;

/**
 * Word or Excel, by the directory of the package; nothing is unpacked.
 * @returns the fault for other packages, for macros, for a locked or broken one and for one that unpacks without end
 */
export function officeFile(bytes: Uint8Array): { type: 'docx' | 'xlsx' } | { fault: OfficeFault } {
  const entries = directoryOf(bytes);
  if (!entries) return { fault: 'attachmentBroken' };
  if (entries.some(({ isLocked }) => isLocked)) return { fault: 'attachmentProtected' };
  if (entries.reduce((sum, { size }) => sum + size, 0) > mostUnpacked) return { fault: 'attachmentBroken' };
  if (entries.some(({ name }) => active.test(name))) return { fault: 'attachmentMacros' };
  const has = (wanted: string) => entries.some(({ name }) => name === wanted);
  if (!has('[Content_Types].xml')) return { fault: 'attachmentKind' };
  if (has('word/document.xml')) return { type: 'docx' };
  return has('xl/workbook.xml') ? { type: 'xlsx' } : { fault: 'attachmentKind' };
}

interface Entry {
  name: string;
  /** Bytes when unpacked, as the directory says. */
  size: number;
  isLocked: boolean;
}

/** @returns nothing when the package has no directory that can be read */
function directoryOf(bytes: Uint8Array): readonly Entry[] | undefined {
  const view = viewOf(bytes);
  const end = endOfDirectory(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: Entry[] = [];
  if (count > mostEntries) return undefined;
  while (entries.length < count) {
    if (at + 46 > end || view.getUint32(at, true) !== directoryEntry) return undefined;
    const nameSize = view.getUint16(at + 28, true);
    entries.push({
      name: letters(bytes, at + 46, nameSize),
      size: view.getUint32(at + 24, true),
      isLocked: (view.getUint16(at + 8, true) & 1) === 1,
    });
    at += 46 + nameSize + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endOfDirectory(view: DataView): number | undefined {
  const lowest = Math.max(0, view.byteLength - endSize - longestComment);
  for (let at = view.byteLength - endSize; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === directoryEnd) return at;
  }
  return undefined;
}
