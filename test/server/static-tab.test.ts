import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import express from 'express';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { staticTab } from '../../src/server/http/static-tab.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'rettesnor-tab-'));
const script = 'console.log("rettesnor");\n'.repeat(200);
const config = {
  clientId: 'c</script>',
  tenantId: 't',
  teamsAppId: 'a',
  scope: 's',
  teamsOrigins: ['http://localhost:1'],
  ownSites: [] as string[],
};
let server: Server;
let url: string;

beforeAll(async () => {
  mkdirSync(path.join(folder, 'assets'));
  writeFileSync(path.join(folder, 'index.html'), '<html><head><title>Rettesnor</title></head><body></body></html>');
  writeFileSync(path.join(folder, 'assets/main-abc.js'), script);
  const app = express().use(
    '/tab',
    staticTab(folder, () => config),
  );
  await new Promise<void>((resolve) => {
    server = app.listen(0, '127.0.0.1', () => resolve());
  });
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/tab`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

test.each(['/', '/index.html', '/rule/r06', '/receipts'])(
  'the page is the answer at %s, with its configuration in it',
  async (place) => {
    const answer = await fetch(`${url}${place}`);
    const html = await answer.text();
    const [, json = ''] = /<script type="application\/json" id="rettesnor-config">(.*?)<\/script>/.exec(html) ?? [];
    expect(JSON.parse(json)).toEqual(config);
    expect(answer.headers.get('content-type')).toContain('text/html');
    expect(answer.headers.get('cache-control')).toBe('no-cache');
  },
);

test('a browser that has the page asks again each time, and gets the sites that have become known since', async () => {
  const first = await raw('/', 'br');
  const kept = String(first.headers.etag);
  expect(first.body.toString()).toContain('"ownSites":[]');
  expect((await raw('/', 'br', kept)).status).toBe(304);
  config.ownSites = ['eksempel.dk'];
  const later = await raw('/', 'br', kept);
  expect(later.status).toBe(200);
  expect(later.body.toString()).toContain('"ownSites":["eksempel.dk"]');
});

test('a file with a hash in its name is sent in brotli and kept for a year', async () => {
  const answer = await raw('/assets/main-abc.js', 'br');
  expect(answer.headers).toMatchObject({ 'content-encoding': 'br', vary: 'accept-encoding' });
  expect(answer.headers['cache-control']).toContain('immutable');
  expect(brotliDecompressSync(answer.body).toString()).toBe(script);
  expect(answer.body.length).toBeLessThan(script.length / 10);
});

test('whoever does not know brotli gets the file as it is', async () => {
  const answer = await raw('/assets/main-abc.js', 'identity');
  expect(answer.headers['content-encoding']).toBeUndefined();
  expect(answer.body.toString()).toBe(script);
});

test.each(['/assets/missing.js', '/..%2f..%2fpackage.json', '/%2e%2e/package.json', '/assets/..%2f..%2fpackage.json'])(
  'a file that is not the tab’s is not found: %s',
  async (place) => {
    expect((await raw(place, 'identity')).status).toBe(404);
  },
);

test('a file has one address: made-up relatives of it would each cost memory and squeezing', async () => {
  const relatives = [
    '/assets//main-abc.js',
    '/assets/./main-abc.js',
    '/assets/x/../main-abc.js',
    '/assets/../index.html',
  ];
  for (const relative of [...relatives, '/x/..', '/x/%2e%2e/assets/main-abc.js']) {
    expect((await raw(relative, 'identity')).status, relative).toBe(404);
  }
});

/** fetch would unpack the answer and tidy the path. */
async function raw(place: string, encoding: string, kept = '') {
  const { request } = await import('node:http');
  const { hostname, port } = new URL(url);
  return new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>((resolve, reject) => {
    request(
      { hostname, port, path: `/tab${place}`, headers: { 'accept-encoding': encoding, 'if-none-match': kept } },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part) => parts.push(part));
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }),
        );
      },
    )
      .on('error', reject)
      .end();
  });
}
