export type Theme = 'default' | 'dark' | 'contrast';
export type Language = 'da' | 'en';
type Width = 'full' | '320' | '360' | '768';
/** Where the app stands: a personal tab, "Add a tab" being filled in, a tab in a channel, a page on the intranet. */
export type HostContext = 'personal' | 'config' | 'channel' | 'sharepoint';

/** What `settings.setSettings` left: the tab as a channel or an intranet page shows it. */
export interface ConfiguredTab {
  contentUrl: string;
  entityId: string;
  name: string;
}

/** Everything one can set on the page. It lives in the address, so that a link or a reload brings it back. */
export interface PageState {
  /** Short name of the signed-in person; absent: the first of the list. */
  as?: string | undefined;
  theme: Theme;
  lang: Language;
  width: Width;
  place: HostContext;
  /** The chat with the bot stands beside the app, or in its place on a phone. */
  chat: boolean;
  /** Deep link into the app, Teams' `subPageId`, for example `rule/r06`. */
  sub?: string | undefined;
  /**
   * Whether the host offers nested app authentication; absent: Teams does, SharePoint does not. `interaction`: it does,
   * and gives a token only when it may ask the person first.
   */
  naa?: 'on' | 'off' | 'interaction' | undefined;
  configured?: ConfiguredTab | undefined;
  /** Other address of the tab than the server's; loopback only. */
  tab?: string | undefined;
  /** Other address of the configuration page. */
  config?: string | undefined;
}

const naaNames = ['on', 'off', 'interaction'] as const;

/** @param search `location.search`; unknown values fall back to the usual ones */
export function readState(search: string): PageState {
  const query = new URLSearchParams(search);
  const text = (name: string) => query.get(name) || undefined;
  const contentUrl = loopback(text('content'));
  return {
    as: text('as')?.toLowerCase(),
    theme: oneOf(text('theme'), ['default', 'dark', 'contrast']),
    lang: text('lang')?.toLowerCase().startsWith('en') ? 'en' : 'da',
    width: oneOf(text('width'), ['full', '320', '360', '768']),
    place:
      text('host') === 'sharepoint'
        ? 'sharepoint'
        : oneOf(text('page'), ['personal', 'config', 'channel', 'sharepoint']),
    chat: query.has('chat'),
    sub: text('sub'),
    naa: naaNames.find((name) => name === text('naa')),
    configured:
      contentUrl === undefined
        ? undefined
        : { contentUrl, entityId: text('entity') ?? '', name: text('name') ?? 'Rettesnor' },
    tab: loopback(text('tab')),
    config: loopback(text('config')),
  };
}

/** The query for an address that brings this state back; usual values are left out. */
export function writeState(state: PageState): string {
  const query = new URLSearchParams();
  const set = (name: string, value: string | undefined, usual?: string) => {
    if (value !== undefined && value !== usual) query.set(name, value);
  };
  set('as', state.as);
  set('theme', state.theme, 'default');
  set('lang', state.lang, 'da');
  set('width', state.width, 'full');
  if (state.place === 'sharepoint') set('host', 'sharepoint');
  else set('page', state.place, 'personal');
  set('chat', state.chat ? '1' : undefined);
  set('sub', state.sub);
  set('naa', state.naa);
  set('content', state.configured?.contentUrl);
  set('entity', state.configured?.entityId, '');
  set('name', state.configured?.name, 'Rettesnor');
  set('tab', state.tab);
  set('config', state.config);
  const text = query.toString().replaceAll('%2F', '/').replaceAll('%3A', ':');
  return text === '' ? '' : `?${text}`;
}

/** Tokens go into the frame, so nothing but this machine may stand in it. */
export function loopback(address: string | undefined): string | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  const { hostname, protocol } = new URL(address);
  const here = ['localhost', '127.0.0.1', '[::1]'].includes(hostname) && ['http:', 'https:'].includes(protocol);
  return here ? address : undefined;
}

function oneOf<const T extends string>(value: string | undefined, allowed: readonly [T, ...T[]]): T {
  return allowed.find((each) => each === value) ?? allowed[0];
}
