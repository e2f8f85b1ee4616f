import { byId, element, panelUnder } from './dom.ts';
import { icon } from './icons.ts';
import type { PeopleAnswer, PersonEntry } from './wire.ts';

interface MenuWords {
  person: string;
  searchPeople: string;
  peopleShown(shown: number, total: number): string;
  noPeople: string;
  anotherWindow: string;
  windowAs(name: string): string;
}

interface MenuPage {
  words(): MenuWords;
  current(): PersonEntry | undefined;
  /** The address of this page as somebody else. */
  addressAs(person: PersonEntry): string;
  choose(person: PersonEntry): void;
}

/** @param search name, function, role or short name; `as` instead finds exactly one */
export async function fetchPeople(query: { search?: string; as?: string | undefined }): Promise<PeopleAnswer> {
  const answer = await fetch(
    `/_pages/people?${new URLSearchParams(query.as ? { as: query.as } : { search: query.search ?? '' })}`,
  );
  return answer.ok ? ((await answer.json()) as PeopleAnswer) : { people: [], total: 0 };
}

/**
 * The switch between the people of the workplace, in groups by role, behind the button `#person`.
 * @returns `choice`: the same people to choose from, for a place on the page
 */
export function personMenu(page: MenuPage): { draw(): void; choice(): HTMLElement[] } {
  const button = byId('person');
  const panel = byId('person-panel');
  panelUnder(button, panel, () => {
    const { parts, search, shown } = peopleToChoose(page, () => panel.hidePopover());
    panel.replaceChildren(...parts);
    void shown.then(() => search.focus());
  });
  return {
    draw: () => {
      const person = page.current();
      button.replaceChildren(
        element('span', { class: 'hidden-text', text: `${page.words().person}: ` }),
        element('span', { class: 'avatar', text: initials(person?.name ?? '?'), attributes: { 'aria-hidden': true } }),
        element(
          'span',
          { class: 'who' },
          element('b', { text: person?.name ?? '–' }),
          element('small', { text: person?.jobTitle ?? '' }),
        ),
        icon('down'),
      );
      panel.setAttribute('aria-label', page.words().person);
    },
    choice: () => peopleToChoose(page, () => {}).parts,
  };
}

/** @param chosen told before the page becomes theirs */
function peopleToChoose(page: MenuPage, chosen: () => void) {
  const words = page.words();
  const found = element('div', { class: 'people' });
  const count = element('p', { class: 'hint', attributes: { role: 'status' } });
  const search = element('input', {
    attributes: {
      type: 'search',
      'aria-label': words.searchPeople,
      placeholder: words.searchPeople,
      autocomplete: 'off',
    },
    on: { input: () => void show() },
  });
  let asked = 0;
  const show = async () => {
    asked += 1;
    const question = asked;
    const { people, total } = await fetchPeople({ search: search.value });
    if (question !== asked) return;
    count.textContent = total === 0 ? words.noPeople : words.peopleShown(people.length, total);
    found.replaceChildren(...groups(people, page, chosen));
  };
  const parts = [search, found, count, element('p', { class: 'hint', text: words.anotherWindow })];
  return { parts, search, shown: show() };
}

function groups(people: readonly PersonEntry[], page: MenuPage, chosen: () => void): HTMLElement[] {
  return [...Map.groupBy(people, ({ group }) => group)].map(([group, members]) =>
    element(
      'section',
      { attributes: { 'aria-label': group } },
      element('h2', { text: group }),
      element('ul', {}, ...members.map((person) => row(person, page, chosen))),
    ),
  );
}

function row(person: PersonEntry, page: MenuPage, chosen: () => void): HTMLElement {
  const choose = () => {
    chosen();
    page.choose(person);
  };
  const current = person.id === page.current()?.id;
  return element(
    'li',
    {},
    element(
      'button',
      {
        class: 'pick',
        attributes: { type: 'button', 'aria-current': current && 'true', 'data-as': person.as },
        on: { click: choose },
      },
      element('span', { class: 'avatar', text: initials(person.name), attributes: { 'aria-hidden': true } }),
      element(
        'span',
        { class: 'who' },
        element('b', { text: person.name }),
        element('small', { text: person.jobTitle ?? '' }),
      ),
    ),
    element(
      'a',
      {
        class: 'another',
        attributes: {
          href: page.addressAs(person),
          target: '_blank',
          rel: 'noopener',
          'aria-label': page.words().windowAs(person.name),
          title: page.words().windowAs(person.name),
        },
      },
      icon('window'),
    ),
  );
}

function initials(name: string): string {
  const parts = name.split(' ').filter((part) => part !== '');
  return `${parts[0]?.[0] ?? ''}${parts.length > 1 ? (parts.at(-1)?.[0] ?? '') : ''}`.toUpperCase();
}
