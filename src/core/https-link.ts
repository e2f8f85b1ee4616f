/** Signs that cannot be seen, or look like others, would hide what an address is. */
export const hiddenSigns = /[\p{Cc}\p{Cf}\s\\]/u;

/**
 * The address of a page as a browser opens it, when it is one to send people to.
 * @returns nothing for an address without encryption, of a script, or one that carries a name and a password to look like
 * another
 */
export function httpsLink(written: string): URL | undefined {
  if (hiddenSigns.test(written) || !URL.canParse(written)) return undefined;
  const url = new URL(written);
  return url.protocol === 'https:' && url.username === '' && url.password === '' ? url : undefined;
}
