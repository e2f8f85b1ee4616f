import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sites } from '../../src/standin/identity.ts';
import { startStandin } from '../../src/standin/start.ts';
import { docx, jpeg, office, pdf, png, withSecret, xlsx } from '../editing/attachments/attachment-files.ts';
import { type Answer, type Tenant, tenant } from './tenant.ts';

let here: Tenant;
let drive: string;
let root: string;

beforeAll(async () => {
  here = await tenant();
  const list = await here.library('Bilagsfiler');
  drive = `/drives/${(await here.product('GET', `${list}/drive`)).body.id}`;
  root = `${drive}/root:`;
});
afterAll(() => here.close());

const put = (name: string, content: string, query = '', headers = {}) =>
  here.product('PUT', `${root}/${name}:/content${query}`, content, headers);
const told = ({ status, body }: Answer) => [status, body.error?.code];
/** A download goes to SharePoint's host, which the stand-in plays. */
const download = (address: unknown, headers = {}) =>
  fetch(String(address).replace('https://eksempelkommune.sharepoint.com', here.standin.url), { headers });

test('a library is a list with a drive of its own, and another list has none', async () => {
  const list = await here.library('Skabeloner');
  expect((await here.product('GET', list)).body).toMatchObject({
    list: { template: 'documentLibrary' },
    webUrl: 'https://eksempelkommune.sharepoint.com/sites/rettesnor/Skabeloner',
  });
  const { body } = await here.product('GET', `${list}/drive`);
  expect(body).toMatchObject({ driveType: 'documentLibrary', name: 'Skabeloner' });
  expect((await here.product('GET', `/drives/${body.id}`)).body).toEqual(body);
  expect(told(await here.product('GET', `${await here.list('Alm', [])}/drive`))).toEqual([404, 'itemNotFound']);
});

test('files are listed beside each other, page by page, and one that is deleted for good is not', async () => {
  const path = `/drives/${(await here.product('GET', `${await here.library('Sider')}/drive`)).body.id}`;
  for (const name of ['c.txt', 'a.txt', 'b.txt']) await here.product('PUT', `${path}/root:/${name}:/content`, name);
  const first = await here.product('GET', `${path}/root/children?$top=2&$select=id,name`);
  expect(first.body.value).toMatchObject([{ name: 'a.txt' }, { name: 'b.txt' }]);
  const [a] = first.body.value ?? [];
  const next = String(first.body['@odata.nextLink']).split('/v1.0')[1] ?? '';
  const second = await here.product('GET', next);
  expect(second.body.value).toMatchObject([{ name: 'c.txt' }]);
  expect(second.body['@odata.nextLink']).toBeUndefined();
  const forGood = () => here.product('POST', `${path}/items/${a?.id}/permanentDelete`);
  here.standin.faults.set({ selectedRefuses: ['permanentDelete'] });
  expect(told(await forGood())).toEqual([403, 'accessDenied']);
  here.standin.faults.clear();
  expect((await forGood()).status).toBe(204);
  expect(told(await forGood())).toEqual([404, 'itemNotFound']);
});

test('a file is new with 201, another content with 200, and its tag says which', async () => {
  const first = await put('ny.txt', 'æøå', '', { 'content-type': 'text/plain' });
  expect([first.status, first.body.size, first.body.name]).toEqual([201, 6, 'ny.txt']);
  const second = await put('NY.txt', 'andet');
  expect([second.status, second.body.size, second.body.id]).toEqual([200, 5, first.body.id]);
  expect(second.body.eTag).not.toBe(first.body.eTag);
  expect((await here.product('GET', `${root}/ny.txt`)).body).toMatchObject({ id: first.body.id, size: 5 });
  expect((await here.product('GET', `${drive}/items/${first.body.id}?$select=name`)).body.name).toBe('ny.txt');
  expect(told(await put('ny.txt', 'x', '', { 'if-match': String(first.body.eTag) }))).toEqual([412, 'notAllowed']);
});

test('a name that is taken is refused or numbered when the request says so', async () => {
  const fail = '?@microsoft.graph.conflictBehavior=fail';
  expect((await put('vej.png', 'en', fail)).status).toBe(201);
  expect(told(await put('vej.png', 'to', fail))).toEqual([409, 'nameAlreadyExists']);
  const renamed = await put('vej.png', 'to', '?@microsoft.graph.conflictBehavior=rename');
  expect([renamed.status, renamed.body.name]).toEqual([201, 'vej 1.png']);
  expect(told(await put('vej.png', 'to', '?@microsoft.graph.conflictBehavior=maybe'))).toEqual([400, 'invalidRequest']);
  expect(told(await put('a%3Fb.png', 'x'))).toEqual([400, 'invalidRequest']);
});

test('files SharePoint knows by ending and content get a part more, and everything else stays byte for byte', async () => {
  const back = async (name: string, content: Buffer) => {
    const { body } = await here.product('PUT', `${root}/${name}:/content`, content);
    const kept = Buffer.from(await (await download(body['@microsoft.graph.downloadUrl'])).arrayBuffer());
    expect(body.size, name).toBe(kept.length);
    return kept;
  };
  for (const [name, content, part] of [
    ['a.docx', docx, 'word/document.xml'],
    ['a.XLSX', xlsx, 'xl/workbook.xml'],
    ['a.pptx', office('ppt/presentation.xml'), 'ppt/presentation.xml'],
  ] as const) {
    const kept = await back(name, content);
    expect(kept.equals(content), name).toBe(false);
    expect(Object.keys(unzipSync(kept)), name).toEqual([...Object.keys(unzipSync(content)), 'customXml/item1.xml']);
    expect(unzipSync(kept)[part], name).toEqual(unzipSync(content)[part]);
  }
  expect((await back('a.jpg', jpeg)).equals(jpeg)).toBe(false);
  for (const [name, content] of [
    ['a.rettesnor', docx],
    ['a.bin', jpeg],
    ['b.docx', pdf],
    ['c.docx', Buffer.from('PK\x03\x04 half')],
    ['b.jpg', png],
    ['c.jpg', withSecret.jpeg],
    ['a.pdf', pdf],
    ['a.png', png],
  ] as const)
    expect((await back(name, content)).equals(content), name).toBe(true);
});

test('content is fetched from an address that needs no token, takes none, and stops working', async () => {
  await put('kort.txt', 'Indhold');
  const answer = await here.product('GET', `${root}/kort.txt:/content`);
  const address = answer.headers.get('location') ?? '';
  expect([answer.status, new URL(address).host]).toEqual([302, 'eksempelkommune.sharepoint.com']);
  expect(await (await download(address)).text()).toBe('Indhold');
  expect((await download(address, { authorization: 'Bearer x' })).status).toBe(401);
  expect((await download(address.replace(/tempauth=.*/, 'tempauth=guess'))).status).toBe(401);
  const { body } = await here.product('GET', `${root}/kort.txt`);
  expect(await (await download(body['@microsoft.graph.downloadUrl'])).text()).toBe('Indhold');
  here.standin.clock.move('+2h');
  expect((await download(address)).status).toBe(401);
});

test('a file that is gone or never was is not found, and a name may be used again', async () => {
  const { body } = await put('gl.txt', 'x');
  expect((await here.product('DELETE', `${root}/gl.txt`)).status).toBe(204);
  for (const target of [`${root}/gl.txt`, `${drive}/items/${body.id}`, `${root}/gl.txt:/content`])
    expect(told(await here.product('GET', target))).toEqual([404, 'itemNotFound']);
  expect(told(await here.product('DELETE', `${drive}/items/${body.id}`))).toEqual([404, 'itemNotFound']);
  expect((await put('gl.txt', 'y')).status).toBe(201);
  expect(told(await here.product('GET', '/drives/b!nothing'))).toEqual([404, 'itemNotFound']);
});

test('a locked file, a full library, too much at once and a member of a batch are refused', async () => {
  here.standin.faults.add({ route: 'PUT /drives', status: 423, times: 1 });
  expect(told(await put('låst.txt', 'x'))).toEqual([423, 'resourceLocked']);
  here.standin.faults.add({ route: 'PUT /drives', status: 507, times: 1 });
  expect(told(await put('fuld.txt', 'x'))).toEqual([507, 'quotaLimitReached']);
  expect((await put('stor.bin', 'x'.repeat(21_000_000))).status).toBe(413);
  const batch = {
    requests: [
      {
        id: '1',
        method: 'PUT',
        url: `${root}/b.txt:/content`,
        body: 'eA==',
        headers: { 'content-type': 'text/plain' },
      },
    ],
  };
  expect((await here.product('POST', '/$batch', batch)).body.responses[0]?.status).toBe(400);
});

test('Sites.Selected reaches the files of a site as far as its role there, and no further', async () => {
  const stranger = await here.as({
    clientId: '11111111-1111-4111-8111-111111111111',
    displayName: 'X',
    secret: '',
    roles: ['Sites.Selected'],
  });
  const reach = async () => [
    (await stranger('GET', `${root}/ret.txt`)).status,
    (await stranger('PUT', `${root}/ret.txt:/content`, 'y')).status,
    (await stranger('DELETE', `${root}/ret.txt`)).status,
  ];
  const grant = async (role: string, site = here.site) => {
    const identities = [{ application: { id: '11111111-1111-4111-8111-111111111111', displayName: 'X' } }];
    const { body } = await here.setup('POST', `/sites/${site}/permissions`, {
      roles: [role],
      grantedToIdentities: identities,
    });
    return () => here.setup('DELETE', `/sites/${site}/permissions/${body.id}`);
  };
  await put('ret.txt', 'x');
  expect(await reach()).toEqual([403, 403, 403]);
  const elsewhere = await grant('write', sites[1]?.id);
  expect(await reach()).toEqual([403, 403, 403]);
  await elsewhere();
  const back = await grant('read');
  expect(await reach()).toEqual([200, 403, 403]);
  await back();
  await grant('write');
  expect(await reach()).toEqual([200, 200, 204]);
  expect((await here.outside('GET', drive)).status).toBe(200);
});

test('files are kept with everything else, and a reset takes them', async () => {
  await put('blivende.txt', 'x');
  const folder = mkdtempSync(path.join(tmpdir(), 'drives-'));
  const file = path.join(folder, 'copy.sqlite');
  here.standin.snapshotTo(file);
  const copy = await startStandin({ port: 0, from: file });
  const { status } = await copy.graph('GET', `${root}/blivende.txt`);
  copy.reset();
  expect([status, (await copy.graph('GET', `${root}/blivende.txt`)).status]).toEqual([200, 404]);
  await copy.close();
  rmSync(folder, { recursive: true });
});
