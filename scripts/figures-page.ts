import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const page = path.join(import.meta.dirname, '../docs/figures.md');

/**
 * Writes what was measured into `docs/figures.md`, and leaves what other commands have measured as it is.
 * @param title of its part; a part that is new comes last
 */
export function writeFigures(title: string, text: string): void {
  writeFileSync(page, withPart(readFileSync(page, 'utf8'), title, text));
}

/** @param markdown a page of parts, each under a heading of the second level */
export function withPart(markdown: string, title: string, text: string): string {
  const [before = '', ...parts] = markdown.trimEnd().split(/^(?=## )/m);
  const part = `## ${title}\n\n${text.trim()}\n\n`;
  const isIt = (one: string) => one.startsWith(`## ${title}\n`);
  const all = parts.some(isIt) ? parts.map((one) => (isIt(one) ? part : one)) : [...parts, part];
  return `${[before, ...all].map((one) => one.trimEnd()).join('\n\n')}\n`;
}
