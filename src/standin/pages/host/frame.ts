/** Teams' name for where a page stands; teams-js refuses calls that do not belong there. */
export type FrameContext = 'content' | 'settings' | 'task';

/** One page of the app inside the host: its window, the only origin it may speak from, and what it listens for. */
export interface AppFrame {
  readonly element: HTMLIFrameElement;
  readonly context: FrameContext;
  readonly origin: string;
  /** Events the app registered for, `themeChange`. */
  readonly listensFor: Set<string>;
}

/** What a page of the app asked of the host. */
export interface AppCall {
  readonly frame: AppFrame;
  readonly args: readonly unknown[];
  /** The payload of nested app authentication. */
  readonly data?: unknown;
  /** Answers later than the handler returns, as a dialog does. */
  answer(args: readonly unknown[]): void;
}

/** Returns the arguments of the answer; `undefined` when Teams answers nothing, or not yet. */
type Handler = (call: AppCall) => readonly unknown[] | undefined | Promise<readonly unknown[] | undefined>;

export type Handlers = Readonly<Record<string, Handler>>;

/** Makes the frame of an address; it starts loading when it is put on the page. @param address absolute */
export function appFrame(address: string, context: FrameContext, title: string): AppFrame {
  const element = document.createElement('iframe');
  element.src = address;
  element.title = title;
  // With both words the app is itself (own origin, modules); without them nothing of it would run.
  element.setAttribute(
    'sandbox',
    'allow-scripts allow-same-origin allow-forms allow-popups allow-downloads allow-modals',
  );
  element.allow = 'clipboard-read; clipboard-write; fullscreen';
  return { element, context, origin: new URL(address).origin, listensFor: new Set() };
}

/** Tells the app something it did not ask for. */
export function tell(frame: AppFrame, event: string, args: readonly unknown[]): void {
  frame.element.contentWindow?.postMessage({ func: event, args }, frame.origin);
}
