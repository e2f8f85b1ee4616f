import { byId, element, panelUnder } from './dom.ts';
import { icon } from './icons.ts';

interface ClockWords {
  clock: string;
  clockMoved: string;
  twoHours: string;
  oneDay: string;
  pickTime: string;
  setTime: string;
  backToNow: string;
  clockFailed: string;
}

interface ClockPage {
  words(): ClockWords;
  locale(): string;
  /** Called after this page moved the clock: what is shown may be from another day now. */
  moved(): void;
}

const pollSeconds = 5;
const looks = 32;
const lookMs = 250;

/** The stand-in's clock behind the button `#clock`: shows it, moves it, and follows when another window moved it. */
export function clockMenu(page: ClockPage): { draw(): void } {
  const button = byId('clock');
  const panel = byId('clock-panel');
  let offsetMs = 0;

  const draw = () => {
    const now = new Date(Date.now() + offsetMs);
    const form = {
      timeZone: 'Europe/Copenhagen',
      hour: '2-digit',
      minute: '2-digit',
      day: 'numeric',
      month: 'short',
      weekday: 'short',
    } as const;
    const words = new Intl.DateTimeFormat(page.locale(), form).format(now);
    const movedFar = Math.abs(offsetMs) > 60_000;
    button.classList.toggle('moved', movedFar);
    button.setAttribute(
      'aria-label',
      `${page.words().clock}: ${words}${movedFar ? `. ${page.words().clockMoved}` : ''}`,
    );
    button.replaceChildren(icon('clock'), element('span', { class: 'time', text: words }));
    panel.setAttribute('aria-label', page.words().clock);
  };
  const follow = async () => {
    const answer = await fetch('/_standin/clock').catch(() => undefined);
    if (answer?.ok) offsetMs = offsetOf(await answer.json());
    draw();
  };
  const move = async (to: string) => {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch('/_standin/clock', { method: 'POST', headers, body: JSON.stringify({ move: to }) });
    if (!answer.ok) {
      status(panel, page.words().clockFailed);
      return;
    }
    await follow();
    await productAsks();
    panel.hidePopover();
    page.moved();
  };

  panelUnder(button, panel, () => fill(panel, page.words(), localTime(offsetMs), move));
  setInterval(follow, pollSeconds * 1000);
  void follow();
  return { draw };
}

/**
 * Waits for the product's next request: its answer carries the new time. Shown any sooner, the app would still be on
 * the day before. Where no product runs, the wait ends by itself.
 */
async function productAsks(): Promise<void> {
  const before = await requests();
  for (let look = 0, asked = false; look < looks && !asked; look += 1) {
    asked = (await requests()) > before;
    // Once more after the request was seen, for its answer to arrive.
    await new Promise((resolve) => setTimeout(resolve, lookMs));
  }
}

/** How many requests to Graph the stand-in has had. */
async function requests(): Promise<number> {
  const answer = await fetch('/_standin/meter').catch(() => undefined);
  const { total } = answer?.ok ? ((await answer.json()) as { total?: { requests: number } }) : {};
  return total?.requests ?? 0;
}

function fill(panel: HTMLElement, words: ClockWords, now: string, move: (to: string) => void): void {
  const when = element('input', {
    attributes: { type: 'datetime-local', value: now, required: true, id: 'clock-when' },
  });
  const step = (text: string, to: string) =>
    element('button', { text, attributes: { type: 'button', 'data-clock': to }, on: { click: () => move(to) } });
  const submit = (event: Event) => {
    event.preventDefault();
    move(when.value);
  };
  panel.replaceChildren(
    element('div', { class: 'steps' }, step(words.twoHours, '+2h'), step(words.oneDay, '+1d')),
    element(
      'form',
      { on: { submit } },
      element('label', { text: words.pickTime, attributes: { for: 'clock-when' } }),
      when,
      element('button', { text: words.setTime }),
    ),
    step(words.backToNow, 'reset'),
    element('p', { class: 'hint', attributes: { role: 'status' } }),
  );
}

function status(panel: HTMLElement, text: string): void {
  const line = panel.querySelector('[role=status]');
  if (line) line.textContent = text;
}

/** Copenhagen wall time in the form a `datetime-local` control wants, whatever zone this machine is in. */
function localTime(offsetMs: number): string {
  const form = { timeZone: 'Europe/Copenhagen', dateStyle: 'short', timeStyle: 'short' } as const;
  return new Intl.DateTimeFormat('sv-SE', form).format(Date.now() + offsetMs).replace(' ', 'T');
}

function offsetOf(answer: unknown): number {
  const { offsetMs } = (answer ?? {}) as { offsetMs?: unknown };
  return typeof offsetMs === 'number' ? offsetMs : 0;
}
