import { handbookLink, saidBeside } from '../../domain/handbook/handbook-link.ts';

/**
 * A rule's Markdown as a card can show it: bold, italic, lists and links, each with the site it leads to. Headings become
 * bold lines; quotes, pictures and HTML are what Teams would show as signs.
 */
export function cardText(markdown: string): string {
  return markdown.split('\n').map(lineText).join('\n').trim();
}

// Every length has an end: looked for from each sign on, the rest of a line would take its length squared.
function lineText(line: string): string {
  const plain = line
    .replace(/!\[([^[\]]{0,300})\]\([^()]{0,300}\)/g, '$1')
    .replace(
      /\[([^[\]]{0,300})\]\(\s{0,3}<?([^()\s<>]{0,2000})>?([^()]{0,300})\)/g,
      (_, words: string, address: string) => linked(words, address),
    )
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

function linked(words: string, address: string): string {
  const link = handbookLink(address, words);
  if (!link) return words;
  return `[${words}](${link.href})${link.said === undefined ? '' : saidBeside(link.said)}`;
}
