import { clockMenu } from '../clock-menu.ts';
import { byId, element } from '../dom.ts';
import { fetchPeople, personMenu } from '../person-menu.ts';
import type { ListAnswer, PersonEntry, SitesAnswer } from '../wire.ts';
import { ask, listPath, Refused } from './ask.ts';
import { itemPanel } from './item-panel.ts';
import { drawList } from './list-page.ts';
import { addressOf, type ListPlace, listPlace, readPlace, withQuery } from './place.ts';
import { contents, drawNav } from './site-nav.ts';
import { listWords } from './words.ts';

const pollSeconds = 2;

let place = readPlace(location);
let person: PersonEntry | undefined;
let shown: ListAnswer | undefined;
let asked = 0;

const words = () => listWords(place.query.get('lang'));

const people = personMenu({
  words,
  current: () => person,
  addressAs: (other) => addressOf(withQuery(place, { as: other.as })),
  choose: (other) => go(withQuery(place, { as: other.as })),
});
const clock = clockMenu({ words, locale: () => (words().yes === 'Yes' ? 'en-GB' : 'da-DK'), moved: () => void show() });
const panel = itemPanel({
  place: () => place,
  words,
  closed: () => {
    if (place.query.has('item')) go(withQuery(place, { item: undefined }));
  },
  changed: () => void refresh(),
});

window.addEventListener('popstate', () => {
  place = readPlace(location);
  void show();
});
setInterval(() => void follow(), pollSeconds * 1000);
await show();

function go(to: ListPlace): void {
  place = to;
  history.pushState(null, '', addressOf(place));
  void show();
}

/** Draws the page of the place in the address. */
async function show(): Promise<void> {
  asked += 1;
  const question = asked;
  await nameReader();
  frame();
  try {
    const { sites } = await ask<SitesAnswer>('sites', place.query);
    if (question !== asked) return;
    drawNav(sites, place, words(), go);
    if (place.list) await showList(question);
    else showContents(sites);
  } catch (problem) {
    if (question === asked) showRefusal(problem);
  }
}

async function showList(question: number): Promise<void> {
  const answer = await ask<ListAnswer>(listPath(place), place.query);
  if (question !== asked) return;
  drawList(answer, shown, place, words(), go);
  document.title = `${answer.list.displayName} – ${answer.site.displayName}`;
  shown = answer;
  const item = place.query.get('item');
  if (item) await panel.show(item);
  else panel.close();
}

function showContents(sites: SitesAnswer['sites']): void {
  if (sites.length === 0) throw new Refused({ error: { code: 'accessDenied', message: '' } });
  panel.close();
  shown = undefined;
  document.title = words().contents;
  const here = place.site ? sites.filter(({ name }) => name === place.site) : sites;
  byId('main').replaceChildren(contents(here, place, words(), go));
}

/** Somebody else may have written: a small question often, the whole list only when it changed. */
async function follow(): Promise<void> {
  if (!shown || document.hidden || document.querySelector('#column-panel:popover-open')) return;
  const answer = await ask<{ counter: number }>(listPath(place, 'counter'), place.query).catch(() => undefined);
  if (answer && shown && answer.counter !== shown.counter) await refresh();
}

async function refresh(): Promise<void> {
  await show();
  if (shown) byId('messages').textContent = words().updated(shown.total);
}

async function nameReader(): Promise<void> {
  const as = place.query.get('as') ?? '';
  if (person?.as === as) return;
  person = (await fetchPeople({ as: as || undefined })).people[0];
  if (!person || as !== '') return;
  place = withQuery(place, { as: person.as });
  history.replaceState(null, '', addressOf(place));
}

function frame(): void {
  const theme = place.query.get('theme') ?? 'default';
  document.documentElement.lang = words().yes === 'Yes' ? 'en' : 'da';
  document.documentElement.dataset.theme = theme;
  byId('product').textContent = words().product;
  byId('teams').textContent = words().backToTeams;
  byId('teams').setAttribute('href', `/?${listPlace(place).query}`);
  people.draw();
  clock.draw();
}

function showRefusal(problem: unknown): void {
  if (!(problem instanceof Refused)) throw problem;
  panel.close();
  shown = undefined;
  const { code } = problem;
  const [title, why] =
    code === 'accessDenied'
      ? [words().noAccess, words().noAccessWhy(person?.name ?? '')]
      : code === 'unknownPerson'
        ? [words().unknown, words().unknownWhy]
        : [words().notFound, words().notFoundWhy];
  document.title = title;
  if (code === 'unknownPerson') byId('lists').replaceChildren();
  const home = element('a', { text: words().home, attributes: { href: addressOf(listPlace(place)) } });
  byId('main').replaceChildren(
    element(
      'div',
      { class: 'refusal' },
      element('h1', { text: title }),
      element('p', { text: why }),
      code === 'notFound' && home,
    ),
  );
}
