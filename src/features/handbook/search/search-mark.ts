import { tokensIn } from './search-token.ts';

/** A piece of a text; all pieces joined are the text. */
export interface Part {
  text: string;
  hit: boolean;
}

const longestSnippet = 180;

/** Cuts a text at the words that are hits; neighbouring hits stay apart, so that each is one word. */
export function marked(text: string, isHit: (form: string) => boolean): readonly Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const { form, start, end } of tokensIn(text)) {
    if (!isHit(form)) continue;
    if (start > at) parts.push({ text: text.slice(at, start), hit: false });
    parts.push({ text: text.slice(start, end), hit: true });
    at = end;
  }
  if (at < text.length || parts.length === 0) parts.push({ text: text.slice(at), hit: false });
  return parts;
}

/** The part of a passage around its first hit, at most 180 characters and cut between words. */
export function snippetOf(text: string, isHit: (form: string) => boolean): readonly Part[] {
  if (text.length <= longestSnippet) return marked(text, isHit);
  const first = tokensIn(text).find(({ form }) => isHit(form))?.start ?? 0;
  const start = first < longestSnippet * 0.7 ? 0 : text.lastIndexOf(' ', first - 40) + 1;
  const far = text.length - start <= longestSnippet ? text.length : text.lastIndexOf(' ', start + longestSnippet);
  const end = far > start ? far : start + longestSnippet;
  const window = `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`;
  return marked(window, isHit);
}
