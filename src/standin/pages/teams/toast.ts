import { byId, element } from '../dom.ts';
import { icon } from '../icons.ts';
import type { Words } from './words.ts';

const secondsShown = 12;

/**
 * A short message at the foot of the page, read aloud once, gone by itself.
 * @param link what to copy, when the message is about an address
 */
export function toast(words: Words, message: string, link?: string): void {
  const box = element(
    'div',
    { class: 'toast' },
    element('p', { text: message }),
    link !== undefined && element('code', { text: link }),
    link !== undefined &&
      element('button', {
        text: words.copyLink,
        attributes: { type: 'button' },
        on: { click: () => copy(words, link) },
      }),
    element(
      'button',
      { class: 'plain', attributes: { type: 'button', 'aria-label': words.close }, on: { click: () => box.remove() } },
      icon('close'),
    ),
  );
  byId('messages').replaceChildren(box);
  setTimeout(() => box.remove(), secondsShown * 1000);
}

async function copy(words: Words, link: string): Promise<void> {
  await navigator.clipboard.writeText(link);
  toast(words, words.copied);
}
