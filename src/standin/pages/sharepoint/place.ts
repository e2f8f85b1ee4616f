/** Where one is in SharePoint: all of it in the address, `/sharepoint/rettesnor/Confirmations2026?view=…&as=dorte`. */
export interface ListPlace {
  site?: string | undefined;
  list?: string | undefined;
  /** As whom, in what language and theme, and how the list is shown. */
  query: URLSearchParams;
}

/** What goes along from list to list. */
const general = ['as', 'lang', 'theme'];

export function readPlace({ pathname, search }: Location): ListPlace {
  const [, , site, list] = pathname.split('/');
  return { site: site || undefined, list: list || undefined, query: new URLSearchParams(search) };
}

/** The address of a place. */
export function addressOf({ site, list, query }: ListPlace): string {
  const path = ['/sharepoint', site, list].filter((part) => part !== undefined).join('/');
  const text = query.toString();
  return `${list ? path : `${path}/`}${text === '' ? '' : `?${text}`}`;
}

/** Another list, with nothing of how this one was shown. */
export function listPlace(from: ListPlace, site?: string, list?: string): ListPlace {
  const kept = general.flatMap((name) => from.query.getAll(name).map((value) => [name, value]));
  return { site, list, query: new URLSearchParams(kept) };
}

/** The same place with some words of its address set, or taken out where the value is `undefined`. */
export function withQuery(
  place: ListPlace,
  changes: Readonly<Record<string, string | readonly string[] | undefined>>,
): ListPlace {
  const query = new URLSearchParams(place.query);
  for (const [name, value] of Object.entries(changes)) {
    query.delete(name);
    for (const each of value === undefined ? [] : [value].flat()) if (each !== '') query.append(name, each);
  }
  return { ...place, query };
}

/** The same place without any filter of its reader's. */
export function withoutFilters(place: ListPlace): ListPlace {
  const filters = [...place.query.keys()].filter((name) => /^(f|has|from|to)\./.test(name));
  return withQuery(place, Object.fromEntries([...filters, 'page'].map((name) => [name, undefined])));
}
