import { byId, element } from '../dom.ts';
import { icon } from '../icons.ts';
import type { StandinText } from '../teams/words.ts';
import { type AppCall, type AppFrame, appFrame, type Handlers, tell } from './frame.ts';

interface DialogInfo {
  url?: string;
  title?: string;
  width?: number | string;
  height?: number | string;
}

interface OpenDialog {
  frame: AppFrame;
  asker: AppCall;
  box: HTMLDialogElement;
}

export interface Dialogs {
  calls: Handlers;
  /** The page of the app inside the open dialog. */
  frame(): AppFrame | undefined;
  /** Closes without an answer for the app, when its page goes away. */
  drop(): void;
}

const sizes: Readonly<Record<string, { width: number; height: number }>> = {
  small: { width: 400, height: 280 },
  medium: { width: 640, height: 480 },
  large: { width: 960, height: 680 },
};

/** The app's dialogs (`dialog.url`): a page of its own over the tab, which answers the tab when it is done. */
export function dialogs(words: () => StandinText): Dialogs {
  let open: OpenDialog | undefined;

  const close = (error: string | null, result?: unknown) => {
    const closing = open;
    open = undefined;
    closing?.box.close();
    closing?.box.remove();
    closing?.asker.answer([error, result ?? null]);
  };

  const start = (call: AppCall): undefined => {
    const info = (call.args[0] ?? {}) as DialogInfo;
    const address = info.url && URL.canParse(info.url) ? new URL(info.url) : undefined;
    if (address?.origin !== call.frame.origin) return void call.answer(['A dialog shows pages of the app only', null]);
    if (open) return void call.answer(['A dialog is open already', null]);
    const frame = appFrame(address.href, 'task', info.title ?? words().app);
    const leave = () => close(words().dialogClosed);
    const box = element(
      'dialog',
      { class: 'app-dialog', attributes: { 'aria-label': info.title ?? words().app }, on: { cancel: leave } },
      element(
        'header',
        {},
        element('h2', { text: info.title ?? words().app }),
        element(
          'button',
          { attributes: { type: 'button', 'aria-label': words().close }, on: { click: leave } },
          icon('close'),
        ),
      ),
      frame.element,
    );
    frame.element.style.width = length(info.width, 'width');
    frame.element.style.height = length(info.height, 'height');
    byId('dialogs').append(box);
    box.showModal();
    open = { frame, asker: call, box };
  };

  return {
    frame: () => open?.frame,
    drop: () => {
      open?.box.remove();
      open = undefined;
    },
    calls: {
      'tasks.startTask': start,
      'tasks.completeTask': ({ args }) => void close(null, args[0]),
      'tasks.updateTask': ({ args }) => {
        const { width, height } = (args[0] ?? {}) as DialogInfo;
        if (open && width) open.frame.element.style.width = length(width, 'width');
        if (open && height) open.frame.element.style.height = length(height, 'height');
        return undefined;
      },
      messageForParent: ({ args }) => void (open && tell(open.asker.frame, 'messageForParent', args)),
      messageForChild: ({ args }) => void (open && tell(open.frame, 'messageForChild', args)),
    },
  };
}

/** @param wanted pixels, or Teams' small, medium, large */
function length(wanted: number | string | undefined, side: 'width' | 'height'): string {
  const pixels = typeof wanted === 'number' ? wanted : sizes[wanted ?? 'small']?.[side];
  return `${pixels ?? sizes.small?.[side]}px`;
}
