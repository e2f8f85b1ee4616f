import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../../core/language.ts';
import { withPictures } from '../editing/pictures.ts';

/**
 * The Markdown of a rule.
 * @param id `r06`
 * @param version an earlier version with a text of its own, `3.0`; without it, the newest text
 * @returns `undefined` where there is no such text, as in English for rules outside the core
 */
export function ruleText(id: string, language: Language, version?: string): string | undefined {
  const earlier = version ? `.${version.replace('.', '-')}` : '';
  return read('rules', `${id}${earlier}.${language}.md`);
}

/**
 * The Markdown of the policy, the introduction or a role page.
 * @param page `policy`, `introduction` or `role-` and the role's code
 * @returns `undefined` where there is no such text
 */
export function pageText(page: string, language: Language): string | undefined {
  return read('pages', `${page}.${language}.md`);
}

function read(folder: string, name: string): string | undefined {
  const file = path.join(import.meta.dirname, folder, name);
  return existsSync(file) ? withPictures(readFileSync(file, 'utf8').trim()) : undefined;
}
