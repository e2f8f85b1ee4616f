import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { type Response, Router } from 'express';
import type { Context } from '../context.ts';

const compress = promisify(brotliCompress);
const quickly = 5;

/** What the tab must know before it can ask anything; it stands in the page, where the content policy allows it. */
export interface TabConfig {
  clientId: string;
  tenantId: string;
  /** Of the package in Teams, for links that lead back into the tab. */
  teamsAppId: string;
  scope: string;
  teamsOrigins: readonly string[];
  ownSites: readonly string[];
}

export function tabConfig({
  config,
  teamsOrigins,
  ownSites,
}: Pick<Context, 'config' | 'teamsOrigins' | 'ownSites'>): TabConfig {
  const { clientId, tenantId, teamsAppId, publicUrl } = config;
  const scope = `api://${new URL(publicUrl).host}/${clientId}/access_as_user`;
  return { clientId, tenantId, teamsAppId, scope, teamsOrigins, ownSites: ownSites() };
}

interface Asset {
  type: string;
  plain: Buffer;
  brotli?: Buffer | undefined;
}

/**
 * Serves the built tab. Files with a hash in their name are kept by browsers for a year; the page itself never is. Text
 * goes out in brotli, made once per process or read from `<file>.br` where the build left one.
 * @param folder the build, `dist/tabs`
 * @param config asked each time: the page says what is known when it is fetched
 */
export function staticTab(folder: string, config: () => TabConfig): Router {
  const routes = Router();
  const assets = new Map<string, Promise<Asset>>();

  const asset = async (name: string): Promise<Asset | undefined> => {
    const file = path.join(folder, name);
    if (!file.startsWith(folder + path.sep) || !(await isFile(file))) return undefined;
    const made = assets.get(name) ?? load(file);
    assets.set(name, made);
    // What could not be read, while a build replaces it, is tried again.
    made.catch(() => assets.delete(name));
    return made;
  };

  routes.get('/{*file}', async (request, response, next) => {
    const name = decodeURIComponent(request.path).slice(1);
    // One name for each file: `assets/x/../app.js` and its endless relatives must not each be loaded and squeezed.
    if (name.startsWith('..') || (name !== '' && path.posix.normalize(name) !== name)) return next();
    // The tab's own addresses have dots too (`/tab/rule/r06/3.0`): a file is what lies in the build's one folder.
    const isAsset = name.startsWith('assets/');
    const found = isAsset ? await asset(name) : await page(folder, config());
    if (!found) return isAsset ? next() : notBuilt(response);
    response.set('cache-control', isAsset ? 'public, max-age=31536000, immutable' : 'no-cache');
    const brotli = request.acceptsEncodings('br') === 'br' ? found.brotli : undefined;
    response.vary('accept-encoding').type(found.type);
    if (brotli) response.set('content-encoding', 'br');
    response.send(brotli ?? found.plain);
  });
  return routes;
}

async function load(file: string): Promise<Asset> {
  const plain = await readFile(file);
  const type = path.extname(file);
  if (!/^\.(js|css|svg|json|map|txt)$/.test(type)) return { type, plain };
  const ready = await readFile(`${file}.br`).catch(() => undefined);
  return ready ? { type, plain, brotli: ready } : squeezed(type, plain);
}

function isFile(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
}

/** The first reader does not wait for the smallest form; it takes its place when it is made. */
async function squeezed(type: string, plain: Buffer): Promise<Asset> {
  const asset: Asset = { type, plain, brotli: await squeeze(plain, quickly) };
  void squeeze(plain, constants.BROTLI_MAX_QUALITY).then((smallest) => {
    asset.brotli = smallest;
  });
  return asset;
}

/** The page with the configuration put into it; read anew each time, because it is small and a build may replace it. */
async function page(folder: string, config: TabConfig): Promise<Asset | undefined> {
  const html = await readFile(path.join(folder, 'index.html'), 'utf8').catch(() => undefined);
  if (html === undefined) return undefined;
  // `<` would let a value end the element.
  const json = JSON.stringify(config).replaceAll('<', '\\u003c');
  const element = `<script type="application/json" id="rettesnor-config">${json}</script>`;
  const placeholder = /<script type="application\/json" id="rettesnor-config">[\s\S]*?<\/script>/;
  const filled = placeholder.test(html)
    ? html.replace(placeholder, () => element)
    : html.replace('</head>', () => `${element}</head>`);
  return { type: '.html', plain: Buffer.from(filled) };
}

function squeeze(plain: Buffer, quality: number): Promise<Buffer> {
  return compress(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
}

function notBuilt(response: Response): void {
  response.status(503).type('text/plain').send('The tab is not built yet: npm run build');
}
