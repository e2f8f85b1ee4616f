import { joined, letters, viewOf } from '../bytes.ts';

const signature = 8;
/** Length, name and checksum around what a chunk holds. */
const around = 12;
/** How it looks, and whether it moves. Everything else is text, place, time or a program's own. */
const kept = new Set([
  ...['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'cHRM', 'gAMA', 'iCCP', 'sBIT', 'sRGB', 'cICP', 'bKGD', 'pHYs'],
  ...['acTL', 'fcTL', 'fdAT'],
]);

/** The PNG with nothing but its picture (PNG specification, section 11). @returns nothing when it is broken */
export function pngWithoutMetadata(bytes: Uint8Array): Uint8Array | undefined {
  const view = viewOf(bytes);
  const pieces = [bytes.subarray(0, signature)];
  for (let at = signature; at + around <= bytes.byteLength; ) {
    const end = at + around + view.getUint32(at);
    const name = letters(bytes, at + 4, 4);
    if (end > bytes.byteLength || (at === signature && name !== 'IHDR')) return undefined;
    if (kept.has(name)) pieces.push(bytes.subarray(at, end));
    // What stands after the end is no part of the picture.
    if (name === 'IEND') return joined(pieces);
    at = end;
  }
  return undefined;
}
