import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { Refusal } from '../../src/core/refusal.ts';
import { wrapped, wrappedName } from '../../src/features/editing/attachments/wrapped.ts';
import { attachmentKey, hashesIn, plainName } from '../../src/features/handbook/attachment.ts';
import { bookAttachments } from '../../src/features/handbook/book/actions/book-attachments.ts';
import { bookOn, rulesIn } from '../../src/features/handbook/book/book.ts';
import { attachmentsOfBook } from '../../src/features/handbook/book/book-attachments.ts';
import { rulesOf } from '../../src/features/handbook/rule.ts';
import { readHandbookFile } from '../../src/features/handbook/rule-file.ts';
import type { Services } from '../../src/kernel/context.ts';
import type { Library } from '../../src/ports/ports.ts';
import { samplePictures } from '../../src/sample/editing/pictures.ts';
import { buildHandbook } from '../../src/sample/handbook/build.ts';
import { openAttachmentShelf } from '../../src/server/attachment-shelf.ts';
import { printed } from '../../src/server/files/printed.ts';

const today = '2026-12-01';
const { ruleVersions, pages, decisions } = buildHandbook(today);
const found = bookOn({ rules: rulesOf(ruleVersions), pages, decisions }, 'Eksempel Kommune', today);
if (!found) throw new Error('no handbook');
const book = found;
const pictures = samplePictures(today, () => 'x');
const [shown = ''] = attachmentsOfBook(book);

const no = () => Promise.reject(new Error('nothing is stored here'));
type Needs = Pick<Services, 'records' | 'attachments'>;
/** A library that answers as the test says; rows as the sample has them. */
const needs = (get: Library['get'], size?: number) =>
  ({
    records: {
      find: (_: string, key: string) => {
        const picture = pictures.find(({ record }) => record.key === key);
        return picture && { record: { ...picture.record, ...(size !== undefined && { size }) } };
      },
    },
    attachments: openAttachmentShelf({ get, put: no, remove: no, files: no }),
  }) as unknown as Needs;
const asStored: Library['get'] = async (name) => {
  const picture = pictures.find(({ record }) => name === wrappedName(record.hash));
  return picture && wrapped(picture.record, picture.content);
};
/** As they were stored before they were wrapped. */
const asFormerly: Library['get'] = async (name) =>
  pictures.find(({ record }) => name === plainName(record.hash, record.type))?.content;
const zipOf = async (ports: Needs) => {
  const attachments = await bookAttachments(ports, book);
  return unzipSync(await printed({ what: 'book', book, language: 'da', format: 'zip', attachments }));
};
const said = (files: Record<string, Uint8Array>, name: string) => strFromU8(files[name] ?? new Uint8Array());

test.each([
  ['wrapped', asStored],
  ['as they were stored formerly', asFormerly],
])(
  'S17: read back, with the paths put back, every text is as it was adopted, letter by letter: files %s',
  async (_, get) => {
    expect(shown).toHaveLength(64);
    const files = await zipOf(needs(get));
    expect(Object.keys(files)).toContain(`bilag/${shown}.png`);
    for (const { rule, textDa, textEn } of rulesIn(book)) {
      for (const [name, text] of [
        [`rules/${rule}.md`, textDa],
        [`rules/${rule}.en.md`, textEn],
      ] as const) {
        if (text === undefined) continue;
        const read = readHandbookFile(said(files, name))?.text ?? '';
        expect(hashesIn(read), name).toEqual([]);
        expect(read.replace(/\.\.\/bilag\/([0-9a-f]{64})\.[a-z]+/g, 'attachment:$1'), name).toBe(text);
      }
    }
  },
);

test.each([
  ['cannot be fetched', needs(() => Promise.reject(new Refusal('microsoftDown')))],
  ['is no longer in the library', needs(async () => undefined)],
  ['is another than was put there', needs(async () => new Uint8Array([1]))],
  ['is more than a package carries', needs(asStored, 50_000_000)],
])('what %s is named in the index, and its address stays', async (_, ports) => {
  const files = await zipOf(ports);
  expect(Object.keys(files).filter((name) => name.startsWith('bilag/'))).toEqual([]);
  expect(said(files, 'README.md')).toMatch(/bilag kunne ikke komme med/);
  expect(said(files, 'README.md')).toContain(plainName(shown, 'png'));
  expect(said(files, 'rules/r10.md')).toContain(attachmentKey(shown));
});

test('a fault of ours is no missing file', async () => {
  const fault = new Error('ours');
  await expect(
    bookAttachments(
      needs(() => Promise.reject(fault)),
      book,
    ),
  ).rejects.toBe(fault);
});
