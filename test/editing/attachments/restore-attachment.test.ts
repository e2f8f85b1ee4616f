import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bytesHash } from '../../../src/core/content-hash.ts';
import { wrapped, wrappedName } from '../../../src/features/editing/attachments/wrapped.ts';
import { largestAttachment, plainName } from '../../../src/features/handbook/attachment.ts';
import { drawnPng } from '../../../src/sample/editing/drawn-png.ts';
import { rowsOf } from '../../rows.ts';
import { storeFormerly, takeAway } from '../../stored-formerly.ts';
import { strangersAreRefused } from '../../strangers.ts';
import type { Who } from '../../workplace.ts';
import { until, type World, world } from '../../world.ts';
import { docx, locked, office, pdf, png, secret, withSecret, xlsx } from './attachment-files.ts';

let here: World;
beforeAll(async () => {
  here = await world({ servers: 2 });
});
afterAll(() => here.close());

const hashOf = (content: Buffer) => bytesHash(new Uint8Array(content));
const asked = (hash: string, content: Buffer) => ({ hash, content: content.toString('base64') });
const restore = (hash: string, content: Buffer, who: Who = 'eva') =>
  here.as(who).action('restoreAttachment', asked(hash, content));
const unreadable = async (hashes: readonly string[], who: Who = 'eva') =>
  (await here.as(who).action('checkAttachments', { hashes: [...hashes] })).answer.unreadable;
const stored = (name: string) =>
  here.standin.store.one<{ content: Uint8Array }>('SELECT content FROM drive_item WHERE name = ?', name)?.content;

async function add(content: Buffer, name: string, altDa?: string): Promise<string> {
  return (await here.as('eva').action('addAttachment', { name, altDa, content: content.toString('base64') })).answer
    .hash;
}

/** As a server stored it before attachments were wrapped. */
async function addFormerly(content: Buffer, type: 'docx' | 'xlsx' | 'png' | 'pdf', altDa?: string): Promise<string> {
  const hash = await add(content, `Bilag.${type}`, altDa);
  takeAway(here.standin, wrappedName(hash));
  await storeFormerly(here.standin, plainName(hash, type), content);
  return hash;
}

async function fetched(hash: string, server = 0): Promise<Buffer | undefined> {
  const headers = { authorization: `Bearer ${await here.as('eva').token()}` };
  const answer = await fetch(`${here.servers[server]?.url}/api/attachments/${hash}`, { headers });
  return answer.status === 200 ? Buffer.from(await answer.arrayBuffer()) : undefined;
}

describe('uploading again', () =>
  strangersAreRefused(() => here, 'restoreAttachment', 'eva', asked(hashOf(docx), docx)));
describe('looking', () => strangersAreRefused(() => here, 'checkAttachments', 'eva', { hashes: [hashOf(docx)] }));

test('only editors look and upload again', async () => {
  for (const who of ['lone', 'mette', 'dina', 'rene'] as const) {
    expect((await restore(hashOf(docx), docx, who)).refusal?.code).toBe('notAllowed');
    expect((await here.as(who).action('checkAttachments', { hashes: [hashOf(docx)] })).refusal?.code).toBe(
      'notAllowed',
    );
  }
});

test('what is no attachment is no attachment', async () => {
  expect((await restore(hashOf(docx), docx)).refusal?.code).toBe('unknownAttachment');
  expect(await unreadable([hashOf(docx)])).toEqual([]);
  const none = await here.as('eva').send('POST', '/api/jobs/checkAttachments', { hashes: [] });
  expect([none.status, none.refusal?.code]).toEqual([400, 'badInput']);
});

test('a document SharePoint rewrote is listed, and opens for everybody once the same file is uploaded again', async () => {
  const [word, sheet] = [await addFormerly(docx, 'docx'), await addFormerly(xlsx, 'xlsx')];
  const [picture, paper] = [await addFormerly(png, 'png', 'En lås'), await addFormerly(pdf, 'pdf')];
  expect((await fetched(picture))?.equals(png)).toBe(true);
  expect((await fetched(paper))?.equals(pdf)).toBe(true);
  expect([await fetched(word), await fetched(sheet)]).toEqual([undefined, undefined]);
  const all = [word, sheet, picture, paper];
  expect((await unreadable(all)).toSorted()).toEqual([word, sheet].toSorted());

  const before = await rowsOf(here, 'attachment');
  expect((await restore(word, docx)).answer).toEqual({ hash: word, name: 'Bilag.docx' });
  expect([(await restore(sheet, xlsx)).status, (await restore(sheet, xlsx)).status]).toEqual([200, 200]);
  expect(await unreadable(all)).toEqual([]);
  for (const server of [0, 1]) {
    await until(async () => (await fetched(word, server))?.equals(docx) === true);
    await until(async () => (await fetched(sheet, server))?.equals(xlsx) === true);
  }
  expect(await rowsOf(here, 'attachment')).toEqual(before);
});

test('the same file added as if it were new mends it too', async () => {
  // A zip holds the time it was made: made twice it would be another file.
  const content = office('word/document.xml', 'word/styles.xml');
  const hash = await addFormerly(content, 'docx');
  expect(await unreadable([hash])).toEqual([hash]);
  await add(content, 'Nyt navn.docx');
  expect(await unreadable([hash])).toEqual([]);
});

test('a picture counts as the same with and without what a camera wrote into it', async () => {
  const hash = await add(withSecret.jpeg, 'foto.jpg', 'To farver');
  takeAway(here.standin, wrappedName(hash));
  expect(await unreadable([hash])).toEqual([hash]);
  await restore(hash, withSecret.jpeg);
  expect(await unreadable([hash])).toEqual([]);
  expect((await fetched(hash))?.includes(secret)).toBe(false);
});

test('what somebody has changed in the library without making it longer is replaced', async () => {
  const hash = await add(drawnPng(5, 5, [3, 3, 3], []), 'a.png', 'A');
  const good = Buffer.from(stored(wrappedName(hash)) ?? []);
  const bad = Buffer.from(good).fill(9, good.length - 3);
  here.standin.store.run('UPDATE drive_item SET content = ? WHERE name = ?', bad, wrappedName(hash));
  expect(await unreadable([hash])).toEqual([hash]);
  await restore(hash, drawnPng(5, 5, [3, 3, 3], []));
  expect(Buffer.from(stored(wrappedName(hash)) ?? []).equals(good)).toBe(true);
  expect(await unreadable([hash])).toEqual([]);
});

test.each([
  ['another document', office('word/document.xml', 'word/other.xml'), 'attachmentOther'],
  ['the file as SharePoint changed it', office('word/document.xml', 'customXml/item1.xml'), 'attachmentOther'],
  [
    'the file as it lies in the library',
    Buffer.from(wrapped({ hash: hashOf(pdf), type: 'pdf' }, pdf)),
    'attachmentKind',
  ],
  ['a document with macros', office('word/document.xml', 'word/vbaProject.bin'), 'attachmentMacros'],
  ['a document with a password', locked, 'attachmentProtected'],
  ['half a picture', png.subarray(0, 30), 'attachmentBroken'],
  ['more than five megabytes', Buffer.concat([png, Buffer.alloc(largestAttachment)]), 'attachmentTooLarge'],
] as const)('%s is refused with a sentence, and nothing is stored', async (_what, content, code) => {
  const hash = await add(drawnPng(6, 6, [4, 4, 4], []), 'b.png', 'B');
  takeAway(here.standin, wrappedName(hash));
  const { refusal } = await restore(hash, content);
  expect(refusal).toMatchObject({ code, next: expect.stringMatching(/^\p{Lu}.+\.$/u) });
  expect(stored(wrappedName(hash))).toBeUndefined();
});

test('while Microsoft does not answer nobody says that an attachment cannot be opened', async () => {
  const hash = await add(drawnPng(7, 7, [5, 5, 5], []), 'c.png', 'C');
  here.standin.faults.add({ route: 'GET /drives', status: 429, retryAfter: 600 });
  const reply = await here.as('eva').action('checkAttachments', { hashes: [hash] });
  here.standin.faults.clear();
  expect([reply.status, reply.refusal?.code]).toEqual([503, 'microsoftBusy']);
});

test('an attachment of exactly five megabytes is stored with what is put before it, and comes back', async () => {
  const content = Buffer.concat([pdf, Buffer.alloc(largestAttachment - pdf.length, 1)]);
  const hash = await add(content, 'stor.pdf');
  expect(stored(wrappedName(hash))?.byteLength).toBeGreaterThan(largestAttachment);
  expect((await fetched(hash))?.equals(content)).toBe(true);
});
