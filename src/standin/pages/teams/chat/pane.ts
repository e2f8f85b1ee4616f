import { byId, element } from '../../dom.ts';
import { entityLink } from '../../host/navigation.ts';
import type { ChatEntry, PersonEntry } from '../../wire.ts';
import type { PageState } from '../state.ts';
import type { StandinText } from '../words.ts';
import { refreshOf, renderer } from './card.ts';
import { type ChatLine, chatLine } from './chat-line.ts';
import { entryElement } from './entry.ts';

interface ChatPage {
  words(): StandinText;
  state(): PageState;
  person(): PersonEntry | undefined;
  /** Origin of the product's server. */
  server(): string;
  open(sub: string | undefined): void;
  outside(address: string): void;
}

const pollMs = 700;
/** A card so much higher than before is another one. */
const muchLarger = 1.5;

/** The person's chat with the bot in `#chat`: beside the tab where there is room, in its place on a phone. */
export function chatPane(page: ChatPage): { draw(): void } {
  const pane = byId('chat');
  const heading = element('h2');
  const log = element('div', { class: 'log', attributes: { role: 'log', tabindex: 0 } });
  const typing = element('p', { class: 'typing hint', attributes: { role: 'status' } });
  const input = element('textarea', { attributes: { rows: 1 } });
  const send = element('button', { class: 'primary', attributes: { type: 'submit' } });
  const form = element('form', {}, input, send);
  pane.append(heading, log, typing, form);

  let line: ChatLine | undefined;
  /** Whose chat is shown, in which language. */
  let of = '';
  let waiting = 0;
  let refreshed = new Set<string>();

  const link = (address: string) => {
    const inside = entityLink(address);
    if (inside) page.open(inside.sub);
    else page.outside(address);
  };
  const wait = async <T>(work: Promise<T>): Promise<T> => {
    waiting += 1;
    typing.textContent = page.words().botTyping;
    try {
      return await work;
    } finally {
      waiting -= 1;
      if (waiting === 0) typing.textContent = '';
    }
  };
  /**
   * A new entry is read from its first line on, and so is a card that became another; of one that changes, what is asked
   * next stands at its end.
   * @param before its height before, none for a new one
   */
  const bringUp = (entry: HTMLElement, before: number) => {
    const above = entry.offsetTop - log.offsetTop;
    const isNew = entry.offsetHeight > before * muchLarger;
    log.scrollTop = isNew ? above : above + entry.offsetHeight - log.clientHeight;
  };
  /** A card with a refresh asks the bot for itself when it is looked at, once. */
  const askAnew = ({ id, cards }: ChatEntry) => {
    const asked = refreshOf(cards);
    if (!asked || refreshed.has(id)) return;
    refreshed.add(id);
    void line?.press(id, asked.verb, asked.data).then(follow);
  };
  const show = async (items: readonly ChatEntry[], now: string) => {
    const library = items.some(({ cards }) => cards.length > 0) ? await renderer() : globalThis.AdaptiveCards;
    const locale = page.state().lang === 'en' ? 'en-GB' : 'da-DK';
    for (const entry of items) {
      if (entry.isTyping) continue;
      const press = (id: string, verb: string, data: Record<string, unknown>) =>
        wait((line as ChatLine).press(id, verb, data)).finally(follow);
      const drawn = entryElement(entry, { words: page.words(), locale, now, library, press, link });
      const before = log.querySelector<HTMLElement>(`[data-said="${CSS.escape(entry.id)}"]`);
      // Whoever pressed a button that is gone stays at the card and not at the top of the page.
      const hadFocus = before?.contains(document.activeElement);
      const height = before?.offsetHeight ?? 0;
      if (before) before.replaceWith(drawn);
      else log.append(drawn);
      if (hadFocus) drawn.focus({ preventScroll: true });
      if (!before || hadFocus) bringUp(drawn, height);
      askAnew(entry);
    }
    pane.dataset.empty = String(log.childElementCount === 0);
  };

  async function follow(): Promise<void> {
    const mine = line;
    if (!mine || pane.hidden) return;
    const news = await mine.news();
    if (news && mine === line) await show(news.items, news.now);
  }
  const write = async () => {
    const text = input.value.trim();
    if (!line || text === '') return;
    input.value = '';
    const answered = wait(line.say(text));
    await follow();
    const isAnswered = await answered;
    await follow();
    if (!isAnswered) typing.textContent = page.words().botSilent;
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void write();
  });
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    void write();
  });
  log.addEventListener('click', (event) => {
    const anchor = (event.target as Element).closest('a');
    if (!anchor) return;
    event.preventDefault();
    link(anchor.href);
  });
  setInterval(() => void follow(), pollMs);

  return {
    draw: () => {
      const words = page.words();
      const { chat, place, lang } = page.state();
      const person = page.person();
      const shown = chat && place === 'personal' && person !== undefined;
      document.body.toggleAttribute('data-chat', shown);
      pane.hidden = !shown;
      heading.textContent = words.chatWith;
      pane.setAttribute('aria-label', words.chatWith);
      log.setAttribute('aria-label', words.chatWith);
      log.dataset.hint = words.noChat;
      input.setAttribute('aria-label', words.write);
      input.placeholder = words.write;
      send.textContent = words.send;
      if (!shown || of === `${person.id} ${lang} ${page.server()}`) return;
      of = `${person.id} ${lang} ${page.server()}`;
      log.replaceChildren();
      refreshed = new Set();
      line = chatLine({ person: person.id, server: page.server(), locale: lang === 'en' ? 'en-GB' : 'da-DK' });
      void wait(line.open()).then(follow);
    },
  };
}
