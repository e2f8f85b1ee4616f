import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bytesHash } from '../../../src/core/content-hash.ts';
import { largestWrapped, wrapped, wrappedName } from '../../../src/features/editing/attachments/wrapped.ts';
import { readHandbookFile } from '../../../src/features/handbook/rule-file.ts';
import { type Kind, listName } from '../../../src/lists.ts';
import { drawnPng } from '../../../src/sample/editing/drawn-png.ts';
import { openAttachmentShelf } from '../../../src/server/attachment-shelf.ts';
import { productApp } from '../../../src/standin/identity.ts';
import { aVersion } from '../../records.ts';
import { listId } from '../../rows.ts';
import { accessAs, store, type Who } from '../../workplace.ts';
import { until, type World, world } from '../../world.ts';
import { docx, jpeg, pdf, png, xlsx } from './attachment-files.ts';

let here: World;
/** In a rule everybody reads, in one that has been replaced, and in none. */
let shown: string;
let former: string;
let unused: string;
let file: string;
const formerPicture = drawnPng(5, 5, [1, 2, 3], []);
const unusedPicture = drawnPng(6, 6, [1, 2, 3], []);

beforeAll(async () => {
  here = await world({ servers: 2 });
  [shown, former, unused] = [await add(png), await add(formerPicture), await add(unusedPicture)];
  file = await add(docx, { name: 'Råd & vink (2).docx', altDa: undefined });
  const graph = await accessAs(here.standin, productApp);
  const rule = (version: string, inForceFrom: string, textDa: string) =>
    store(graph, 'ruleVersion', aVersion({ key: `r90:${version}`, rule: 'r90', version, inForceFrom, textDa }));
  await rule('1.0', '2025-01-01', `![Før](attachment:${former})`);
  await rule('2.0', '2026-01-01', `![Lås](attachment:${shown}) og [vejledning](attachment:${file})`);
  await toldOf('ruleVersion', 'attachment');
  await until(
    async () => (await fetchIt('lone', shown)).status === 200 && (await fetchIt('lone', shown, 1)).status === 200,
  );
});
afterAll(() => here.close());

/** Every server hears from Microsoft that the lists have changed. */
async function toldOf(...kinds: readonly Kind[]): Promise<void> {
  for (const kind of kinds) {
    const id = await listId(here, listName(kind).name);
    for (const { inside } of here.servers) inside?.context.microsoft.notified(`sites/x/lists/${id}`);
  }
}

async function add(content: Buffer, own = {}): Promise<string> {
  const asked = { name: 'lås.png', altDa: 'En lås', content: content.toString('base64'), ...own };
  return (await here.as('eva').action('addAttachment', asked)).answer.hash;
}

async function fetchIt(who: Who, hash: string, server = 0, headers: Record<string, string> = {}): Promise<Response> {
  const token = await here.as(who).token();
  const url = `${here.servers[server]?.url}/api/attachments/${hash}`;
  return fetch(url, { headers: { authorization: `Bearer ${token}`, ...headers } });
}
const codeOf = async (answer: Response) =>
  [answer.status, ((await answer.json()) as { refusal: { code: string } }).refusal.code] as const;
const bytesOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer());

test('everybody who reads the handbook gets the pictures of it, of older versions too', async () => {
  for (const who of ['lone', 'ali', 'inge', 'peter', 'mette', 'rene'] as const) {
    expect((await bytesOf(await fetchIt(who, shown))).equals(png), who).toBe(true);
    expect((await bytesOf(await fetchIt(who, former))).equals(formerPicture), who).toBe(true);
  }
});

test('what no published text shows is there for editors alone, and for others as if it were not', async () => {
  expect((await fetchIt('eva', unused)).status).toBe(200);
  for (const who of ['lone', 'mette', 'dina', 'rene', 'nils'] as const)
    expect(await codeOf(await fetchIt(who, unused)), who).toEqual([404, 'unknownAttachment']);
  expect(await codeOf(await fetchIt('lone', 'ef'.repeat(32)))).toEqual([404, 'unknownAttachment']);
  expect(await codeOf(await fetchIt('eva', '..%2F..%2Fme'))).toEqual([404, 'unknownAttachment']);
});

test('nobody gets anything without a token that is theirs', async () => {
  const url = `${here.servers[0]?.url}/api/attachments/${shown}`;
  expect((await fetch(url)).status).toBe(401);
  for (const fault of ['expired', 'tenant', 'audience', 'scope', 'signature'] as const) {
    const token = await here.as('lone', { fault }).token();
    expect((await fetch(url, { headers: { authorization: `Bearer ${token}` } })).status, fault).toBe(401);
  }
  expect((await fetchIt('olga', shown)).status).toBe(403);
});

test('a picture is shown and a file is saved, and neither can act where it is opened', async () => {
  const picture = await fetchIt('lone', shown);
  expect(Object.fromEntries(picture.headers)).toMatchObject({
    'content-type': 'image/png',
    'content-disposition': "inline; filename*=UTF-8''l%C3%A5s.png",
    'x-content-type-options': 'nosniff',
    'content-security-policy': expect.stringMatching(/default-src 'none'.*sandbox/),
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'private, max-age=31536000, immutable',
    vary: expect.stringContaining('Authorization'),
  });
  const document = await fetchIt('lone', file);
  expect(document.headers.get('content-disposition')).toBe(
    "attachment; filename*=UTF-8''R%C3%A5d%20%26%20vink%20%282%29.docx",
  );
  expect(document.headers.get('content-type')).toMatch(/wordprocessingml/);
});

test.each([
  ['Word', docx, undefined],
  ['Excel', xlsx, undefined],
  ['PDF', pdf, undefined],
  ['JPEG', jpeg, 'To farver'],
])(
  'a file of %s comes back byte for byte on every server, whatever SharePoint does to files it knows',
  async (_, content, altDa) => {
    const hash = await add(content, { name: 'bilag', altDa });
    expect((await bytesOf(await fetchIt('eva', hash))).equals(content)).toBe(true);
    await until(async () => (await fetchIt('eva', hash, 1)).status === 200);
    expect((await bytesOf(await fetchIt('eva', hash, 1))).equals(content)).toBe(true);
  },
);

test('whoever has it already is told so', async () => {
  const tag = (await fetchIt('lone', shown)).headers.get('etag') ?? '';
  expect((await fetchIt('lone', shown, 0, { 'if-none-match': tag, 'cache-control': 'max-age=0' })).status).toBe(304);
});

test('what a server has read once it shows when Microsoft is away, without asking', async () => {
  expect((await fetchIt('lone', shown, 1)).status).toBe(200);
  const before = contentRequests();
  here.standin.faults.add({ route: '/drives/', reset: true });
  expect((await bytesOf(await fetchIt('lone', shown, 1))).equals(png)).toBe(true);
  expect(contentRequests()).toBe(before);
  here.standin.faults.clear();
});

const contentRequests = () => {
  const { total } = here.standin.meter.read() as unknown as { total: { operations: Record<string, number> } };
  return total.operations['GET /drives/{drive}/root:/{path}:/content'] ?? 0;
};

test('readers who come together ask Microsoft once', async () => {
  const fresh = await add(drawnPng(7, 7, [7, 7, 7], []));
  const before = contentRequests();
  const answers = await Promise.all(Array.from({ length: 8 }, () => fetchIt('eva', fresh)));
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  expect(contentRequests() - before).toBe(1);
});

test('a file somebody has changed in SharePoint is not shown as what was adopted', async () => {
  const fresh = await add(drawnPng(8, 8, [8, 8, 8], []));
  here.standin.store.run(
    'UPDATE drive_item SET content = ? WHERE name = ?',
    Buffer.from('<script>'),
    wrappedName(fresh),
  );
  expect(await codeOf(await fetchIt('eva', fresh))).toEqual([404, 'unknownAttachment']);
  const large = Buffer.alloc(largestWrapped + 1);
  here.standin.store.run('UPDATE drive_item SET content = ? WHERE name = ?', large, wrappedName(fresh));
  expect(await codeOf(await fetchIt('eva', fresh))).toEqual([404, 'unknownAttachment']);
});

test('another server has an attachment at once for whoever made it', async () => {
  const picture = drawnPng(9, 9, [9, 9, 9], []);
  const eva = here.as('eva');
  const { answer, marks } = await eva.action('addAttachment', {
    ...{ name: 'a.png', altDa: 'A' },
    content: picture.toString('base64'),
  });
  const mark = marks.map(({ list, id, version }) => `${list}:${id}:${version}`).join();
  expect((await fetchIt('eva', answer.hash, 1, { 'x-rettesnor-marks': mark })).status).toBe(200);
});

test('the shelf holds so many bytes and lets go of what was looked at longest ago', async () => {
  const contents = new Map(['en', 'to', 'tre'].map((text) => [bytesHash(Buffer.from(text)), Buffer.from(text)]));
  const [one = '', two = '', three = ''] = contents.keys();
  const asked: string[] = [];
  const get = async (name: string) => {
    asked.push(name);
    const hash = name.split('.')[0] ?? '';
    return wrapped({ hash, type: 'pdf' }, contents.get(hash) ?? Buffer.of());
  };
  const no = () => Promise.reject(new Error('nothing is stored here'));
  const shelf = openAttachmentShelf({ get, put: no, remove: no, files: no }, 5);
  for (const hash of [one, two, one, three, one, two]) await shelf.content({ hash, type: 'pdf' });
  expect(asked).toEqual([one, two, three, two].map((hash) => wrappedName(hash)));
});

test('S17: whoever takes the handbook along has its pictures and files with it, and the texts lead there', async () => {
  const take = async () => {
    const { base64 } = (await here.as('lone').action('takeHandbook', { format: 'zip', language: 'da' })).answer;
    return unzipSync(new Uint8Array(Buffer.from(base64, 'base64')));
  };
  const files = await take();
  expect(Buffer.from(files[`bilag/${shown}.png`] ?? []).equals(png)).toBe(true);
  expect(Buffer.from(files[`bilag/${file}.docx`] ?? []).equals(docx)).toBe(true);
  expect(Object.keys(files).filter((name) => name.includes(unused) || name.includes(former))).toEqual([]);
  const text = readHandbookFile(strFromU8(files['rules/r90.md'] ?? new Uint8Array()))?.text ?? '';
  expect(text).toBe(`![Lås](../bilag/${shown}.png) og [vejledning](../bilag/${file}.docx)`);
  expect(text.replace(/\.\.\/bilag\/([0-9a-f]{64})\.[a-z]+/g, 'attachment:$1')).toBe(
    `![Lås](attachment:${shown}) og [vejledning](attachment:${file})`,
  );
  expect(strFromU8(files['README.md'] ?? new Uint8Array())).toContain('Mappen bilag har de 2 billeder og filer');
  expect(await take()).toEqual(files);
});
