import { byId, element } from '../dom.ts';
import { icon } from '../icons.ts';
import type { StandinText } from './words.ts';

const secondsShown = 12;

/**
 * A short message at the foot of the page, read aloud once, gone by itself.
 * @param more an address to copy, or what to open, when the message is about one
 */
export function toast(words: StandinText, message: string, more: { link?: string; open?: () => void } = {}): void {
  const { link, open } = more;
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
    open !== undefined &&
      element('button', {
        text: words.open,
        attributes: { type: 'button' },
        on: {
          click: () => {
            box.remove();
            open();
          },
        },
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

async function copy(words: StandinText, link: string): Promise<void> {
  await navigator.clipboard.writeText(link);
  toast(words, words.copied);
}
