import { byId, element } from '../dom.ts';
import type { SiteEntry } from '../wire.ts';
import { addressOf, type ListPlace, listPlace } from './place.ts';
import type { ListWords } from './words.ts';

/** The sites and their lists at the left; a list divided by year is one heading with its years under it. */
export function drawNav(
  sites: readonly SiteEntry[],
  place: ListPlace,
  words: ListWords,
  go: (to: ListPlace) => void,
): void {
  const nav = byId('lists');
  nav.setAttribute('aria-label', words.contents);
  const link = (site: SiteEntry, list: { name: string; displayName: string }) => {
    const to = listPlace(place, site.name, list.name);
    const current = place.site === site.name && place.list?.toLowerCase() === list.name.toLowerCase();
    return element('a', {
      text: list.displayName,
      attributes: { href: addressOf(to), 'aria-current': current && 'page' },
      on: { click: (event) => follow(event, () => go(to)) },
    });
  };
  nav.replaceChildren(
    ...sites.map((site) =>
      element(
        'section',
        {},
        element('h2', { text: site.displayName }),
        element(
          'ul',
          {},
          ...site.headings.map(({ da, lists }) =>
            lists.length === 1 && lists[0]?.displayName === da
              ? element('li', {}, link(site, lists[0]))
              : element(
                  'li',
                  {},
                  element('span', { text: da }),
                  element('ul', {}, ...lists.map((list) => element('li', {}, link(site, list)))),
                ),
          ),
        ),
      ),
    ),
  );
}

/** The page of a site's lists, each with what it is for. */
export function contents(
  sites: readonly SiteEntry[],
  place: ListPlace,
  words: ListWords,
  go: (to: ListPlace) => void,
): HTMLElement {
  const link = (site: SiteEntry, list: Listed) => {
    const to = listPlace(place, site.name, list.name);
    const click = (event: MouseEvent) => follow(event, () => go(to));
    return element('a', { text: list.displayName, attributes: { href: addressOf(to) }, on: { click } });
  };
  const count = ({ items }: Listed) => element('span', { class: 'hint', text: words.items(items) });
  const entry = (site: SiteEntry, { da, purpose, lists }: SiteEntry['headings'][number]) => {
    const only = lists.length === 1 && lists[0]?.displayName === da ? lists[0] : undefined;
    return element(
      'article',
      { attributes: { lang: 'da' } },
      element('h3', only ? {} : { text: da }, only && link(site, only)),
      element('p', { class: 'hint', text: purpose }),
      only ? count(only) : element('ul', {}, ...lists.map((list) => element('li', {}, link(site, list), count(list)))),
    );
  };
  return element(
    'div',
    { class: 'contents' },
    element('h1', { text: words.contents }),
    ...sites.map((site) =>
      element(
        'section',
        {},
        element('h2', { text: site.displayName }),
        ...site.headings.map((heading) => entry(site, heading)),
      ),
    ),
  );
}

type Listed = SiteEntry['headings'][number]['lists'][number];

/** A plain click stays on the page; with a key held it opens a window as usual. */
export function follow(event: MouseEvent, move: () => void): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  move();
}
