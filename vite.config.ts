import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vite';

export default defineConfig({
  root: 'src/tabs',
  base: '/tab/',
  plugins: [react(), hostSignsIn(), brotli()],
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
            { name: 'teams', test: /node_modules[\\/]@microsoft[\\/]teams-js/ },
            { name: 'sign-in', test: /node_modules[\\/]@azure[\\/]msal/ },
            { name: 'react', test: /node_modules[\\/](react|react-dom|react-router|scheduler|@tanstack)[\\/]/ },
            {
              name: 'fluent',
              test: /node_modules[\\/](@griffel|@fluentui[\\/](react-(button|provider|theme|utilities)))[\\/]/,
            },
            {
              name: 'parts',
              test: /src[\\/]tabs[\\/](parts[\\/](?!markdown|facts|free-text)[^\\/]+|(api-hooks|language|waiting-mark)\.tsx|(menu|page-config)\.ts|reading[\\/]rule[\\/]rule-name\.ts|handbook[\\/]edition-line\.tsx)$/,
            },
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
