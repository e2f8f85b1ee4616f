import type { AppFrame, Handlers } from './frame.ts';

interface Message {
  func: string;
  id?: unknown;
  uuidAsString?: unknown;
  args?: readonly unknown[];
  data?: unknown;
}

/**
 * Answers teams-js (2.58, envelope as in platform.md section 3) from the frames of the page. A message from another
 * window, or from the right window on another origin, is not heard. An unknown call is refused in words, because a
 * promise nobody settles hangs the app.
 * @param frames those on the page now
 */
export function listen(frames: () => readonly AppFrame[], handlers: Handlers): void {
  window.addEventListener('message', async (event: MessageEvent<unknown>) => {
    const frame = frames().find(
      ({ element, origin }) => element.contentWindow === event.source && origin === event.origin,
    );
    if (!frame || !isMessage(event.data)) return;
    const { func, id, uuidAsString, args = [], data } = event.data;
    const answer = (reply: readonly unknown[]) =>
      frame.element.contentWindow?.postMessage({ id, uuidAsString, args: reply }, frame.origin);
    const handler = Object.hasOwn(handlers, func) ? handlers[func] : undefined;
    if (!handler) return answer([false, 'not implemented']);
    try {
      const reply = await handler({ frame, args, data, answer });
      if (reply) answer(reply);
    } catch (problem) {
      answer([false, problem instanceof Error ? problem.message : String(problem)]);
    }
  });
}

function isMessage(data: unknown): data is Message {
  return typeof data === 'object' && data !== null && 'func' in data && typeof data.func === 'string';
}
