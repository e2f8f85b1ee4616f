import { Inflate } from 'fflate';

/** A file inside a packed file, as the list at its end says. */
export interface PackedEntry {
  name: string;
  packed: number;
  unpacked: number;
  isLocked: boolean;
  /** 0 as it is, 8 deflated. */
  method: number;
  /** Where its own heading begins. */
  at: number;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const ownMark = 0x04034b50;
const endLength = 22;
const longestComment = 65_535;
const entryLength = 46;
const ownLength = 30;
/** So much is unpacked between two looks at how much has come out. */
const slice = 8_192;

/** The files in a packed file, read from the list at its end; nothing is unpacked. `undefined` for what is no packed file. */
export function packedEntries(bytes: Uint8Array): readonly PackedEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const last = view.byteLength - endLength;
  const first = Math.max(0, last - longestComment);
  let end = last;
  while (end >= first && view.getUint32(end, true) !== endMark) end -= 1;
  if (end < first) return undefined;
  const entries: PackedEntry[] = [];
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  while (at + entryLength <= view.byteLength && view.getUint32(at, true) === entryMark) {
    const short = (place: number) => view.getUint16(at + place, true);
    const long = (place: number) => view.getUint32(at + place, true);
    const name = new TextDecoder().decode(bytes.subarray(at + entryLength, at + entryLength + short(28)));
    const isLocked = (short(8) & 1) === 1;
    entries.push({ name, packed: long(20), unpacked: long(24), isLocked, method: short(10), at: long(42) });
    at += entryLength + short(28) + short(30) + short(32);
  }
  return entries.length === 0 || entries.length < count ? undefined : entries;
}

/**
 * One file out of a packed file. What comes out is counted while it comes: more than the list says, or less, is nothing.
 * @returns nothing when it is damaged
 */
export function unpack(bytes: Uint8Array, entry: PackedEntry): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { at, packed, unpacked, method } = entry;
  if (at + ownLength > bytes.byteLength || view.getUint32(at, true) !== ownMark) return undefined;
  const from = at + ownLength + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const content = bytes.subarray(from, from + packed);
  if (content.byteLength !== packed) return undefined;
  if (method === 0) return packed === unpacked ? content : undefined;
  return method === 8 ? inflated(content, unpacked) : undefined;
}

function inflated(content: Uint8Array, size: number): Uint8Array | undefined {
  const whole = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.byteLength <= size) whole.set(chunk, length);
    length += chunk.byteLength;
  });
  try {
    for (let from = 0; from < content.byteLength && length <= size; from += slice) {
      stream.push(content.subarray(from, from + slice), from + slice >= content.byteLength);
    }
  } catch {
    // Damaged on its way here: whoever asked is told.
    return undefined;
  }
  return length === size ? whole : undefined;
}
