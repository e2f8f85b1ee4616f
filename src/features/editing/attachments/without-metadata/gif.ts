import { joined, letters } from '../bytes.ts';

const headSize = 13;
const block = { extension: 0x21, image: 0x2c, end: 0x3b };
const timing = 0xf9;
const application = 0xff;
/** How often it repeats; other programs' notes are left out. */
const repeating = ['NETSCAPE2.0', 'ANIMEXTS1.0'];

/** The GIF with nothing but its pictures and their timing (GIF 89a). @returns nothing when it is broken */
export function gifWithoutMetadata(bytes: Uint8Array): Uint8Array | undefined {
  let at = headSize + colours(bytes[10]);
  if (bytes.byteLength < at) return undefined;
  const pieces = [bytes.subarray(0, at)];
  while (at < bytes.byteLength) {
    const kind = bytes[at];
    if (kind === block.end) return joined([...pieces, bytes.subarray(at, at + 1)]);
    const content = kind === block.extension ? at + 2 : kind === block.image ? at + 11 + colours(bytes[at + 9]) : 0;
    const end = content > 0 ? endOfParts(bytes, content) : undefined;
    if (end === undefined) return undefined;
    const isRepeating = bytes[at + 1] === application && repeating.includes(letters(bytes, at + 3, 11));
    if (kind === block.image || bytes[at + 1] === timing || isRepeating) pieces.push(bytes.subarray(at, end));
    at = end;
  }
  return undefined;
}

/** The size of the table of colours that a byte of flags announces. */
function colours(flags = 0): number {
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1);
}

/** Behind the last of some parts that each say how long they are. */
function endOfParts(bytes: Uint8Array, from: number): number | undefined {
  for (let at = from; at < bytes.byteLength; ) {
    const size = bytes[at] ?? 0;
    at += 1 + size;
    if (size === 0) return at;
  }
  return undefined;
}
