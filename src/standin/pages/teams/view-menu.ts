import { byId, element, panelUnder } from '../dom.ts';
import { icon } from '../icons.ts';
import type { PageState } from './state.ts';
import type { StandinText } from './words.ts';

interface ViewPage {
  words(): StandinText;
  state(): PageState;
  change(part: Partial<PageState>): void;
}

/** Theme, language and width behind the button `#view`. */
export function viewMenu(page: ViewPage): { draw(): void } {
  const button = byId('view');
  const panel = byId('view-panel');
  panelUnder(button, panel, () => fill(panel, page));
  return {
    draw: () => {
      const { view } = page.words();
      button.setAttribute('aria-label', view);
      button.replaceChildren(icon('view'), element('span', { class: 'label', text: view }));
      panel.setAttribute('aria-label', view);
      if (panel.matches(':popover-open')) fill(panel, page);
    },
  };
}

function fill(panel: HTMLElement, page: ViewPage): void {
  const words = page.words();
  const { theme, lang, width } = page.state();
  const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement.id : '';
  panel.replaceChildren(
    choices('theme', words.theme, words.themes, theme, (chosen) => page.change({ theme: chosen })),
    choices('lang', words.language, { da: 'Dansk', en: 'English' }, lang, (chosen) => page.change({ lang: chosen })),
    choices('width', words.width, words.widths, width, (chosen) => page.change({ width: chosen })),
  );
  if (focused !== '') document.getElementById(focused)?.focus();
}

function choices<T extends string>(
  name: string,
  legend: string,
  options: Readonly<Record<T, string>>,
  current: T,
  choose: (value: T) => void,
): HTMLElement {
  const entries = Object.entries(options) as [T, string][];
  return element(
    'fieldset',
    {},
    element('legend', { text: legend }),
    ...entries.map(([value, text]) => {
      const id = `${name}-${value}`;
      const attributes = { type: 'radio', name, id, value, checked: value === current };
      return element(
        'label',
        { attributes: { for: id } },
        element('input', { attributes, on: { change: () => choose(value) } }),
        text,
      );
    }),
  );
}
