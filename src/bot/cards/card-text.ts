import type { Language } from '../../core/language.ts';
import { handbookLink, saidBeside } from '../../features/handbook/handbook-link.ts';
import { sitesOutside } from '../../features/handbook/own-sites.ts';
import { unlinked } from './parts.ts';

/** Whom a text is shown to: their language, and which sites are their municipality's own. */
export interface TextReader {
  language: Language;
  ownSites: readonly string[];
}

/** Placeholder for the links made here, until every other link has been turned into plain text. */
const own = '\uE000';

// Every repeat is bounded: unbounded ones make matching a long line quadratic.
const picture = /!\[([^[\]]{0,300})\]\([^()]{0,300}\)/g;
const link = /\[([^[\]]{0,300})\]\(\s{0,3}<?([^()\s<>]{0,2000})>?([^()]{0,300})\)/g;

/**
 * A rule's Markdown as a card can show it: bold, italic, lists and links, each with the site it leads to. Headings become
 * bold lines; quotes, pictures and HTML are what Teams would show as signs. A link in any other shape, over two lines or
 * with its address further down, is words: Teams would show it without its site.
 */
export function cardText(markdown: string, reader: TextReader): string {
  const lines = markdown.split('\n').map((line) => lineText(line, reader));
  return unlinked(lines.join('\n').trim()).replaceAll(own, '');
}

function lineText(line: string, reader: TextReader): string {
  const plain = line
    .replaceAll(own, '')
    .replace(picture, '$1')
    .replace(link, (_, words: string, address: string) => linked(words, address, reader))
    .replace(/<[^<>]{1,300}>/g, '')
    .replace(/^>\s?/, '')
    .replace(/^\*\s+/, '- ');
  const depth = /^#{1,6}(?=\s)/.exec(plain)?.[0].length;
  return depth === undefined ? plain : `**${withoutEnd(plain.slice(depth).trim())}**`;
}

/** `Hvorfor ##` */
function withoutEnd(title: string): string {
  let end = title.length;
  while (title[end - 1] === '#') end -= 1;
  return title.slice(0, end).trimEnd();
}

function linked(words: string, address: string, { language, ownSites }: TextReader): string {
  const found = handbookLink(address, words);
  if (!found) return words;
  const { href, said } = found;
  const outside = sitesOutside(href, ownSites).length > 0 ? language : undefined;
  return `[${words}]${own}(${href.replaceAll(']', '%5D')})${saidBeside(said, outside)}`;
}
