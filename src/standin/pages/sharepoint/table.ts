import { byId, element } from '../dom.ts';
import { icon } from '../icons.ts';
import type { ColumnHead, ListAnswer } from '../wire.ts';
import { fillColumnMenu } from './column-menu.ts';
import { addressOf, type ListPlace, withQuery } from './place.ts';
import { follow } from './site-nav.ts';
import type { ListWords } from './words.ts';

interface TablePage {
  answer: ListAnswer;
  place: ListPlace;
  words: ListWords;
  go(to: ListPlace): void;
  /** Rows that were not there a moment ago. */
  fresh: ReadonlySet<string>;
}

/** The rows of a list under headings that sort and filter; the first cell of a row opens it. */
export function table(page: TablePage): HTMLElement {
  const { answer, words } = page;
  if (answer.rows.length === 0) {
    const filtered = answer.columns.some((column) => column.filtered);
    return element(
      'div',
      { class: 'table' },
      heads(page),
      element('p', { class: 'empty', text: filtered ? words.noRowsFiltered : words.noRows }),
    );
  }
  return element(
    'div',
    { class: 'table', attributes: { tabindex: 0, role: 'region', 'aria-label': answer.list.displayName } },
    heads(page),
  );
}

function heads(page: TablePage): HTMLTableElement {
  const { answer, words } = page;
  return element(
    'table',
    { attributes: { lang: 'da' } },
    element('caption', { class: 'hidden-text', text: words.table(answer.list.displayName, answer.view) }),
    element('thead', {}, element('tr', {}, ...answer.columns.map((column) => head(column, page)))),
    element('tbody', {}, ...answer.rows.map((row) => tableRow(row, page))),
  );
}

function head(column: ColumnHead, page: TablePage): HTMLTableCellElement {
  const { answer, words } = page;
  const sorted = answer.sort.column === column.name;
  const direction = answer.sort.descending ? 'descending' : 'ascending';
  const button = element(
    'button',
    {
      class: 'plain',
      attributes: {
        type: 'button',
        popovertarget: 'column-panel',
        'data-column': column.name,
        title: words.sortAndFilter(column.da),
      },
      on: { click: () => fillColumnMenu(column, button, page) },
    },
    column.da,
    sorted && arrow(answer.sort.descending),
    column.filtered && icon('filter'),
    column.filtered && element('span', { class: 'hidden-text', text: words.filtered }),
    icon('down'),
  );
  return element('th', { attributes: { scope: 'col', 'aria-sort': sorted && direction } }, button);
}

function arrow(descending: boolean): SVGSVGElement {
  const picture = icon('up');
  if (descending) picture.classList.add('turned');
  return picture;
}

function tableRow(row: ListAnswer['rows'][number], { place, words, go, fresh }: TablePage): HTMLTableRowElement {
  const to = withQuery(place, { item: row.id });
  const name = row.cells.slice(0, 3).filter(Boolean).join(', ');
  const open = element('a', {
    text: row.cells[0] || `#${row.id}`,
    attributes: { href: addressOf(to), 'data-item': row.id, 'aria-label': words.open(name) },
    on: { click: (event) => follow(event, () => go(to)) },
  });
  const cells = row.cells.map((text, at) =>
    at === 0 ? element('th', { attributes: { scope: 'row' } }, open) : element('td', { text }),
  );
  return element('tr', { class: fresh.has(row.id) ? 'fresh' : 'row' }, ...cells);
}

/** Gives the focus back to the heading it was on before the table was drawn again. */
export function focusColumn(name: string | undefined): void {
  if (name === undefined || document.activeElement !== document.body) return;
  byId('main')
    .querySelector<HTMLElement>(`[data-column="${CSS.escape(name)}"]`)
    ?.focus();
}
