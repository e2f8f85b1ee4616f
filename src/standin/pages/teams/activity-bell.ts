import { byId, element, panelUnder } from '../dom.ts';
import { entityLink } from '../host/navigation.ts';
import { icon } from '../icons.ts';
import type { ActivityAnswer, ActivityEntry, PersonEntry } from '../wire.ts';
import { noticeTime } from './notice-time.ts';
import type { Language } from './state.ts';
import { toast } from './toast.ts';
import type { StandinText } from './words.ts';

interface BellPage {
  words(): StandinText;
  language(): Language;
  person(): PersonEntry | undefined;
  /** Shows the app at a place in it, or at its start. */
  open(sub: string | undefined): void;
  /** A link that leads somewhere else in Teams. */
  outside(address: string): void;
}

const pollSeconds = 3;
const nothing: ActivityAnswer = { now: '', items: [], unread: 0 };

/** The person's activity feed behind the bell `#activity`, asked for again and again as long as the page is open. */
export function activityBell(page: BellPage): { draw(): void } {
  const button = byId('activity');
  const panel = byId('activity-panel');
  let shown = nothing;
  /** Whose feed is shown, and in what language. */
  let of = '';
  /** Notices up to here are no news any more; absent before the person's feed was read for the first time. */
  let newest: number | undefined;

  const reader = () => `${page.person()?.id} ${page.language()}`;

  const open = async (entry: ActivityEntry) => {
    panel.hidePopover();
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ person: page.person()?.id, id: entry.id });
    await fetch('/_standin/activity/read', { method: 'POST', headers, body }).catch(() => undefined);
    await follow();
    const inside = entry.webUrl === undefined ? { sub: undefined } : entityLink(entry.webUrl);
    if (inside) page.open(inside.sub);
    else page.outside(entry.webUrl ?? '');
  };
  const drawPanel = () => {
    const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset.notice : undefined;
    panel.replaceChildren(...content(page, shown, open));
    if (focused) panel.querySelector<HTMLElement>(`[data-notice="${focused}"]`)?.focus();
  };
  const draw = () => {
    const words = page.words();
    panel.setAttribute('aria-label', words.activity);
    const { unread } = shown;
    button.setAttribute(
      'aria-label',
      unread === 0 ? words.activity : `${words.activity}, ${words.unreadCount(unread)}`,
    );
    button.replaceChildren(icon('bell'), element('span', { text: words.activity }));
    if (unread === 0) delete button.dataset.unread;
    else button.dataset.unread = unread > 99 ? '99+' : `${unread}`;
    if (reader() !== of) void follow();
    else if (panel.matches(':popover-open')) drawPanel();
  };
  const announce = ([latest]: readonly ActivityEntry[]) => {
    if (latest) toast(page.words(), `${latest.from}: ${latest.text}`, { open: () => void open(latest) });
  };

  async function follow(): Promise<void> {
    const asked = reader();
    if (asked !== of) {
      of = asked;
      newest = undefined;
      shown = nothing;
    }
    const person = page.person();
    const answer = person ? await feedOf(person.id, page.language()) : nothing;
    // Somebody else may have been chosen meanwhile.
    if (!answer || asked !== reader()) return;
    const news = answer.items.filter(({ id, isRead }) => newest !== undefined && id > newest && !isRead);
    newest = Math.max(newest ?? 0, ...answer.items.map(({ id }) => id));
    const changed = face(answer) !== face(shown);
    shown = answer;
    if (changed) draw();
    announce(news);
  }

  panelUnder(button, panel, () => {
    drawPanel();
    void follow();
  });
  setInterval(follow, pollSeconds * 1000);
  return { draw };
}

async function feedOf(person: string, lang: Language): Promise<ActivityAnswer | undefined> {
  const answer = await fetch(`/_standin/activity?${new URLSearchParams({ person, lang })}`).catch(() => undefined);
  return answer?.ok ? ((await answer.json()) as ActivityAnswer) : undefined;
}

/** Everything of a feed that can be seen: a moved clock makes a notice of today one of yesterday. */
function face({ items, unread, now }: ActivityAnswer): string {
  return JSON.stringify([unread, items, items.map(({ at }) => noticeTime(at, now, 'da-DK'))]);
}

function content(page: BellPage, { items, now }: ActivityAnswer, open: (entry: ActivityEntry) => void): HTMLElement[] {
  const words = page.words();
  const heading = element('h2', { text: words.activity });
  if (items.length === 0) return [heading, element('p', { class: 'hint', text: words.noActivity })];
  const time = (at: string) => noticeTime(at, now, page.language() === 'en' ? 'en-GB' : 'da-DK');
  return [heading, element('ul', {}, ...items.map((entry) => element('li', {}, row(words, entry, time, open))))];
}

function row(
  words: StandinText,
  entry: ActivityEntry,
  time: (at: string) => string,
  open: (entry: ActivityEntry) => void,
): HTMLElement {
  const { id, from, text, preview, at, isRead } = entry;
  const about = [from, ...(preview === '' || preview === from ? [] : [preview])].join(' · ');
  return element(
    'button',
    {
      class: 'notice',
      attributes: { type: 'button', 'data-notice': id, 'data-unread': !isRead },
      on: { click: () => open(entry) },
    },
    element('span', { class: 'sign', attributes: { 'aria-hidden': true } }, icon('plumb')),
    element(
      'span',
      { class: 'said' },
      element('b', { text }),
      element('small', {}, `${about} · `, element('time', { text: time(at), attributes: { datetime: at } })),
    ),
    element('span', { class: 'dot' }, !isRead && element('span', { class: 'hidden-text', text: words.unread })),
  );
}
