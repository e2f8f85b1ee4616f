import { z } from 'zod';
import type { BookPage, BookRule } from './book/book.ts';

/** A value in the head of a file: what Markdown programs call front matter. */
type Fact = string | number | boolean | readonly string[];
type Facts = Readonly<Record<string, Fact | undefined>>;

const fence = '---';

/** Facts in the order a person looks for them; the texts follow under the head. */
const ruleFacts = [
  ...['rule', 'version', 'title', 'titleEn', 'chapter', 'core', 'audience', 'areas', 'recurs', 'material', 'lawBound'],
  ...['critical', 'daysToRead', 'focus', 'subjects', 'iso', 'policySection', 'owner', 'howVerified', 'whatsNew'],
  ...['whatsNewEn', 'inForceFrom', 'nextReview', 'decision', 'textHashDa', 'textHashEn'],
] as (keyof BookRule)[];
const pageFacts = [
  ...['page', 'kind', 'version', 'title', 'titleEn', 'inForceFrom', 'decision', 'textHashDa'],
] as (keyof BookPage)[];

/**
 * A rule as a Markdown file of its own: every fact in the head, under it the text to the last blank, so that another
 * system can take it over. Values are written as JSON, which is YAML too: no value can end the head or become a formula.
 */
export function ruleFile(rule: BookRule, language: 'da' | 'en' = 'da'): string {
  return fileOf({ ...chosen(rule, ruleFacts), ...adopted(rule), language }, textOf(rule, language));
}

/** A page of the handbook as a Markdown file of its own. */
export function pageFile(page: BookPage, language: 'da' | 'en' = 'da'): string {
  return fileOf({ ...chosen(page, pageFacts), ...adopted(page), language }, textOf(page, language));
}

const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);

/**
 * Reads a file that `ruleFile` or `pageFile` wrote.
 * @returns `undefined` when it has no such head
 */
export function readHandbookFile(
  file: string,
): { facts: Readonly<Record<string, z.infer<typeof value>>>; text: string } | undefined {
  const match = /^---\n([\s\S]*?)\n---\n\n([\s\S]*)$/.exec(file);
  if (!match) return undefined;
  const [, head = '', text = ''] = match;
  const facts: Record<string, z.infer<typeof value>> = {};
  for (const line of head.split('\n')) {
    const colon = line.indexOf(': ');
    const found = value.safeParse(parsed(line.slice(colon + 2)));
    if (colon < 1 || !found.success) return undefined;
    facts[line.slice(0, colon)] = found.data;
  }
  return { facts, text };
}

function fileOf(facts: Facts, text: string): string {
  const lines = Object.entries(facts).flatMap(([name, said]) =>
    said === undefined ? [] : [`${name}: ${written(said)}`],
  );
  return `${[fence, ...lines, fence].join('\n')}\n\n${text}`;
}

/** JSON on one line; the two line ends YAML knows beside ours are written as codes. */
function written(fact: Fact): string {
  return JSON.stringify(fact).replace(
    /[\u0085\u2028\u2029]/g,
    (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function chosen<T extends object>(from: T, names: readonly (keyof T)[]): Facts {
  return Object.fromEntries(names.map((name) => [name, from[name]])) as Facts;
}

/** Who adopted it, when and in which case (S14). */
function adopted({ stamp }: BookRule | BookPage): Facts {
  const { edition, body, decidedOn, caseRef, state } = stamp;
  if (state === 'trial') return { trial: true };
  return { edition, adoptedBy: body, adoptedOn: decidedOn, caseNumber: caseRef };
}

function textOf({ textDa, textEn }: { textDa: string; textEn?: string | undefined }, language: 'da' | 'en'): string {
  return language === 'en' ? (textEn ?? textDa) : textDa;
}
