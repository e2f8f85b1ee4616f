type Child = Node | string | undefined | false;

interface Options {
  class?: string;
  text?: string;
  /** Plain attributes; `true` sets an empty one, `undefined` and `false` set none. */
  attributes?: Readonly<Record<string, string | number | boolean | undefined>>;
  on?: { [K in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[K]) => void };
}

/**
 * Makes an element. Text is always set as text, never as markup: names and list values come from anybody.
 * @param children strings become text nodes; `undefined` and `false` are left out
 */
export function element<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  options: Options = {},
  ...children: Child[]
): HTMLElementTagNameMap[T] {
  const made = document.createElement(tag);
  if (options.class) made.className = options.class;
  if (options.text !== undefined) made.textContent = options.text;
  for (const [name, value] of Object.entries(options.attributes ?? {})) {
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : String(value));
  }
  for (const [name, listener] of Object.entries(options.on ?? {})) {
    made.addEventListener(name, listener as EventListener);
  }
  made.append(...children.filter((child): child is Node | string => child !== undefined && child !== false));
  return made;
}

/** The element of the page with this id. @throws when the page's HTML lacks it */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}`);
  return found;
}

/** The JSON the server wrote into the page's script element with this id. */
export function embedded<T>(id: string): T {
  return JSON.parse(byId(id).textContent ?? '') as T;
}

/**
 * Opens a panel under its button and closes it again with the button, Escape or a click elsewhere: the browser's own
 * popover, which also gives the focus back.
 * @param fill makes the content each time the panel opens
 */
export function panelUnder(button: HTMLElement, panel: HTMLElement, fill: () => void): void {
  panel.popover = 'auto';
  button.setAttribute('popovertarget', panel.id);
  button.setAttribute('aria-expanded', 'false');
  panel.addEventListener('beforetoggle', (event) => {
    const opens = (event as ToggleEvent).newState === 'open';
    button.setAttribute('aria-expanded', String(opens));
    if (opens) fill();
  });
}
