const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * The little Markdown Teams shows in messages and cards, as HTML: bold, italic, links, lists, lines. Everything is
 * escaped first, so that nothing a person or a bot writes becomes markup, and a link leads to https or nowhere.
 */
export function markdownHtml(text: string): string {
  const safe = text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? '');
  return safe
    .split(/\n{2,}/)
    .map((block) => blockHtml(block.split('\n')))
    .join('');
}

function blockHtml(lines: readonly string[]): string {
  const items = lines.map((line) => /^(?:[-*]|\d+\.) (.*)$/.exec(line)?.[1]);
  if (items.every((item) => item !== undefined)) {
    const list = /^\d/.test(lines[0] ?? '') ? 'ol' : 'ul';
    return `<${list}>${items.map((item) => `<li>${inline(item)}</li>`).join('')}</${list}>`;
  }
  return `<p>${lines.map(inline).join('<br>')}</p>`;
}

function inline(line: string): string {
  return line
    .replace(/\[([^\]]+)\]\((https:\/\/[^\s)]+)\)/g, '<a href="$2">$1</a>')
    .replace(/\*\*([^*]+)\*\*/g, '<b>$1</b>')
    .replace(/(?<![\w/])_([^_]+)_(?!\w)/g, '<i>$1</i>');
}
