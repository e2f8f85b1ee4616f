/** Signs that cannot be seen, or look like others, would hide what an address is. */
export const hiddenSigns = /[\p{Cc}\p{Cf}\s\\]/u;

/**
 * The address of a page as a browser opens it, when it is one to send people to.
 * @returns nothing for an address without encryption, of a script, one that carries a name and a password to look like
 * another, or one without both slashes, which leads from a page of ours to another page of ours
 */
export function httpsLink(written: string): URL | undefined {
  if (hiddenSigns.test(written) || !/^https:\/\/[^/]/i.test(written) || !URL.canParse(written)) return undefined;
  const url = new URL(written);
  return url.username === '' && url.password === '' ? url : undefined;
}
