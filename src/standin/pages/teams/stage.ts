import { byId, element } from '../dom.ts';
import { type AppFrame, appFrame, type FrameContext, tell } from '../host/frame.ts';
import type { Theme } from './state.ts';
import type { StandinText } from './words.ts';

const silenceSeconds = 8;

export interface Stage {
  frame(): AppFrame | undefined;
  /** Takes the app away, before somebody else or another place of it comes. */
  clear(): void;
  /** Loads an address of the app afresh, as Teams does when one comes back to it. */
  show(address: string, context: FrameContext): void;
  /** Shows something of the host's own instead. */
  showInstead(content: HTMLElement): void;
  ready(frame: AppFrame): void;
  failed(frame: AppFrame, reason: string): void;
  theme(theme: Theme): void;
}

/** The place on the page where the app is shown, with what Teams shows while it loads or when it fails. */
export function stage(words: () => StandinText, again: () => void): Stage {
  const place = byId('stage');
  const note = byId('stage-note');
  let frame: AppFrame | undefined;
  let timeout: ReturnType<typeof setTimeout> | undefined;

  const say = (state: 'loading' | 'ready' | 'failed' | 'host', text = '') => {
    clearTimeout(timeout);
    place.dataset.app = state;
    const retry = element('button', { text: words().tryAgain, attributes: { type: 'button' }, on: { click: again } });
    note.replaceChildren(...(text === '' ? [] : [element('p', { text })]), ...(state === 'failed' ? [retry] : []));
  };

  const clear = () => {
    frame = undefined;
    byId('stage-content').replaceChildren();
    say('loading', words().loading);
  };

  return {
    frame: () => frame,
    clear,
    show: (address, context) => {
      clear();
      frame = appFrame(address, context, words().app);
      byId('stage-content').append(frame.element);
      timeout = setTimeout(() => say('failed', words().silent(new URL(address).origin)), silenceSeconds * 1000);
    },
    showInstead: (content) => {
      frame = undefined;
      byId('stage-content').replaceChildren(content);
      say('host');
    },
    ready: (from) => {
      if (from === frame) say('ready');
    },
    failed: (from, reason) => {
      if (from === frame) say('failed', words().failed(reason || words().noReason));
    },
    theme: (theme) => {
      if (frame?.listensFor.has('themeChange')) tell(frame, 'themeChange', [theme]);
    },
  };
}
