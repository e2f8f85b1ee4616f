import { begins, joined, viewOf } from '../bytes.ts';
import { orientationIn, orientationSegment } from './exif.ts';

const marker = { end: 0xd9, scan: 0xda, jfif: 0xe0, exif: 0xe1, colours: 0xe2, adobe: 0xee, comment: 0xfe };
const jfifWithoutPicture = 18;

/**
 * The JPEG with nothing but its picture: no place, time, camera, program, small picture or comment. Which way is up stays,
 * for without it a phone's pictures would lie on their side (JPEG, annex B; Exif 2.3).
 * @returns nothing when it is broken
 */
export function jpegWithoutMetadata(bytes: Uint8Array): Uint8Array | undefined {
  const view = viewOf(bytes);
  const start = bytes.subarray(0, 2);
  const pieces: Uint8Array[] = [];
  let orientation = 1;
  const whole = () =>
    joined([start, ...(orientation === 1 ? [] : [orientationSegment(orientation)]), ...pieces, END_OF_PICTURE]);
  let seen = false;
  for (let at = 2; at + 4 <= bytes.byteLength || seen; ) {
    if (at + 2 > bytes.byteLength || bytes[at + 1] === marker.end) return seen ? whole() : undefined;
    if (bytes[at] !== 0xff) return undefined;
    const kind = bytes[at + 1] ?? 0;
    if (kind === 0xff) {
      at += 1;
      continue;
    }
    if (at + 4 > bytes.byteLength) return seen ? whole() : undefined;
    const end = at + 2 + view.getUint16(at + 2);
    if (end < at + 4 || end > bytes.byteLength) return undefined;
    const segment = bytes.subarray(at, end);
    if (kind === marker.exif) orientation = orientationIn(segment.subarray(4)) ?? orientation;
    if (isOfPicture(kind, segment)) pieces.push(segment);
    at = end;
    if (kind !== marker.scan) continue;
    seen = true;
    const until = endOfScan(bytes, at);
    pieces.push(bytes.subarray(at, until));
    at = until;
  }
  return undefined;
}

const END_OF_PICTURE = Uint8Array.of(0xff, marker.end);

function isOfPicture(kind: number, segment: Uint8Array): boolean {
  const content = segment.subarray(4);
  if (kind === marker.jfif) return segment.byteLength === jfifWithoutPicture && begins(content, 'JFIF\0');
  if (kind === marker.colours) return begins(content, 'ICC_PROFILE\0');
  if (kind === marker.adobe) return begins(content, 'Adobe');
  return kind < marker.jfif || (kind > 0xef && kind !== marker.comment);
}

/** Where the next marker is that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.byteLength;
}
