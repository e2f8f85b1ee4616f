import { readFileSync } from 'node:fs';
import path from 'node:path';
import { namedFiles, packageFaults } from './check.ts';
import { fill, type PackageIds } from './fill.ts';
import type { Json } from './languages.ts';
import { languageWithoutBot, manifestWithoutBot } from './without-bot.ts';

export interface TeamsPackage {
  /** Content by file name, as it goes into the zip. */
  files: Readonly<Record<string, Uint8Array>>;
  faults: readonly string[];
}

/**
 * Builds the Teams package in memory and checks it; without the id of a bot it has none.
 * @param folder where `manifest.json` and its files are
 */
export function teamsPackage(folder: string, ids: PackageIds): TeamsPackage {
  const template = readFileSync(path.join(folder, 'manifest.json'), 'utf8');
  const hasBot = ids.BOT_ID !== undefined;
  const text = fill(hasBot ? template : manifestWithoutBot(template), ids);
  const manifest: Json = JSON.parse(text);
  const files: Record<string, Uint8Array> = { 'manifest.json': new TextEncoder().encode(text) };
  for (const name of namedFiles(manifest)) {
    const content = contentOf(path.join(folder, name));
    if (content) files[name] = hasBot || !name.endsWith('.json') ? content : languageWithoutBot(content);
  }
  return { files, faults: packageFaults(manifest, files) };
}

function contentOf(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
