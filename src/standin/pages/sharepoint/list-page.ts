import { byId, element } from '../dom.ts';
import type { ListAnswer } from '../wire.ts';
import { type ListPlace, withoutFilters, withQuery } from './place.ts';
import { focusColumn, table } from './table.ts';
import type { ListWords } from './words.ts';

/** Draws a list: what it is called, its views, its rows, its pages. @param before the rows shown until now */
export function drawList(
  answer: ListAnswer,
  before: ListAnswer | undefined,
  place: ListPlace,
  words: ListWords,
  go: (to: ListPlace) => void,
): void {
  const sameList = before?.list.name === answer.list.name && before.view === answer.view && before.page === answer.page;
  const known = new Set(sameList ? before.rows.map(({ id }) => id) : answer.rows.map(({ id }) => id));
  const fresh = new Set(answer.rows.map(({ id }) => id).filter((id) => !known.has(id)));
  const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset : {};
  const scroll = byId('main').querySelector('.table')?.scrollLeft ?? 0;
  const drawn = table({ answer, place, words, go, fresh });
  byId('main').replaceChildren(
    element('p', { class: 'site', text: answer.site.displayName }),
    element('h1', { text: answer.list.displayName }),
    element(
      'p',
      { class: 'hint', attributes: { lang: 'da' } },
      answer.list.purpose,
      answer.list.appendOnly && ` ${words.appendOnly}`,
    ),
    bar(answer, place, words, go),
    drawn,
    pager(answer, place, words, go),
  );
  if (sameList) drawn.scrollLeft = scroll;
  focusColumn(focused.column);
  if (focused.item && sameList)
    byId('main')
      .querySelector<HTMLElement>(`[data-item="${CSS.escape(focused.item)}"]`)
      ?.focus();
  if (focused.control)
    byId('main')
      .querySelector<HTMLElement>(`[data-control="${CSS.escape(focused.control)}"]`)
      ?.focus();
}

function bar(answer: ListAnswer, place: ListPlace, words: ListWords, go: (to: ListPlace) => void): HTMLElement {
  const choose = (event: Event) => {
    const { value } = event.currentTarget as HTMLSelectElement;
    go(withQuery(withoutFilters(place), { view: value, sort: undefined, desc: undefined }));
  };
  const filtered = answer.columns.some((column) => column.filtered);
  return element(
    'div',
    { class: 'bar' },
    element('label', { text: words.view, attributes: { for: 'list-view' } }),
    element(
      'select',
      { attributes: { id: 'list-view', 'data-control': 'view', lang: 'da' }, on: { change: choose } },
      ...answer.views.map((view) =>
        element('option', { text: view, attributes: { value: view, selected: view === answer.view } }),
      ),
    ),
    filtered &&
      element('button', {
        text: words.clearFilters,
        attributes: { type: 'button' },
        on: { click: () => go(withoutFilters(place)) },
      }),
    element('span', { class: 'count', text: words.items(answer.total) }),
  );
}

function pager(
  { page, pages }: ListAnswer,
  place: ListPlace,
  words: ListWords,
  go: (to: ListPlace) => void,
): HTMLElement {
  if (pages === 1) return element('div', { class: 'pager' });
  const step = (text: string, to: number, control: string) =>
    element('button', {
      text,
      attributes: { type: 'button', disabled: to < 1 || to > pages, 'data-control': control },
      on: { click: () => go(withQuery(place, { page: `${to}` })) },
    });
  return element(
    'nav',
    { class: 'pager', attributes: { 'aria-label': words.pages } },
    step(words.previous, page - 1, 'previous'),
    element('span', { text: words.page(page, pages) }),
    step(words.next, page + 1, 'next'),
  );
}
