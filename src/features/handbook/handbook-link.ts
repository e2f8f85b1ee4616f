import { hiddenSigns, httpsLink } from '../../core/https-link.ts';
import type { Language } from '../../core/language.ts';

/** Where a link of the handbook leads, and how that is said beside its words. */
export interface HandbookLink {
  href: string;
  /** The site or the address, in words; nothing when the link's own words say it. */
  said?: string;
}

/**
 * What becomes of an address somebody typed into a rule: it leads to a page by https, a mailbox or a phone, and the
 * reader is told which before pressing. Everything else is words only: an address without encryption, of a file, of a
 * script, or one that carries a name and a password to look like another.
 * @param words what the link is called
 */
export function handbookLink(address: string, words: string): HandbookLink | undefined {
  if (hiddenSigns.test(address) || !URL.canParse(address)) return undefined;
  const { protocol, href, pathname } = new URL(address);
  if (protocol === 'mailto:' || protocol === 'tel:') return { href, ...unlessIn(words, decoded(pathname)) };
  const page = httpsLink(address);
  return page && { href: page.href, ...unlessIn(words, page.host) };
}

const outsideWords: Readonly<Record<Language, string>> = { da: 'uden for kommunen', en: 'outside the municipality' };

/**
 * What stands after a link's words wherever it is shown; nothing where they say it all. Word and print have the site
 * alone: which sites are the municipality's own may change while a file is kept.
 * @param outside the reader's language, when the link leads outside the municipality
 */
export function saidBeside(said: string | undefined, outside?: Language): string {
  const words = [said ?? [], outside === undefined ? [] : outsideWords[outside]].flat();
  return words.length === 0 ? '' : ` (${words.join(', ')})`;
}

/** The words may only stand for the site when they are nothing but its address. */
function unlessIn(words: string, said: string): { said?: string } {
  const plain = words
    .trim()
    .replace(/^https:\/\//, '')
    .replace(/\/$/, '');
  return plain === said || plain.startsWith(`${said}/`) ? {} : { said };
}

/** As people write it; signs that cannot be seen stay spelt out. */
function decoded(text: string): string {
  try {
    const plain = decodeURIComponent(text);
    return hiddenSigns.test(plain) ? text : plain;
  } catch {
    return text;
  }
}
