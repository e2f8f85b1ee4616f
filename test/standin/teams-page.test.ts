import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { productApp, tenantId } from '../../src/standin/identity.ts';
import type { Standin } from '../../src/standin/standin.ts';
import { startStandin } from '../../src/standin/start.ts';
import { answerForMicrosoft, openBrowser } from '../browser.ts';
import { fillWorkplace } from '../workplace.ts';

// The app here is a page with the real teams-js and the real msal-browser and nothing else, so that what is tested is
// the host's side of Microsoft's protocol. The product's own tab meets this host in the journeys.
let standin: Standin;
let app: Server;
let browser: Browser;
let page: Page;
let host: string;
let tab: string;

beforeAll(async () => {
  standin = await startStandin({ port: 0 });
  await fillWorkplace(standin);
  host = standin.url.replace('127.0.0.1', 'localhost');
  app = await serveApp();
  tab = `http://localhost:${(app.address() as AddressInfo).port}/tab`;
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  app?.close();
  await standin?.close();
});

async function open(query: string): Promise<Frame> {
  await page?.close();
  page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
  await answerForMicrosoft(page);
  await page.goto(`${host}/?tab=${tab}&${query}`);
  return appFrame();
}

/** The frame of the app, when it has said hello. */
async function appFrame(): Promise<Frame> {
  await page.locator('#stage[data-app=ready] iframe').waitFor();
  const handle = await page.locator('#stage iframe').elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error('the app is not on the page');
  return frame;
}

test('the app is told who, where, in what language and theme it is', async () => {
  const frame = await open('as=lone&theme=dark&lang=en&sub=rule/r06');
  const context = await frame.evaluate('microsoftTeams.app.getContext()');
  expect(context).toMatchObject({
    app: { locale: 'en-us', theme: 'dark', host: { name: 'Teams', clientType: 'web' } },
    page: { frameContext: 'content', subPageId: 'rule/r06' },
    user: { displayName: 'Lone Lund', tenant: { id: tenantId } },
  });
});

const signIn = `(async () => {
  const auth = { clientId: '${productApp.clientId}', authority: 'https://login.microsoftonline.com/${tenantId}' };
  const client = await msal.createNestablePublicClientApplication({ auth });
  const request = { scopes: ['${productApp.scope}'] };
  const { account, accessToken } = await client.acquireTokenSilent(request);
  const { fromCache } = await client.acquireTokenSilent(request);
  return { upn: account.username, accessToken, fromCache };
})()`;
const claimsOf = (token: string) => JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());

test('nested app authentication gives the token of the person who is signed in, and msal keeps it', async () => {
  const frame = await open('as=lone');
  const signed = await frame.evaluate<{ upn: string; accessToken: string; fromCache: boolean }>(signIn);
  expect(signed.upn).toMatch(/^lone@/);
  expect(signed.fromCache).toBe(true);
  expect(claimsOf(signed.accessToken)).toMatchObject({
    aud: productApp.clientId,
    scp: 'access_as_user',
    preferred_username: signed.upn,
  });
});

test('after a switch of person the app is loaded afresh and never gets the token of the one before', async () => {
  const before = await open('as=lone');
  await before.evaluate(signIn);
  await page.getByRole('button', { name: /Skift person/ }).click();
  await page.getByRole('searchbox').fill('mette');
  await page.locator('.pick[data-as=mette]').click();
  await expect.poll(() => page.url()).toContain('as=mette');
  const frame = await appFrame();
  expect(await frame.evaluate<{ upn: string }>(signIn)).toMatchObject({ upn: expect.stringMatching(/^mette@/) });
});

test('a host without nested app authentication says so, and getAuthToken still works', async () => {
  const frame = await open('as=lone&naa=off');
  expect(await frame.evaluate('microsoftTeams.nestedAppAuth.isNAAChannelRecommended()')).toBe(false);
  const token = await frame.evaluate<string>('microsoftTeams.authentication.getAuthToken()');
  expect(claimsOf(token)).toMatchObject({ aud: productApp.clientId, scp: 'access_as_user' });
});

test('a host that must ask first gives no token in silence, and one after the person was asked', async () => {
  const frame = await open('as=lone&naa=interaction');
  const answers = await frame.evaluate<{ silent: string; upn: string }>(`(async () => {
    const auth = { clientId: '${productApp.clientId}', authority: 'https://login.microsoftonline.com/${tenantId}' };
    const client = await msal.createNestablePublicClientApplication({ auth });
    const request = { scopes: ['${productApp.scope}'] };
    const silent = await client.acquireTokenSilent(request).then(() => 'a token', (fault) => fault.name);
    return { silent, upn: (await client.acquireTokenPopup(request)).account.username };
  })()`);
  expect(answers).toEqual({ silent: 'InteractionRequiredAuthError', upn: expect.stringMatching(/^lone@/) });
});

test('another theme reaches the app as an event, and the address keeps it', async () => {
  const frame = await open('as=lone');
  await frame.evaluate('microsoftTeams.app.registerOnThemeChangeHandler((theme) => { window.theme = theme; })');
  await page.getByRole('button', { name: 'Visning' }).click();
  await page.getByLabel('Høj kontrast').check();
  await expect.poll(() => frame.evaluate('window.theme')).toBe('contrast');
  expect(page.url()).toContain('theme=contrast');
});

test('a dialog of the app is answered to the page that opened it', async () => {
  const frame = await open('as=lone');
  await frame.evaluate(
    `microsoftTeams.dialog.url.open({ url: location.href + '?dialog', title: 'Spørgsmål', size: 'small' }, (answer) => { window.answer = answer; })`,
  );
  const dialog = await (await page.locator('.app-dialog iframe').elementHandle())?.contentFrame();
  await dialog?.waitForFunction('window.ready');
  await dialog?.evaluate(`microsoftTeams.dialog.url.submit({ choice: 'yes' })`);
  await expect.poll(() => frame.evaluate('window.answer?.result')).toEqual({ choice: 'yes' });
});

test('a call the host does not know is refused in words, so that no promise hangs', async () => {
  const frame = await open('as=lone');
  const answer = frame.evaluate(`new Promise((resolve) => {
    addEventListener('message', ({ data }) => data.id === 4711 && resolve(data.args));
    parent.postMessage({ id: 4711, func: 'somethingNew', args: [] }, '*');
  })`);
  expect(await answer).toEqual([false, 'not implemented']);
});

test('a message from another window is not heard', async () => {
  const frame = await open('as=lone');
  const answer = frame.evaluate(`new Promise((resolve) => {
    const stranger = document.body.appendChild(document.createElement('iframe'));
    stranger.contentWindow.addEventListener('message', ({ data }) => resolve(data.args));
    stranger.contentWindow.eval("top.postMessage({ id: 1, func: 'getContext', args: [] }, '*')");
    parent.postMessage({ id: 2, func: 'somethingNew', args: [] }, '*');
    addEventListener('message', ({ data }) => data.id === 2 && setTimeout(() => resolve('silence'), 200));
  })`);
  expect(await answer).toBe('silence');
});

test('adding a tab saves its settings, which a channel and the intranet then show (S17)', async () => {
  const settings = await open('as=lone&page=config');
  await settings.evaluate(`
    microsoftTeams.pages.config.registerOnSaveHandler(async (event) => {
      const contentUrl = location.origin + '/tab/handbook';
      await microsoftTeams.pages.config.setConfig({ contentUrl, entityId: 'handbook', suggestedDisplayName: 'Håndbogen' });
      event.notifySuccess();
    });
    microsoftTeams.pages.config.setValidityState(true);
  `);
  await page.getByRole('button', { name: 'Gem' }).click();
  await expect.poll(() => page.url()).toContain('page=channel');
  const channel = await (await appFrame()).evaluate('microsoftTeams.app.getContext()');
  expect(channel).toMatchObject({ page: { id: 'handbook' }, channel: { displayName: 'Generelt' } });
  await page.getByRole('link', { name: 'Side på intranettet' }).click();
  await expect.poll(() => page.url()).toContain('host=sharepoint');
  const frame = await appFrame();
  expect(frame.url()).toBe(`${tab}/handbook`);
  expect(await frame.evaluate('microsoftTeams.app.getContext()')).toMatchObject({
    app: { host: { name: 'SharePoint' } },
  });
});

test('a name nobody has is said, and whoever looks chooses among people instead of quietly becoming somebody', async () => {
  await page?.close();
  page = await browser.newPage();
  await page.goto(`${host}/?as=nobody&tab=${tab}`);
  await page.getByRole('alert').getByRole('heading', { name: 'Her er ingen, der hedder nobody.' }).waitFor();
  expect(await page.locator('#stage iframe').count()).toBe(0);
  expect(new URL(page.url()).searchParams.get('as')).toBe('nobody');
  await page.locator('#stage').getByRole('searchbox').fill('lone');
  await page.locator('#stage .pick[data-as=lone]').click();
  await appFrame();
  expect(new URL(page.url()).searchParams.get('as')).toBe('lone');
});

test('only pages of this machine may stand in the frame, because they get tokens', async () => {
  await page?.close();
  page = await browser.newPage();
  await page.goto(`${host}/?as=lone&tab=https://elsewhere.example/tab`);
  await page.locator('#stage iframe').waitFor({ state: 'attached' });
  expect(await page.locator('#stage iframe').getAttribute('src')).toBe('http://localhost:3978/tab');
});

test('a row that another window writes shows in the open list by itself', async () => {
  await page?.close();
  page = await browser.newPage();
  await page.goto(`${host}/sharepoint/rettesnor/Settings?as=dina`);
  await page.locator('table').waitFor();
  const fields = {
    Key: 'from-elsewhere',
    Actor: 'system',
    At: '2026-12-01T07:00:00Z',
    Setting: 'fraEtAndetVindue',
    SettingValue: '1',
    SettingTitle: 'fraEtAndetVindue',
  };
  const made = await standin.graph('POST', '/sites/root/lists/Settings/items', { fields });
  expect(made.status).toBe(201);
  await page.locator('tr.fresh', { hasText: 'fraEtAndetVindue' }).waitFor();
  expect(await page.getByRole('status').last().textContent()).toContain('opdateret');
});

async function serveApp(): Promise<Server> {
  const modules = path.join(import.meta.dirname, '../../node_modules');
  const scripts: Record<string, string> = {
    '/teams.js': await readFile(path.join(modules, '@microsoft/teams-js/dist/umd/MicrosoftTeams.min.js'), 'utf8'),
    '/msal.js': await readFile(path.join(modules, '@azure/msal-browser/lib/msal-browser.min.js'), 'utf8'),
  };
  const html = `<!doctype html><title>App</title><script src="/teams.js"></script><script src="/msal.js"></script>
    <script>microsoftTeams.app.initialize(['${host}']).then(() => { microsoftTeams.app.notifySuccess(); window.ready = true; });</script>`;
  const server = createServer((request, response) => {
    const script = scripts[request.url ?? ''];
    response.setHeader('content-type', script ? 'text/javascript' : 'text/html; charset=utf-8').end(script ?? html);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return server;
}
