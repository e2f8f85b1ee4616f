import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { type Request, type Response, Router } from 'express';
import { productApp, teamsAppId, tenantId } from '../../identity.ts';
import type { PageConfig } from '../wire.ts';

const folder = path.dirname(import.meta.dirname);
const require = createRequire(import.meta.url);
/** Microsoft's renderer of cards, as it comes in its package. */
const cardRenderer = path.join(
  path.dirname(require.resolve('adaptivecards/package.json')),
  'dist/adaptivecards.min.js',
);

/**
 * Serves the pages and what they are made of. Browser code is TypeScript, sent with its types taken away; Vite does it,
 * because Node's own `stripTypeScriptTypes` still warns that it is experimental. Nothing is bundled: a module is a file.
 * @param tabUrl where the app is, when the page's address does not say
 * @param fresh seconds a browser keeps a file
 */
export function pageFiles(tabUrl: string, fresh = freshSeconds): Router {
  const routes = Router();
  const config: PageConfig = { clientId: productApp.clientId, teamsAppId, tenantId, scope: productApp.scope, tabUrl };
  const page = (file: string) => async (_request: Request, response: Response) => {
    const html = await readFile(path.join(folder, file), 'utf8');
    const filled = html.replace(
      'id="page-config">',
      `id="page-config">${JSON.stringify(config).replaceAll('<', '\\u003c')}`,
    );
    response.set(guards).type('html').send(filled);
  };
  routes.get('/', page('teams.html'));
  routes.get(['/sharepoint', '/sharepoint/:site', '/sharepoint/:site/:list'], page('sharepoint.html'));
  routes.get('/planner', page('planner.html'));
  routes.get('/_pages/vendor/adaptivecards.js', (_request, response) => {
    response.set('X-Content-Type-Options', 'nosniff').sendFile(cardRenderer);
  });
  routes.get('/_pages/*file', async (request, response, next) => {
    const parts: readonly string[] = request.params.file;
    const file = path.join(folder, ...parts);
    const type = types[path.extname(file)];
    if (!type || parts[0] === 'routes' || !file.startsWith(`${folder}${path.sep}`)) return next();
    const source = await readFile(file, 'utf8').catch(() => undefined);
    if (source === undefined) return next();
    response.set({ 'Cache-Control': `max-age=${fresh}`, 'X-Content-Type-Options': 'nosniff' });
    response.type(type).send(file.endsWith('.ts') ? await withoutTypes(source, file) : source);
  });
  return routes;
}

/** Long enough that a page opened once more asks for none of its thirty modules, short enough to see what was changed. */
const freshSeconds = 10;

const types: Readonly<Record<string, string>> = {
  '.ts': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** Whoever frames this page could click for its person, and it can sign in as anybody. */
const guards = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': [
    "default-src 'self'",
    'frame-src http://localhost:* http://127.0.0.1:* https://localhost:*',
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
  ].join('; '),
  'Referrer-Policy': 'strict-origin',
  'X-Content-Type-Options': 'nosniff',
};

const made = new Map<string, { source: string; code: string }>();

/** Loaded with the first page and not before: the stand-in also starts without anybody looking at it. */
async function withoutTypes(source: string, file: string): Promise<string> {
  const known = made.get(file);
  if (known?.source === source) return known.code;
  const { transformWithOxc } = await import('vite');
  const { code } = await transformWithOxc(source, file, { sourcemap: false });
  made.set(file, { source, code });
  return code;
}
