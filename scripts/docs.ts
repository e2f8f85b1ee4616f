/**
 * `npm run docs`: writes everything that is made from the code, so that it cannot say something else than the code.
 * `npm run docs -- --check` writes nothing and fails when a file is not up to date.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generatedFiles } from './docs/files.ts';

const root = path.dirname(import.meta.dirname);
const stale = Object.entries(generatedFiles(root)).filter(([file, text]) => present(path.join(root, file)) !== text);

if (process.argv.includes('--check')) {
  for (const [file] of stale) console.error(`${file} is not up to date: run npm run docs`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [file, text] of stale) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
    console.log(`wrote ${file}`);
  }
}

function present(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
  } catch {
    return undefined;
  }
}
