import type { Person } from '../../core/person.ts';

const guestMark = /#ext#/i;
/** Every tenant's first name at Microsoft, and what becomes of an account whose domain nobody has verified. */
const microsoftFallback = /(?:^|\.)onmicrosoft\.com$/;
/** Signs no site's name has, or that nobody sees. */
const notOfAName = /[\p{Cc}\p{Cf}\s/\\?#@:[\]%<>"(),;]/u;

/**
 * The municipality's own sites, without any setting: the domains its own members sign in with, which a tenant must have
 * verified, and the hosts the product itself lives at. Guests' domains are others'. Where no account has told of a
 * domain there are none, so that nothing is called outside by mistake.
 * @param hosts the tenant's SharePoint, the product's own address
 */
export function ownSites(
  people: readonly Pick<Person, 'upn' | 'guest'>[],
  hosts: readonly string[],
): readonly string[] {
  const suffixes = new Set(
    people.flatMap(({ upn, guest }) => (guest || guestMark.test(upn) ? [] : upn.slice(upn.lastIndexOf('@') + 1))),
  );
  const domains = [...suffixes].flatMap((suffix) => siteName(suffix) ?? []);
  const own = domains.filter((name) => name.includes('.') && !microsoftFallback.test(name));
  if (own.length === 0) return [];
  return [...new Set([...own, ...hosts.flatMap((host) => siteName(host) ?? [])])].sort();
}

/** Is a host one of the municipality's own, or below one? */
export function isOwnSite(host: string, own: readonly string[]): boolean {
  const name = siteName(host);
  return name !== undefined && own.some((site) => name === site || name.endsWith(`.${site}`));
}

/**
 * The sites outside the municipality that a link of the handbook leads to: of a page its host, of mail the domain of
 * everybody who would get it. A phone has none, and nothing is outside while nobody knows what is inside.
 * @param href as `handbookLink` gives it
 */
export function sitesOutside(href: string, own: readonly string[]): readonly string[] {
  if (own.length === 0) return [];
  const { protocol, host, hostname, pathname, search } = new URL(href);
  if (protocol === 'https:') return isOwnSite(hostname, own) ? [] : [host];
  if (protocol !== 'mailto:') return [];
  return recipients(pathname, search).flatMap((address) => {
    const [mailbox = '', site = '', ...more] = address.split('@');
    const isOne = mailbox !== '' && more.length === 0 && !notOfAName.test(mailbox);
    return isOne && isOwnSite(site, own) ? [] : [isOne ? (siteName(site) ?? address) : address];
  });
}

/** Everybody a link would write to, also those its headers add. */
function recipients(to: string, search: string): readonly string[] {
  const headers = search
    .slice(1)
    .split(/&(?:amp;)?/)
    .map(plain);
  const others = headers.flatMap((header) => /^b?cc=(.*)|^to=(.*)/is.exec(header)?.slice(1) ?? []);
  const lists = [plain(to), ...others.map((list) => list ?? '')];
  return lists.flatMap((list) => list.split(/[,;]/).flatMap((address) => address.trim() || []));
}

function plain(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** As a browser would look it up: in small letters, look-alike letters spelt out, without the root's dot. */
function siteName(host: string): string | undefined {
  if (host === '' || notOfAName.test(host) || !URL.canParse(`https://${host}`)) return undefined;
  return new URL(`https://${host}`).hostname.replace(/\.$/, '');
}
