import { strToU8, zipSync } from 'fflate';
import { drawnPng, pngChunk } from '../../../src/sample/editing/drawn-png.ts';

/** Said by whatever a camera or a program writes into a picture: it must be gone from what is stored. */
export const secret = 'GPS 55.6761N 12.5683E';

const said = Buffer.from(secret);
const of = (base64: string) => Buffer.from(base64, 'base64');

/** Eight points by six as a browser drew them, without a word in them. */
export const jpeg = of(
  '/9j/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/2wBDARESEhgVGC8aGi9jQjhCY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2P/wAARCAAGAAgDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAT/xAAfEAABAwMFAAAAAAAAAAAAAAAAAQISAwQRBRNBYYH/xAAVAQEBAAAAAAAAAAAAAAAAAAADBf/EABkRAAIDAQAAAAAAAAAAAAAAAAECAAMREv/aAAwDAQACEQMRAD8AmvtQq30N1rEhnEUXn3oAD11rWvKDBIbuznpjpn//2Q==',
);
export const gif = of('R0lGODlhAQABAIAAAAUEBAAAACwAAAAAAQABAAACAkQBADs=');
/** The picture of a browser, in the box that also has room for EXIF. */
export const webp = riff(
  chunk('VP8X', Buffer.from([0, 0, 0, 0, 7, 0, 0, 5, 0, 0])),
  chunk('VP8 ', of('sAEAnQEqCAAGAALATCWwAnQA9Gw+4AD+1Rdsh3iH3BD3/GP5/3lHeERrX2Hlb/3I2b/iUfuhTX/G7/dlvAAAAA==')),
);
export const png = drawnPng(4, 3, [0, 128, 128], []);

/** The same four as a phone or a program saves them: with place and words, and something behind the end. */
export const withSecret = {
  png: Buffer.concat([
    png.subarray(0, 33),
    ...['tEXt', 'iTXt', 'eXIf', 'tIME', 'prVt'].map((name) => pngChunk(name, said)),
    png.subarray(33),
    said,
  ]),
  jpeg: Buffer.concat([
    jpeg.subarray(0, 2),
    ...[segment(0xe1, exif(6)), segment(0xe1, said), segment(0xed, said), segment(0xfe, said)],
    jpeg.subarray(2),
    said,
  ]),
  gif: Buffer.concat([
    gif.subarray(0, 19),
    Buffer.from([0x21, 0xfe, said.length]),
    Buffer.concat([said, Buffer.from([0])]),
    Buffer.from([0x21, 0xff, 11]),
    Buffer.concat([Buffer.from('XMP DataXMP'), Buffer.from([said.length]), said, Buffer.from([0])]),
    gif.subarray(19),
    said,
  ]),
  webp: riff(
    chunk('VP8X', Buffer.from([0x0c, 0, 0, 0, 7, 0, 0, 5, 0, 0])),
    webp.subarray(30),
    chunk('EXIF', said),
    chunk('XMP ', said),
  ),
};

/** What a camera says, with which way is up and where it was. */
export function exif(orientation: number): Buffer {
  const entry = [1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0, 0, 0];
  return Buffer.concat([Buffer.from('Exif\0\0II*\0\x08\0\0\0', 'latin1'), Buffer.from(entry), said]);
}

export function segment(marker: number, content: Buffer): Buffer {
  return Buffer.concat([Buffer.from([0xff, marker, 0, content.length + 2]), content]);
}

function chunk(name: string, content: Buffer): Buffer {
  return Buffer.concat([Buffer.from(name), length(content), content, Buffer.alloc(content.length % 2)]);
}

function riff(...chunks: readonly Buffer[]): Buffer {
  const content = Buffer.concat([Buffer.from('WEBP'), ...chunks]);
  return Buffer.concat([Buffer.from('RIFF'), length(content), content]);
}

function length(content: Buffer): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(content.length);
  return size;
}

export const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF');

/** A package as Office writes them, with more parts where a test wants them. */
export function office(main: string, ...more: readonly string[]): Buffer {
  const names = ['[Content_Types].xml', '_rels/.rels', main, ...more];
  return Buffer.from(zipSync(Object.fromEntries(names.map((name) => [name, strToU8(`<${name}/>`)]))));
}

export const docx = office('word/document.xml');
export const xlsx = office('xl/workbook.xml');

/** A document with a password: the old box, and in it the name of what is locked. */
export const locked = Buffer.concat([
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  Buffer.alloc(600),
  Buffer.from('EncryptedPackage', 'utf16le'),
]);
