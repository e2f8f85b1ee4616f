import { byId, element } from '../dom.ts';
import { icon } from '../icons.ts';
import type { ColumnHead, ValuesAnswer } from '../wire.ts';
import { ask, listPath } from './ask.ts';
import { type ListPlace, withQuery } from './place.ts';
import type { ListWords } from './words.ts';

interface Menu {
  place: ListPlace;
  words: ListWords;
  go(to: ListPlace): void;
}

/** Sorts and filters by a column, in the panel under its heading. */
export function fillColumnMenu(column: ColumnHead, heading: HTMLElement, menu: Menu): void {
  const panel = byId('column-panel');
  const { words } = menu;
  const go = (changes: Parameters<typeof withQuery>[1]) => {
    panel.hidePopover();
    menu.go(withQuery(menu.place, { ...changes, page: undefined }));
  };
  const order = column.filter === 'range' ? 'time' : column.kind === 'number' ? 'number' : 'text';
  const sort = (text: string, desc: string | undefined) =>
    element('button', {
      class: 'plain',
      text,
      attributes: { type: 'button' },
      on: { click: () => go({ sort: column.name, desc }) },
    });
  const names = filterNames(column).map((name) => `${name}.${column.name}`);
  panel.setAttribute('aria-label', words.sortAndFilter(column.da));
  panel.replaceChildren(
    sort(words.ascending[order], undefined),
    sort(words.descending[order], '1'),
    filterForm(column, menu, go),
    ...(column.filtered
      ? [
          element(
            'button',
            {
              class: 'plain',
              attributes: { type: 'button' },
              on: { click: () => go(Object.fromEntries(names.map((name) => [name, undefined]))) },
            },
            icon('close'),
            words.clear,
          ),
        ]
      : []),
  );
  const { left, bottom } = heading.getBoundingClientRect();
  panel.style.inset = `${Math.round(bottom) + 4}px auto auto ${Math.max(8, Math.min(Math.round(left), innerWidth - 348))}px`;
}

function filterForm(
  column: ColumnHead,
  menu: Menu,
  go: (changes: Record<string, string | string[] | undefined>) => void,
): HTMLElement {
  const { words, place } = menu;
  const holder = element('div', { class: 'filter' });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget as HTMLFormElement);
    go(
      Object.fromEntries(filterNames(column).map((name) => [`${name}.${column.name}`, data.getAll(name).map(String)])),
    );
  };
  const form = element(
    'form',
    { on: { submit } },
    element('h2', { text: `${words.filterBy} ${column.da}` }),
    holder,
    element('button', { class: 'primary', text: words.apply }),
  );
  const current = (name: string) => place.query.get(`${name}.${column.name}`) ?? '';
  if (column.filter === 'contains') holder.append(...control(words.contains, 'has', 'search', current('has')));
  if (column.filter === 'range') {
    holder.append(
      ...control(words.from, 'from', 'date', current('from')),
      ...control(words.to, 'to', 'date', current('to')),
    );
  }
  if (column.filter === 'values') void fillValues(column, menu, holder);
  return form;
}

function control(label: string, name: string, type: string, value: string): HTMLElement[] {
  const id = `filter-${name}`;
  return [
    element('label', { text: label, attributes: { for: id } }),
    element('input', { attributes: { id, name, type, value } }),
  ];
}

async function fillValues(column: ColumnHead, { place, words }: Menu, holder: HTMLElement): Promise<void> {
  const query = new URLSearchParams(place.query);
  query.set('column', column.name);
  const { values } = await ask<ValuesAnswer>(listPath(place, 'values'), query);
  const picked = place.query.getAll(`f.${column.name}`);
  holder.replaceChildren(
    ...values.map(({ value, text, rows }) => {
      const stored = value === '' ? emptyValue : value;
      const attributes = { type: 'checkbox', name: 'f', value: stored, checked: picked.includes(stored) };
      return element(
        'label',
        {},
        element('input', { attributes }),
        text || words.empty,
        element('span', { class: 'hint', text: ` ${rows}` }),
      );
    }),
    ...(values.length === 100 ? [element('p', { class: 'hint', text: words.firstValues(100) })] : []),
  );
}

/** Stands for an empty cell, which cannot stand in an address as nothing; the server knows the word too. */
const emptyValue = '-empty-';

function filterNames({ filter }: ColumnHead): readonly string[] {
  return filter === 'values' ? ['f'] : filter === 'contains' ? ['has'] : ['from', 'to'];
}
