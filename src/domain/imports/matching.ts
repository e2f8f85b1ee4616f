import { alikeBags, wordBag } from '../handbook/word-change.ts';
import type { Part } from './part.ts';

/** A rule in force, as an import is compared with it. */
export interface KnownRule {
  rule: string;
  title: string;
  text: string;
}

/** Which rule in force a part replaces, and how that was found. */
export interface Match {
  part: number;
  rule: string;
  how: 'editor' | 'number' | 'title' | 'text';
}

/** Less in common than this, and two texts are two rules. */
const alike = 0.4;

/**
 * Finds which rule in force each part is a newer edition of: by what the editor said, by number, by title, and then by
 * the words they have in common, the most alike first. One rule goes to one part.
 * @param parts those that are rules, each with its text
 */
export function matchedRules(
  parts: readonly { part: Part; text: string }[],
  rules: readonly KnownRule[],
): readonly Match[] {
  const matches: Match[] = [];
  const isFree = (part: Part) => part.pairedWith === undefined && !matches.some((match) => match.part === part.id);
  const isOpen = ({ rule }: KnownRule) => !matches.some((match) => match.rule === rule);
  const take = (how: Match['how'], fits: (part: Part, rule: KnownRule) => boolean) => {
    for (const { part } of parts) {
      const wanted = how === 'editor' ? part.pairedWith !== undefined : isFree(part);
      const found = wanted ? rules.find((rule) => isOpen(rule) && fits(part, rule)) : undefined;
      if (found) matches.push({ part: part.id, rule: found.rule, how });
    }
  };
  take('editor', ({ pairedWith }, { rule }) => pairedWith === rule);
  take('number', (part, { rule }) => part.rule === rule);
  take('title', ({ title }, rule) => plain(title) === plain(rule.title));
  const open = rules.filter(isOpen).map((rule) => ({ rule, bag: wordBag(`${rule.title} ${rule.text}`) }));
  const pairs = parts
    .filter(({ part }) => isFree(part))
    .flatMap(({ part, text }) => {
      const bag = wordBag(`${part.title} ${text}`);
      return open.map(({ rule, bag: other }) => ({ part, rule, share: alikeBags(bag, other) }));
    })
    .filter(({ share }) => share >= alike)
    .sort((a, b) => b.share - a.share);
  for (const { part, rule } of pairs) {
    if (isFree(part) && isOpen(rule)) matches.push({ part: part.id, rule: rule.rule, how: 'text' });
  }
  return matches;
}

function plain(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
