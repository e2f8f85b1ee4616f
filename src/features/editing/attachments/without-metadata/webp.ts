import { joined, letters, viewOf } from '../bytes.ts';

const headSize = 12;
const kept = new Set(['VP8 ', 'VP8L', 'VP8X', 'ICCP', 'ANIM', 'ANMF', 'ALPH']);
/** Flags that announce EXIF and XMP. */
const announced = 0x0c;

/** The WebP with nothing but its picture (RFC 9649, section 2.7). @returns nothing when it is broken */
export function webpWithoutMetadata(bytes: Uint8Array): Uint8Array | undefined {
  const view = viewOf(bytes);
  if (bytes.byteLength < headSize) return undefined;
  const pieces: Uint8Array[] = [];
  const until = Math.min(bytes.byteLength, 8 + view.getUint32(4, true));
  for (let at = headSize; at + 8 <= until; ) {
    const size = view.getUint32(at + 4, true);
    const end = at + 8 + size;
    if (end > bytes.byteLength) return undefined;
    const name = letters(bytes, at, 4);
    if (kept.has(name)) {
      const chunk = bytes.slice(at, end);
      if (name === 'VP8X') chunk[8] = (chunk[8] ?? 0) & ~announced;
      pieces.push(chunk, new Uint8Array(size % 2));
    }
    at = end + (size % 2);
  }
  if (pieces.length === 0) return undefined;
  const content = joined(pieces);
  const head = bytes.slice(0, headSize);
  viewOf(head).setUint32(4, 4 + content.byteLength, true);
  return joined([head, content]);
}
