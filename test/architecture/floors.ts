import { readdirSync } from 'node:fs';
import path from 'node:path';

// Floors: files of <key> may import from files of <values>. In a feature (and in src/ports) the
// folders actions and scheduled hold what is done, views what is shown and the records the lists; everything else is a
// rule (floor `noun`) and stays pure.
export const mayImport: Record<string, readonly string[]> = {
  core: ['core'],
  kernel: ['core', 'kernel'],
  records: ['core', 'kernel', 'records'],
  lists: ['core', 'kernel', 'records'],
  noun: ['core', 'kernel', 'records', 'lists', 'noun'],
  action: ['core', 'kernel', 'records', 'lists', 'noun', 'action'],
  view: ['core', 'kernel', 'records', 'noun', 'view'],
  manifest: ['core', 'kernel', 'records', 'noun', 'action', 'view'],
  register: ['core', 'manifest', 'noun', 'register'],
  contract: ['core', 'records', 'noun', 'view', 'register', 'contract'],
  text: ['core', 'records', 'noun', 'text'],
  m365: ['core', 'kernel', 'records', 'lists', 'noun', 'text', 'm365'],
  bot: ['core', 'kernel', 'records', 'lists', 'noun', 'action', 'register', 'contract', 'text', 'bot'],
  tabs: ['core', 'records', 'noun', 'register', 'contract', 'text', 'tabs'],
  server: [
    ...['core', 'kernel', 'records', 'lists', 'noun', 'action', 'view', 'register', 'contract', 'm365', 'bot', 'text'],
    'server',
  ],
  standin: ['core', 'kernel', 'lists', 'standin'],
  sample: ['core', 'kernel', 'records', 'lists', 'noun', 'm365', 'text', 'sample'],
};

// Packages a floor may use. What is not named here is not for that floor.
export const packages: Record<string, readonly string[]> = {
  noun: [
    'zod',
    'diff',
    'mdast',
    'mdast-util-from-markdown',
    'mdast-util-gfm-table',
    'mdast-util-to-markdown',
    'micromark-extension-gfm-table',
    'minisearch',
    '@orama/stemmers',
    '@noble/hashes',
    'fflate',
  ],
  action: ['zod', 'csv-parse'],
  contract: ['zod'],
  core: ['@noble/hashes'],
  kernel: ['zod'],
  records: [],
  view: ['zod'],
  manifest: [],
  register: [],
  text: [],
  lists: [],
  m365: ['@azure/identity', '@azure/core-rest-pipeline', '@microsoft/microsoft-graph-client', 'zod', 'node'],
  server: [
    'express',
    'helmet',
    '@huggingface/tokenizers',
    'compression',
    'express-rate-limit',
    'jose',
    'pino',
    'zod',
    'date-holidays',
    'docx',
    'pdfkit',
    'fflate',
    'read-excel-file',
    'node',
  ],
  standin: ['express', 'jose', 'vite', 'zod', 'adaptivecards', 'fflate', 'node'],
  bot: ['botbuilder', 'zod', 'node'],
  sample: ['node'],
  tabs: [
    'react',
    'react-dom',
    'd3-scale',
    'react-router',
    'react-markdown',
    'rehype-sanitize',
    '@fluentui/react-components',
    '@fluentui/react-icons',
    '@tanstack/react-query',
    '@fluentui/react-calendar-compat',
    'react-hook-form',
    '@microsoft/teams-js',
    '@azure/msal-browser',
    'read-excel-file',
    'qrcode',
    'domhandler',
    'fflate',
    'hast',
    'hast-util-from-html',
    'hast-util-to-mdast',
    'htmlparser2',
    'idb-keyval',
    'mammoth',
    'mdast',
  ],
};

export function floorOf(file: string): string {
  const [top = '', ...rest] = path.relative('src', file).split(path.sep);
  if (top === 'lists.ts') return 'lists';
  if (['features.ts', 'feature-arrows.ts', 'roles.ts'].includes(top)) return 'register';
  if (top !== 'ports' && top !== 'features') return top;
  const name = rest.at(-1) ?? '';
  if (rest.includes('actions') || rest.includes('scheduled')) return 'action';
  if (rest.includes('views')) return 'view';
  if (name === 'feature.ts') return 'manifest';
  if (/^text\.(da|en)\.ts$/.test(name)) return 'text';
  // Every question of a form is a column of a list.
  if (rest.at(-2) === 'form') return 'records';
  return isOfLists(name) ? 'records' : 'noun';
}

/** The words that a list stores, and its views in SharePoint, lie beside its records. */
function isOfLists(name: string): boolean {
  return (
    /records\.ts$/.test(name) ||
    ['stored-words.ts', 'list-views.ts', 'action-words.ts', 'case-columns.ts'].includes(name)
  );
}

export function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node';
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

export const withoutComments = (source: string) => source.replace(/\/\*[\s\S]*?\*\/|(^|[^:'"`])\/\/.*$/gm, '$1');
// `'/import'` is an address.
export const imports = (source: string) =>
  [...source.matchAll(/(?:\bfrom\s+|(?<!\/)\bimport\s*\(?\s*)['"]([^'"]+)['"]/g)].map((match) => match[1] ?? '');

/** All TypeScript there is: the product, its tests and its tools. */
export const everyFile = [
  ...readdirSync('.'),
  ...['src', 'test', 'scripts'].flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => path.join(root, name)),
  ),
].filter((name) => /\.tsx?$/.test(name));
export const files = everyFile.filter((file) => file.startsWith(`src${path.sep}`));
