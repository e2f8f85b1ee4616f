import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../../core/language.ts';
import { type TextVariable, withOwnWords } from '../../features/editing/drafts/text-variables.ts';
import { exampleOf } from '../../features/editing/examples/example.ts';
import { withPictures } from '../editing/pictures.ts';

/** What Eksempel Kommune says where the examples leave room for every municipality's own words. */
export const ownWords: Readonly<Record<Language, Record<TextVariable, string>>> = {
  da: {
    kommune: 'Eksempel Kommune',
    sekretariat: 'Direktionssekretariatet',
    redaktion: 'Center for HR, Økonomi & IT',
  },
  en: {
    kommune: 'Eksempel Kommune',
    sekretariat: 'Executive Secretariat',
    redaktion: 'Centre for HR, Finance & IT',
  },
};

/** A text of the sample in the words of Eksempel Kommune. */
export function inOwnWords(text: string, language: Language): string {
  return withOwnWords(text, ownWords[language]);
}

/**
 * The Markdown of a rule.
 * @param id `r06`
 * @param version an earlier version with a text of its own, `3.0`; without it, the newest text
 * @returns `undefined` where there is no such text
 */
export function ruleText(id: string, language: Language, version?: string): string | undefined {
  if (version === undefined) return newestText(id, language);
  return read(`${id}.${version.replace('.', '-')}.${language}.md`);
}

/**
 * The Markdown of the policy, the introduction or a role page.
 * @param page `policy`, `introduction` or `role-` and the role's code
 * @returns `undefined` where there is no such text
 */
export function pageText(page: string, language: Language): string | undefined {
  return newestText(page, language);
}

/** The newest texts are those that every municipality can begin from. */
function newestText(id: string, language: Language): string | undefined {
  const example = exampleOf(id);
  const text = language === 'da' ? example?.textDa : example?.textEn;
  return text === undefined ? undefined : withPictures(inOwnWords(text, language));
}

function read(name: string): string | undefined {
  const file = path.join(import.meta.dirname, 'rules', name);
  return existsSync(file) ? withPictures(readFileSync(file, 'utf8').trim()) : undefined;
}
