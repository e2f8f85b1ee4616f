import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vite';

export default defineConfig({
  root: 'src/tabs',
  base: '/tab/',
  plugins: [react(), hostSignsIn(), fetchedAtOnce(), brotli()],
  worker: { plugins: () => [withoutPage()] },
  build: {
    outDir: '../../dist/tabs',
    emptyOutDir: true,
    target: 'es2023',
    // What every page needs, apart from our own code: these change seldom, so browsers keep them between releases.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'teams', priority: 1, test: /node_modules[\\/]@microsoft[\\/]teams-js/ },
            { name: 'sign-in', priority: 1, test: /node_modules[\\/]@azure[\\/]msal/ },
            {
              name: 'react',
              priority: 1,
              test: /node_modules[\\/](react|react-dom|react-router|scheduler|@tanstack)[\\/]/,
            },
            {
              name: 'fluent',
              priority: 1,
              test: /node_modules[\\/](@griffel|@fluentui[\\/](react-(button|provider|theme|utilities)))[\\/]/,
            },
            // One file instead of ten small ones: each is a request of its own, with headers larger than itself.
            { name: 'start', tags: ['$initial'] },
          ],
        },
      },
    },
  },
});

/** A worker has no page: what has the page decode its characters is taken in its other form there. */
function withoutPage(): Plugin {
  const name = 'decode-named-character-reference';
  return {
    name: 'rettesnor-without-page',
    enforce: 'pre',
    resolveId: (id) => (id === name ? path.resolve(`node_modules/${name}/index.js`) : null),
  };
}

/**
 * The host signs people in; msal's own windows and redirects, half of the library, are never reached. Where the bridge
 * to the host is missing, msal refuses at once and `sign-in.ts` asks the host for a token instead.
 */
function hostSignsIn(): Plugin {
  let isReplaced = false;
  return {
    name: 'rettesnor-host-signs-in',
    apply: 'build',
    load: (id) => {
      if (!/msal-browser\/dist\/controllers\/StandardController\.mjs$/.test(id)) return null;
      isReplaced = true;
      return `export class StandardController { constructor() { throw new Error('no bridge to the host'); } }`;
    },
    buildEnd(fault) {
      if (!fault && !isReplaced)
        this.error('msal has no StandardController.mjs any more: look again at what is served');
    },
  };
}

/**
 * What every reader needs as soon as the first code runs is fetched beside it: how they sign in, and the words of most.
 */
function fetchedAtOnce(): Plugin {
  return {
    name: 'rettesnor-fetched-at-once',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) => {
        const chunks = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [file] : []));
        const wanted = chunks.filter(({ facadeModuleId }) =>
          /(text[\\/]da[\\/]tab[\\/]tab\.ts|msal-browser[\\/].*index\.mjs)$/.test(facadeModuleId ?? ''),
        );
        if (wanted.length !== 2) throw new Error('what is fetched at once has another name now');
        const needed = new Set<string>();
        const need = (name: string) => {
          if (needed.has(name) || html.includes(name)) return;
          needed.add(name);
          for (const further of chunks.find(({ fileName }) => fileName === name)?.imports ?? []) need(further);
        };
        for (const { fileName } of wanted) need(fileName);
        return [...needed].map((name) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/tab/${name}` },
          injectTo: 'head' as const,
        }));
      },
    },
  };
}

/** Lays a `.br` beside each built file, so that the server compresses nothing while people wait. */
function brotli(): Plugin {
  return {
    name: 'rettesnor-brotli',
    apply: 'build',
    writeBundle({ dir }) {
      if (!dir) return;
      for (const name of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
        if (!/\.(js|css|svg)$/.test(name)) continue;
        const file = path.join(dir, name);
        const bytes = readFileSync(file);
        const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
        writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params }));
      }
    },
  };
}
