import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ActionInput } from '../../../src/contract/contract.ts';
import { wrapped, wrappedName } from '../../../src/features/editing/attachments/wrapped.ts';
import { attachmentKey, largestAttachment } from '../../../src/features/handbook/attachment.ts';
import { drawnPng } from '../../../src/sample/editing/drawn-png.ts';
import { sites } from '../../../src/standin/identity.ts';
import { rowsOf } from '../../rows.ts';
import { strangersAreRefused } from '../../strangers.ts';
import { until, type World, world } from '../../world.ts';
import { docx, locked, office, png, secret, withSecret } from './attachment-files.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

type AttachmentInput = ActionInput<'addAttachment'>;
const asked = (content: Buffer, own: Partial<AttachmentInput> = {}): AttachmentInput => ({
  name: 'billede.png',
  altDa: 'En låst skærm',
  content: content.toString('base64'),
  ...own,
});
const add = (content: Buffer, own: Partial<AttachmentInput> = {}) =>
  here.as('eva').action('addAttachment', asked(content, own));
/** The files in SharePoint, read past the product. */
async function filesThere(): Promise<readonly { name: string; content: Buffer }[]> {
  const { id } = (await here.standin.graph('GET', `/sites/${sites[0]?.id}/lists/AttachmentFiles`)).body as {
    id: string;
  };
  return here.standin.store
    .all<{ name: string; content: Uint8Array }>('SELECT name, content FROM drive_item WHERE list = ?', id)
    .map(({ name, content }) => ({ name, content: Buffer.from(content) }));
}

describe('attaching', () => strangersAreRefused(() => here, 'addAttachment', 'eva', asked(png)));

test.each([
  [{}],
  [{ ...asked(png), name: ' ' }],
  [{ ...asked(png), content: '' }],
  [{ ...asked(png), content: 'æ' }],
  [{ ...asked(png), content: 'ab=c' }],
  [{ ...asked(png), content: 'a===' }],
  [{ ...asked(png), content: '==' }],
  [{ ...asked(png), altDa: 'x'.repeat(251) }],
  [{ ...asked(png), hash: 'ab'.repeat(32) }],
  [{ ...asked(png), type: 'image/svg+xml' }],
])('%j is refused', async (body) => {
  const reply = await here.as('eva').send('POST', '/api/jobs/addAttachment', body);
  expect([reply.status, reply.refusal?.code]).toEqual([400, 'badInput']);
});

test('only editors attach', async () => {
  for (const who of ['lone', 'mette', 'dina', 'rene'] as const)
    expect((await here.as(who).action('addAttachment', asked(png))).refusal?.code).toBe('notAllowed');
  expect(await filesThere()).toEqual([]);
});

test('a picture nobody has put into words is refused with a sentence that says what the words are for', async () => {
  for (const altDa of [undefined, '', '  ']) {
    const { refusal } = await add(png, { altDa, altEn: 'A locked screen' });
    expect(refusal).toMatchObject({
      code: 'altTextMissing',
      next: expect.stringContaining('læses op for dem, der ikke kan se billedet'),
    });
  }
});

test.each([
  ['a drawing that can act', Buffer.from('<svg onload="x"/>'), 'attachmentKind'],
  ['a page with the name of a picture', Buffer.from('<!doctype html><script>x</script>'), 'attachmentKind'],
  ['a document with macros', office('word/document.xml', 'word/vbaProject.bin'), 'attachmentMacros'],
  ['a document with a password', locked, 'attachmentProtected'],
  ['half a picture', png.subarray(0, 30), 'attachmentBroken'],
  ['more than five megabytes', Buffer.concat([png, Buffer.alloc(largestAttachment)]), 'attachmentTooLarge'],
] as const)('%s is refused with a sentence, and nothing is kept', async (_what, content, code) => {
  const { refusal } = await add(content, { name: 'kort.png' });
  expect(refusal).toMatchObject({ code, next: expect.stringMatching(/^\p{Lu}.+\.$/u) });
  expect(await filesThere()).toEqual([]);
});

test('what is far too large is refused before it is read', async () => {
  expect((await add(Buffer.alloc(9_000_000))).refusal?.code).toBe('tooLarge');
});

test('INV15: a number of a person is refused in the name and in the words, and shown masked', async () => {
  for (const field of ['name', 'altDa', 'altEn'] as const) {
    const { refusal } = await add(png, { [field]: 'Brev til 311236-4321' });
    expect([refusal?.code, refusal?.details]).toEqual(['cprFound', { field, masked: 'Brev til 3112••-••••' }]);
  }
  expect(await rowsOf(here, 'attachment')).toEqual([]);
});

test('an attachment is one file named by its content, one row and one trace', async () => {
  const { answer } = await add(png, { name: 'C:\\billeder\\skærm.PNG', altEn: ' A locked  screen ' });
  expect(answer).toMatchObject({ name: 'skærm.png', type: 'png', size: png.length, existed: false });
  expect(answer).toMatchObject({ altDa: 'En låst skærm', altEn: 'A locked screen' });
  const files = await filesThere();
  expect(files.map(({ name }) => name)).toEqual([wrappedName(answer.hash)]);
  expect(files[0]?.content.equals(wrapped(answer, png))).toBe(true);
  const [row] = await rowsOf(here, 'attachment');
  expect(row).toMatchObject({ key: attachmentKey(answer.hash), byName: 'Eva Eg', actor: await here.as('eva').id() });
  await until(async () => (await traces(answer.hash)).length === 1);
});

const traces = async (hash: string) =>
  (await rowsOf(here, 'auditEntry')).filter(({ target }) => target === attachmentKey(hash));

test('the same again is the same attachment, under its first name', async () => {
  const before = await filesThere();
  const both = await Promise.all([add(png, { name: 'andet.png', altDa: 'Andet' }), add(png)]);
  for (const { answer } of both)
    expect(answer).toMatchObject({ name: 'skærm.png', altDa: 'En låst skærm', existed: true });
  expect(await filesThere()).toEqual(before);
  expect(await rowsOf(here, 'attachment')).toHaveLength(1);
});

test('a lost answer leaves one file and one row when it is tried again', async () => {
  here.standin.faults.add({ route: 'PUT /drives', status: 504, afterWrite: true, times: 1 });
  here.standin.faults.add({ route: 'POST .*items$', reset: true, afterWrite: true, times: 1 });
  const picture = drawnPng(5, 5, [9, 9, 9], []);
  expect((await add(picture)).answer.existed).toBe(false);
  const { hash } = (await add(picture)).answer;
  expect((await filesThere()).filter(({ name }) => name.startsWith(hash))).toHaveLength(1);
  expect((await rowsOf(here, 'attachment')).filter((row) => row.hash === hash)).toHaveLength(1);
});

test('where a picture was taken never reaches SharePoint, and with it or without it is the same picture', async () => {
  expect((await add(withSecret.png)).answer).toMatchObject({ existed: true, name: 'skærm.png' });
  await add(withSecret.jpeg, { name: 'foto.jpg' });
  for (const { content } of await filesThere()) expect(content.includes(secret)).toBe(false);
});

test('a document needs no words, and keeps none that were sent', async () => {
  const { answer } = await add(docx, { name: 'Vejledning.docx', altDa: undefined });
  expect(answer).toMatchObject({ name: 'Vejledning.docx', type: 'docx', existed: false });
  expect((await add(docx, { altDa: 'x' })).answer.altDa).toBeUndefined();
});

test('a full library is a sentence that says whom to ask', async () => {
  here.standin.faults.add({ route: 'PUT /drives', status: 507, times: 1 });
  expect((await add(drawnPng(6, 6, [1, 2, 3], []))).refusal).toMatchObject({
    code: 'libraryFull',
    next: expect.stringContaining('administratoren'),
  });
});

test('the list shows the newest first, with what each shows and where it is used', async () => {
  const { attachments } = (await here.as('eva').view('attachments', {})).answer;
  expect(attachments.length).toBeGreaterThan(3);
  expect(attachments.map(({ at }) => at)).toEqual(
    attachments
      .map(({ at }) => at)
      .toSorted()
      .reverse(),
  );
  expect(attachments.find(({ name }) => name === 'skærm.png')).toMatchObject({ byName: 'Eva Eg', uses: [] });
  expect((await here.as('lone').view('attachments', {})).refusal?.code).toBe('notAllowed');
});
