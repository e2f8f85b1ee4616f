import { byId, element } from '../dom.ts';
import { icon } from '../icons.ts';
import type { HostContext, PageState } from './state.ts';
import type { StandinText } from './words.ts';

interface ChromePage {
  words(): StandinText;
  state(): PageState;
  /** The address with a part of the state changed. */
  address(part: Partial<PageState>): string;
  go(part: Partial<PageState>): void;
  back(): void;
}

/** What Teams has around the app: the rail, the app's header, the tabs of a channel, SharePoint's own header. */
export function chrome(page: ChromePage): { draw(): void } {
  return {
    draw: () => {
      const words = page.words();
      const { place, lang, theme, width, as } = page.state();
      document.documentElement.lang = lang;
      document.documentElement.dataset.theme = theme;
      document.body.dataset.place = place;
      document.body.dataset.width = width;
      document.title = `${words.app} – ${words.title}`;
      byId('product').textContent = place === 'sharepoint' ? words.intranetProduct : words.title;
      byId('product').title = words.toy;
      byId('rail').setAttribute('aria-label', words.rail);
      rail('app', 'plumb', words.app).setAttribute('href', page.address({ place: 'personal', sub: undefined }));
      const sharePoint = new URLSearchParams({
        ...(as && { as }),
        ...(lang === 'en' && { lang }),
        ...(theme !== 'default' && { theme }),
      });
      rail('lists', 'lists', words.lists).setAttribute('href', `/sharepoint/?${sharePoint}`);
      rail('planner', 'tasks', words.planner).setAttribute('href', `/planner/?${sharePoint}`);
      byId('app-header').replaceChildren(...header(page));
    },
  };
}

function rail(id: string, picture: Parameters<typeof icon>[0], text: string): HTMLElement {
  const item = byId(id);
  item.replaceChildren(icon(picture), element('span', { text }));
  return item;
}

function header(page: ChromePage): HTMLElement[] {
  const words = page.words();
  const { place, configured } = page.state();
  const back = element(
    'button',
    { class: 'plain back', attributes: { type: 'button', 'aria-label': words.back }, on: { click: page.back } },
    icon('back'),
  );
  const title = element('h1', {
    text: place === 'sharepoint' ? words.intranetName : place === 'personal' ? words.app : words.general,
  });
  const sign = element('span', { class: 'sign', attributes: { 'aria-hidden': true } }, icon('plumb'));
  const channelTabs = element(
    'p',
    { class: 'channel-tabs' },
    element('span', { text: words.posts }),
    element('span', { text: words.files }),
    element('b', { text: configured?.name ?? words.addTab }),
  );
  const inChannel = place === 'channel' || place === 'config';
  return [
    element('div', { class: 'title' }, back, sign, title, inChannel && channelTabs),
    ...(place === 'personal' ? [panes(page)] : []),
    places(page),
  ];
}

/** The tab alone, or the chat: beside it where there is room, in its place on a phone. */
function panes(page: ChromePage): HTMLElement {
  const words = page.words();
  const shown = page.state().chat;
  const choice = (chat: boolean, text: string) =>
    element('button', {
      text,
      attributes: { type: 'button', 'aria-pressed': `${shown === chat}` },
      on: { click: () => page.go({ chat }) },
    });
  const attributes = { role: 'group', 'aria-label': words.panes };
  return element('div', { class: 'panes', attributes }, choice(false, words.tab), choice(true, words.chat));
}

function places(page: ChromePage): HTMLElement {
  const words = page.words();
  const { place } = page.state();
  const link = (to: HostContext, text: string, current: boolean) =>
    element('a', {
      text,
      attributes: {
        href: page.address({ place: to, sub: undefined }),
        'data-place': to,
        'aria-current': current && 'page',
      },
      on: {
        click: (event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          page.go({ place: to, sub: undefined });
        },
      },
    });
  return element(
    'nav',
    { class: 'places', attributes: { 'aria-label': words.places } },
    link('personal', words.personal, place === 'personal'),
    link('channel', words.channel, place === 'channel' || place === 'config'),
    link('sharepoint', words.intranet, place === 'sharepoint'),
  );
}
