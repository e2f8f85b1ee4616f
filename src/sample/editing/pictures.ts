import { bytesHash } from '../../core/content-hash.ts';
import type { Day } from '../../core/dates.ts';
import { addDays } from '../../core/dates.ts';
import { attachmentKey } from '../../features/handbook/attachment.ts';
import type { Attachment } from '../../features/handbook/attachment-records.ts';
import { samplePeople } from '../workplace/people.ts';
import { type Colour, drawnPng, type Shape } from './drawn-png.ts';

const colours = {
  white: [255, 255, 255],
  grey: [214, 219, 226],
  dark: [38, 50, 66],
  blue: [0, 95, 184],
  yellow: [245, 196, 66],
} as const satisfies Record<string, Colour>;
const { white, grey, dark, blue, yellow } = colours;

function box(colour: Colour, left: number, top: number, width: number, height: number): Shape {
  return { colour, covers: (x, y) => x >= left && x < left + width && y >= top && y < top + height };
}

const key = (left: number) => [box(dark, left, 30, 120, 120), box(white, left + 4, 34, 112, 104)];

/** The keys that lock a screen, and paper somebody has left in a printer. */
const drawings = {
  lockKeys: drawnPng(360, 180, grey, [
    ...key(40),
    ...[box(blue, 72, 60, 26, 24), box(blue, 102, 60, 26, 24), box(blue, 72, 88, 26, 24), box(blue, 102, 88, 26, 24)],
    ...[box(dark, 174, 86, 12, 4), box(dark, 178, 82, 4, 12)],
    ...key(200),
    ...[box(dark, 240, 56, 10, 58), box(dark, 240, 104, 38, 10)],
  ]),
  leftInPrinter: drawnPng(360, 200, white, [
    ...[box(dark, 80, 60, 200, 100), box(grey, 88, 68, 184, 84), box(dark, 110, 100, 140, 8)],
    ...[box(yellow, 120, 104, 120, 80), box(dark, 132, 120, 96, 4), box(dark, 132, 132, 80, 4)],
    ...[box(dark, 132, 144, 88, 4), box(blue, 252, 76, 12, 12)],
  ]),
} as const;

/** The name a text of the sample gives a picture, `attachment:sample-lockKeys`. */
export type SamplePicture = keyof typeof drawings;

const words: Readonly<Record<SamplePicture, { name: string; altDa: string; altEn: string; daysAgo: number }>> = {
  lockKeys: {
    name: 'lås-skærmen.png',
    altDa: 'To taster ved siden af hinanden: Windows-tasten og L. Tryk på dem samtidig, så er skærmen låst.',
    altEn: 'Two keys beside each other: the Windows key and L. Press them together and the screen is locked.',
    daysAgo: 40,
  },
  leftInPrinter: {
    name: 'glemt-i-printeren.png',
    altDa: 'En printer med et gult ark, som nogen har glemt i bakken.',
    altEn: 'A printer with a yellow sheet somebody has left in the tray.',
    daysAgo: 3,
  },
};

/** A text of the sample with its pictures' real addresses, which are made from what they hold. */
export function withPictures(markdown: string): string {
  return markdown.replace(/attachment:sample-(\w+)/g, (address, name: string) =>
    name in drawings ? attachmentKey(bytesHash(drawings[name as SamplePicture])) : address,
  );
}

/** @param idOf Entra object id of a handle */
export function samplePictures(
  today: Day,
  idOf: (handle: string) => string,
): readonly { record: Omit<Attachment, 'file'>; content: Uint8Array }[] {
  const by = samplePeople.find(({ handle }) => handle === 'ida');
  return Object.entries(drawings).map(([name, content]) => {
    const hash = bytesHash(content);
    const { daysAgo, ...said } = words[name as SamplePicture];
    const made = { key: attachmentKey(hash), actor: idOf('ida'), at: `${addDays(today, -daysAgo)}T09:00:00Z` };
    return {
      record: { ...made, ...said, hash, type: 'png', size: content.byteLength, byName: by?.name ?? 'Ida' },
      content,
    };
  });
}
