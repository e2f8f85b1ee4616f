import { alikeBags, wordBag } from '../../handbook/word-change.ts';
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
 * Finds which rule in force each part is a newer edition of: by what the editor said; by a number that title or words
 * bear out, since a rule put in between moves every number after it; by title; by the words they have in common, the most
 * alike first; and last by a number alone, for a rule written anew. One rule goes to one part.
 * @param parts those that are rules, each with its text
 */
export function matchedRules(
  parts: readonly { part: Part; text: string }[],
  rules: readonly KnownRule[],
): readonly Match[] {
  const matches: Match[] = [];
  const isFree = (part: Part) => part.pairedWith === undefined && !matches.some((match) => match.part === part.id);
  const isOpen = ({ rule }: KnownRule) => !matches.some((match) => match.rule === rule);
  const partBags = new Map(parts.map(({ part, text }) => [part, wordBag(`${part.title} ${text}`)]));
  const ruleBags = new Map(rules.map((rule) => [rule, wordBag(`${rule.title} ${rule.text}`)]));
  const share = (part: Part, rule: KnownRule) =>
    alikeBags(partBags.get(part) ?? new Map(), ruleBags.get(rule) ?? new Map());
  const take = (how: Match['how'], fits: (part: Part, rule: KnownRule) => boolean) => {
    for (const { part } of parts) {
      const wanted = how === 'editor' ? part.pairedWith !== undefined : isFree(part);
      const found = wanted ? rules.find((rule) => isOpen(rule) && fits(part, rule)) : undefined;
      if (found) matches.push({ part: part.id, rule: found.rule, how });
    }
  };
  const isNamed = ({ title }: Part, rule: KnownRule) => plain(title) === plain(rule.title);
  take('editor', ({ pairedWith }, { rule }) => pairedWith === rule);
  take('number', (part, rule) => part.rule === rule.rule && (isNamed(part, rule) || share(part, rule) >= alike));
  take('title', isNamed);
  const open = rules.filter(isOpen);
  const pairs = parts
    .filter(({ part }) => isFree(part))
    .flatMap(({ part }) => open.map((rule) => ({ part, rule, share: share(part, rule) })))
    .filter((pair) => pair.share >= alike)
    .sort((a, b) => b.share - a.share);
  for (const { part, rule } of pairs) {
    if (isFree(part) && isOpen(rule)) matches.push({ part: part.id, rule: rule.rule, how: 'text' });
  }
  take('number', (part, { rule }) => part.rule === rule);
  return matches;
}

function plain(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
