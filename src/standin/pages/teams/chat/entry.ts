import type * as Library from 'adaptivecards';
import { element } from '../../dom.ts';
import type { ChatEntry, ChatReply } from '../../wire.ts';
import { noticeTime } from '../notice-time.ts';
import type { StandinText } from '../words.ts';
import { type CardHost, cardElement } from './card.ts';
import { markdownHtml } from './markdown.ts';

interface EntryPlace {
  words: StandinText;
  locale: string;
  now: string;
  library: typeof Library | undefined;
  press(id: string, verb: string, data: Record<string, unknown>): Promise<ChatReply>;
  link(address: string): void;
}

/** One thing that was said: who, when, the words, the cards. */
export function entryElement(entry: ChatEntry, place: EntryPlace): HTMLElement {
  const { words, locale, now, library } = place;
  const said = element('article', {
    class: entry.byBot ? 'said-by-bot' : 'said-by-me',
    attributes: { 'data-said': entry.id, tabindex: -1 },
  });
  const who = entry.byBot ? words.app : words.you;
  said.append(
    element(
      'p',
      { class: 'hint' },
      `${who} · `,
      element('time', { text: noticeTime(entry.at, now, locale), attributes: { datetime: entry.at } }),
    ),
  );
  if (entry.text !== '') said.append(entry.byBot ? fromMarkdown(entry.text) : element('p', { text: entry.text }));
  for (const name of entry.files) said.append(element('p', { class: 'file', text: `📎 ${name}` }));
  const note = element('p', { class: 'answer', attributes: { role: 'status' } });
  const host: CardHost = {
    link: place.link,
    execute: (verb, data) => {
      said.toggleAttribute('data-busy', true);
      void place.press(entry.id, verb, data).then((reply) => {
        said.removeAttribute('data-busy');
        note.textContent =
          reply.kind === 'message' ? reply.text : reply.kind === 'fault' ? words.botSilent : note.textContent;
      });
    },
  };
  if (library) for (const card of entry.cards) said.append(cardElement(library, card, host));
  if (entry.cards.length > 0) said.append(note);
  return said;
}

function fromMarkdown(text: string): HTMLElement {
  const said = element('div', { class: 'text' });
  said.innerHTML = markdownHtml(text);
  return said;
}
