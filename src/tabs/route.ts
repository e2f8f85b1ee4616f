/**
 * The page a Teams deep link asks for. `subPageId` is a path without its first slash, as the app itself makes them
 * (`rule/r06`, `receipts`); anything else opens the start page, since a link may be old or made by hand.
 * @param subPageId from the Teams context
 * @returns a path inside the tab
 */
export function routeOf(subPageId: string | undefined): string | undefined {
  if (!subPageId) return undefined;
  const wanted = subPageId.replace(/^\/+/, '').trim();
  return known.some((pattern) => pattern.test(wanted)) ? `/${wanted}` : '/';
}

const version = '[0-9]{1,3}(\\.[0-9]{1,3}){1,2}';
const known: readonly RegExp[] = [
  new RegExp(`^(handbook/)?rule/r[0-9]{2,3}(/${version})?$`),
  /^handbook$/,
  new RegExp(`^handbook/page/[a-z0-9-]{1,60}(/${version})?$`, 'i'),
  /^policy$/,
  /^receipts$/,
  /^receipts\/[a-z0-9:.%-]{1,240}$/i,
  /^about-me$/,
  /^settings$/,
  /^appointments$/,
  /^employments$/,
  /^foreign-edits$/,
  /^more$/,
];
