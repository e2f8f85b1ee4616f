/**
 * A rule's Markdown as a card can show it: bold, italic, lists and links. Headings become bold lines; quotes, pictures and HTML
 * are what Teams would show as signs.
 */
export function cardText(markdown: string): string {
  return markdown
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[^>\n]+>/g, '')
    .replace(/^#{1,6}\s+(.+?)\s*#*$/gm, '**$1**')
    .replace(/^>\s?/gm, '')
    .replace(/^\*\s+/gm, '- ')
    .trim();
}
