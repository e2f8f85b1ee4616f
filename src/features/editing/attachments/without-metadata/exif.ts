import { begins, viewOf } from '../bytes.ts';

const head = 'Exif\0\0';
const orientationTag = 0x0112;
const entrySize = 12;

/** Which way is up, 1 to 8, as a camera says it in a segment's content; nothing when it does not. */
export function orientationIn(content: Uint8Array): number | undefined {
  if (!begins(content, head)) return undefined;
  const tiff = content.subarray(head.length);
  if (tiff.byteLength < 8) return undefined;
  const view = viewOf(tiff);
  const isLittle = begins(tiff, 'II');
  const directory = view.getUint32(4, isLittle);
  if (directory + 2 > tiff.byteLength) return undefined;
  const count = view.getUint16(directory, isLittle);
  for (let number = 0; number < count; number += 1) {
    const at = directory + 2 + number * entrySize;
    if (at + entrySize > tiff.byteLength) return undefined;
    if (view.getUint16(at, isLittle) !== orientationTag) continue;
    const value = view.getUint16(at + 8, isLittle);
    return value >= 1 && value <= 8 ? value : undefined;
  }
  return undefined;
}

/** A JPEG segment that says which way is up and nothing else. */
export function orientationSegment(orientation: number): Uint8Array {
  const tiff = [0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0];
  const content = [...[...head].map((letter) => letter.charCodeAt(0)), ...tiff];
  return Uint8Array.of(0xff, 0xe1, 0, content.length + 2, ...content);
}
