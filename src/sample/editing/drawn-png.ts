import { crc32, deflateSync } from 'node:zlib';

export type Colour = readonly [red: number, green: number, blue: number];

/** A part of a drawing: whatever `covers` says has the colour; later parts lie on top. */
export interface Shape {
  colour: Colour;
  covers(x: number, y: number): boolean;
}

/** A picture drawn by us, as a PNG: no camera, no program, nothing in it but its points. */
export function drawnPng(width: number, height: number, ground: Colour, shapes: readonly Shape[]): Buffer {
  const lines = Array.from({ length: height }, (_, y) => {
    const points = Array.from({ length: width }, (_point, x) => {
      return shapes.findLast(({ covers }) => covers(x, y))?.colour ?? ground;
    });
    return [0, ...points.flat()];
  });
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    pngChunk('IHDR', head),
    pngChunk('IDAT', deflateSync(Buffer.from(lines.flat()))),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A chunk of a PNG: how long, what, the content and its checksum. */
export function pngChunk(name: string, content: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(content.byteLength);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([size, named, check]);
}
