import { clockMenu } from '../clock-menu.ts';
import { byId, element } from '../dom.ts';
import { entityLink } from '../host/navigation.ts';
import { fetchPeople, personMenu } from '../person-menu.ts';
import type { PersonEntry, PlannerAnswer, PlannerEntry } from '../wire.ts';
import { plannerWords } from './words.ts';

const pollSeconds = 2;

let query = new URLSearchParams(location.search);
let person: PersonEntry | undefined;
let shown = '';

const words = () => plannerWords(query.get('lang'));
const locale = () => (query.get('lang') === 'en' ? 'en-GB' : 'da-DK');
const asked = (more: Readonly<Record<string, string>>) => {
  const kept = new URLSearchParams(query);
  for (const [name, value] of Object.entries(more)) kept.set(name, value);
  return kept;
};

const people = personMenu({
  words,
  current: () => person,
  addressAs: (other) => `/planner/?${asked({ as: other.as })}`,
  choose: (other) => {
    query = asked({ as: other.as });
    history.pushState(null, '', `/planner/?${query}`);
    void show();
  },
});
const clock = clockMenu({ words, locale, moved: () => void show() });

window.addEventListener('popstate', () => {
  query = new URLSearchParams(location.search);
  void show();
});
setInterval(() => !document.hidden && void show(), pollSeconds * 1000);
await show();

/** What is assigned to the person, plan by plan; drawn again only when it is another. */
async function show(): Promise<void> {
  await nameReader();
  document.documentElement.lang = query.get('lang') === 'en' ? 'en' : 'da';
  document.documentElement.dataset.theme = query.get('theme') ?? 'default';
  const { product, backToTeams, mine } = words();
  document.title = `${mine} – ${product}`;
  byId('product').textContent = product;
  byId('teams').textContent = backToTeams;
  byId('teams').setAttribute('href', `/?${query}`);
  people.draw();
  clock.draw();
  const answer = await fetch(`/_planner/tasks?${query}`).catch(() => undefined);
  if (!answer?.ok) return;
  const { tasks } = (await answer.json()) as PlannerAnswer;
  const face = JSON.stringify([query.toString(), tasks]);
  if (face === shown) return;
  shown = face;
  draw(tasks);
}

function draw(tasks: readonly PlannerEntry[]): void {
  const plans = [...Map.groupBy(tasks, ({ plan }) => plan)];
  byId('main').replaceChildren(
    element('h1', { text: words().mine }),
    ...(tasks.length === 0 ? [element('p', { class: 'hint', text: words().none })] : []),
    ...plans.map(([plan, own]) =>
      element('section', {}, element('h2', { text: plan }), element('ul', {}, ...own.map(line))),
    ),
  );
  byId('messages').textContent = words().updated(tasks.length);
}

function line({ id, title, due, done, text, link }: PlannerEntry): HTMLElement {
  const box = element('input', {
    attributes: { type: 'checkbox', 'aria-label': words().done(title), checked: done },
    on: { change: () => void send(id, 'PATCH', { done: !done }) },
  });
  const day = due && new Date(due).toLocaleDateString(locale(), { day: 'numeric', month: 'long', year: 'numeric' });
  const inside = link === undefined ? undefined : entityLink(link);
  return element(
    'li',
    { class: done ? 'done' : '' },
    box,
    element(
      'div',
      {},
      element('b', { text: title }),
      day !== undefined && element('span', { class: 'hint', text: words().due(day) }),
      text !== '' && element('p', { text }),
      inside && element('a', { text: words().open, attributes: { href: `/?${asked({ sub: inside.sub ?? '' })}` } }),
    ),
    element('button', {
      text: words().remove,
      attributes: { type: 'button', 'aria-label': words().removeNamed(title) },
      on: { click: () => void send(id, 'DELETE') },
    }),
  );
}

async function send(id: string, method: 'PATCH' | 'DELETE', body?: object): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  await fetch(`/_planner/tasks/${id}?${query}`, { method, headers, ...(body && { body: JSON.stringify(body) }) });
  await show();
}

async function nameReader(): Promise<void> {
  const as = query.get('as') ?? '';
  if (person?.as === as) return;
  person = (await fetchPeople({ as: as || undefined })).people[0];
  if (!person || as !== '') return;
  query = asked({ as: person.as });
  history.replaceState(null, '', `/planner/?${query}`);
}
