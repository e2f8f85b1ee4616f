import { element } from '../dom.ts';
import type { StandinText } from './words.ts';

/**
 * The foot of "Add a tab": *Gem* opens when the app says that its settings are valid.
 * @returns the bar and the ways the app's answers reach it
 */
export function addTabBar(words: StandinText, save: () => void, cancel: () => void) {
  const message = element('p', { attributes: { role: 'alert' } });
  const button = element('button', {
    class: 'primary',
    text: words.save,
    attributes: { type: 'button', disabled: true },
    on: {
      click: () => {
        message.textContent = '';
        save();
      },
    },
  });
  const bar = element(
    'div',
    { class: 'add-tab', attributes: { role: 'group', 'aria-label': words.addTab } },
    element('p', {}, element('b', { text: words.addTab }), ` ${words.addTabTo}`),
    message,
    element('button', { text: words.cancel, attributes: { type: 'button' }, on: { click: cancel } }),
    button,
  );
  return {
    bar,
    valid: (ready: boolean) => {
      button.disabled = !ready;
    },
    failed: (reason: string | undefined) => {
      message.textContent = words.saveFailed(reason ?? words.noReason);
    },
  };
}

/** Shown where a configured tab would stand, before one is configured. */
export function notConfigured(words: StandinText, setUp: () => void): HTMLElement {
  return element(
    'div',
    { class: 'empty' },
    element('p', { text: words.notConfigured }),
    element('button', { class: 'primary', text: words.setUp, attributes: { type: 'button' }, on: { click: setUp } }),
  );
}
