import { clockMenu } from '../clock-menu.ts';
import { byId, element, embedded } from '../dom.ts';
import { authenticationCalls } from '../host/authentication.ts';
import { basicCalls } from '../host/basics.ts';
import { configuration } from '../host/configuration.ts';
import { dialogs } from '../host/dialog.ts';
import { tell } from '../host/frame.ts';
import { listen } from '../host/listen.ts';
import { navigationCalls } from '../host/navigation.ts';
import { fetchPeople, personMenu } from '../person-menu.ts';
import type { PageConfig, PersonEntry } from '../wire.ts';
import { activityBell } from './activity-bell.ts';
import { addTabBar, notConfigured } from './add-tab.ts';
import { chatPane } from './chat/pane.ts';
import { chrome } from './chrome.ts';
import { stage } from './stage.ts';
import { type PageState, readState, writeState } from './state.ts';
import { toast } from './toast.ts';
import { viewMenu } from './view-menu.ts';
import { wordsIn } from './words.ts';

const config = embedded<PageConfig>('page-config');
let state = readState(location.search);
let person: PersonEntry | undefined;
let starts = 0;
let addTab: ReturnType<typeof addTabBar> | undefined;

const words = () => wordsIn(state.lang);
const signedIn = () => {
  if (!person) throw new Error('Nobody is signed in');
  return person;
};
const address = (part: Partial<PageState>) => `${location.pathname}${writeState({ ...state, ...part })}`;

const app = stage(words, load);
const dialog = dialogs(words);
const settings = configuration({
  current: () => state.configured,
  valid: (ready) => addTab?.valid(ready),
  saved: (configured) => go({ configured, place: 'channel', sub: undefined }),
  failed: (reason) => addTab?.failed(reason),
});
const signing = { state: () => state, person: signedIn, config };

listen(() => [app.frame(), dialog.frame()].filter((frame) => frame !== undefined), {
  ...basicCalls({ ...signing, ready: app.ready, failed: app.failed }),
  ...authenticationCalls(signing),
  ...navigationCalls({
    open: (sub) => go({ sub, place: state.place === 'config' ? 'personal' : state.place }),
    outside: (to) => toast(words(), words().wouldOpen, { link: to }),
    share: ({ sub, label }) =>
      toast(words(), words().shared(label), { link: new URL(address({ sub }), location.href).href }),
    standsAt: rememberPlace,
  }),
  ...dialog.calls,
  ...settings.calls,
});

/** The way to the only chat there is here. */
const isChat = (to: string) => to.startsWith('https://teams.microsoft.com/l/chat/');

const people = personMenu({
  words,
  current: () => person,
  addressAs: (other) => address({ as: other.as, sub: undefined }),
  choose: (other) => go({ as: other.as, sub: undefined }),
});
const clock = clockMenu({ words, locale: () => (state.lang === 'en' ? 'en-GB' : 'da-DK'), moved: load });
const bell = activityBell({
  words,
  language: () => state.lang,
  person: () => person,
  open: (sub) => go({ place: 'personal', sub }),
  outside: (to) => (isChat(to) ? go({ chat: true }) : toast(words(), words().wouldOpen, { link: to })),
});
const chat = chatPane({
  words,
  state: () => state,
  person: () => person,
  server: () => new URL(state.tab ?? config.tabUrl).origin,
  open: (sub) => go({ place: 'personal', sub }),
  outside: (to) => toast(words(), words().wouldOpen, { link: to }),
});
const view = viewMenu({ words, state: () => state, change: go });
const frame = chrome({
  words,
  state: () => state,
  address,
  go,
  back: () => {
    const shown = app.frame();
    if (shown) tell(shown, 'backButtonPress', []);
  },
});

window.addEventListener('popstate', () => void start());
await start();

/** Shows what the address says: who is signed in, and the app as Teams would load it for them. */
async function start(): Promise<void> {
  state = readState(location.search);
  dialog.drop();
  app.clear();
  draw();
  starts += 1;
  const mine = starts;
  const [found] = (await fetchPeople({ as: state.as })).people;
  // Somebody may have chosen once more meanwhile; the last choice counts.
  if (mine !== starts) return;
  person = found;
  if (person && !state.as) {
    state = { ...state, as: person.as };
    history.replaceState(null, '', address({}));
  }
  draw();
  load();
}

/** Moves to another state, with an address of its own. Only a change the app cannot be told of loads it afresh. */
function go(part: Partial<PageState>): void {
  const before = state;
  state = { ...state, ...part };
  history.pushState(null, '', address({}));
  const onlyLooks = Object.keys(part).every((name) => ['theme', 'width', 'chat'].includes(name));
  if (onlyLooks) {
    draw();
    if (state.theme !== before.theme) app.theme(state.theme);
    return;
  }
  void start();
}

function draw(): void {
  for (const part of [frame, people, clock, bell, chat, view]) part.draw();
}

function load(): void {
  dialog.drop();
  addTab = state.place === 'config' ? addTabBar(words(), saveTab, () => go({ place: 'personal' })) : undefined;
  byId('stage-foot').replaceChildren(...(addTab ? [addTab.bar] : []));
  const target = person && frameFor(state);
  if (target) app.show(target.address, target.context);
  else if (person) app.showInstead(notConfigured(words(), () => go({ place: 'config' })));
  else if (state.as) app.showInstead(calledByNobody(state.as));
  else app.showInstead(element('p', { class: 'empty', text: words().nobody }));
}

/** Nobody becomes somebody else by a slip of the pen: whoever looks says whom they meant. */
function calledByNobody(as: string): HTMLElement {
  const { unknown, whoThen } = words();
  const said = element('div', { attributes: { role: 'alert' } }, element('h2', { text: unknown(as) }));
  return element('section', { class: 'whom' }, said, element('p', { text: whoThen }), ...people.choice());
}

/** Which page of the app stands in the place, or none before a tab is configured. */
function frameFor({ place, tab = config.tabUrl, config: configPage, configured }: PageState) {
  if (place === 'personal') return { address: tab, context: 'content' } as const;
  if (place === 'config') return { address: configPage ?? `${tab}/config`, context: 'settings' } as const;
  return configured && ({ address: configured.contentUrl, context: 'content' } as const);
}

function saveTab(): void {
  const shown = app.frame();
  if (shown) settings.save(shown);
}

/** Where the app says it stands becomes the deep link in the address, so that a reload comes back there. */
function rememberPlace(contentUrl: string): void {
  const base = new URL(state.tab ?? config.tabUrl);
  if (!URL.canParse(contentUrl) || new URL(contentUrl).origin !== base.origin || state.place !== 'personal') return;
  const inside = new URL(contentUrl).pathname.slice(base.pathname.length).replace(/^\/+/, '');
  state = { ...state, sub: inside === '' ? undefined : inside };
  history.replaceState(null, '', address({}));
}
