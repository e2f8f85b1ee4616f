import type * as Library from 'adaptivecards';
import { markdownHtml } from './markdown.ts';

declare global {
  /** Microsoft's renderer, the one inside Teams; its script makes it a global. */
  var AdaptiveCards: typeof Library | undefined;
}

export interface CardHost {
  /** A button that asks the bot. */
  execute(verb: string, data: Record<string, unknown>): void;
  link(address: string): void;
}

/** What a card asks the bot by itself whenever it is looked at (Teams' universal actions). */
export function refreshOf(cards: readonly unknown[]): { verb: string; data: Record<string, unknown> } | undefined {
  const { refresh } = (cards[0] ?? {}) as { refresh?: { action?: { verb?: string; data?: Record<string, unknown> } } };
  const { verb, data = {} } = refresh?.action ?? {};
  return verb === undefined ? undefined : { verb, data };
}

let loading: Promise<typeof Library> | undefined;

/** The renderer, fetched with the first card. */
export function renderer(): Promise<typeof Library> {
  loading ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = '/_pages/vendor/adaptivecards.js';
    script.onload = () => {
      const library = globalThis.AdaptiveCards;
      if (!library) return reject(new Error('adaptivecards did not load'));
      library.AdaptiveCard.onProcessMarkdown = (text, result) => {
        result.outputHtml = markdownHtml(text);
        result.didProcess = true;
      };
      resolve(library);
    };
    script.onerror = () => reject(new Error('adaptivecards could not be fetched'));
    document.head.append(script);
  });
  return loading;
}

/** A card as an element of the page, in the colours of its theme. */
export function cardElement(library: typeof Library, content: unknown, host: CardHost): HTMLElement {
  const card = new library.AdaptiveCard();
  card.hostConfig = new library.HostConfig(config);
  card.onExecuteAction = (action) => {
    if (action instanceof library.OpenUrlAction) return host.link(action.url ?? '');
    if (action instanceof library.ExecuteAction) {
      host.execute(action.verb ?? '', { ...(action.data as Record<string, unknown> | undefined) });
    }
  };
  card.parse(content);
  return card.render() ?? document.createElement('div');
}

const colour = (ink: string) => ({ default: ink, subtle: 'var(--quiet)' });
const foregroundColors = {
  default: colour('var(--ink)'),
  accent: colour('var(--brand-ink)'),
  good: colour('var(--ink)'),
  warning: colour('var(--ink)'),
  attention: colour('var(--alarm)'),
};
const box = (backgroundColor: string) => ({ backgroundColor, borderColor: 'var(--line)', foregroundColors });

/** As Teams sets it, in the page's own colours: a change of theme needs no new card. */
const config = {
  supportsInteractivity: true,
  fontFamily: 'inherit',
  fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 400, default: 400, bolder: 600 },
  textBlock: { headingLevel: 3 },
  lineHeights: { small: 16, default: 20, medium: 20, large: 24, extraLarge: 32 },
  spacing: { small: 8, default: 12, medium: 12, large: 16, extraLarge: 20, padding: 12 },
  containerStyles: {
    default: box('var(--paper)'),
    emphasis: box('var(--ground)'),
    accent: box('var(--ground)'),
    good: box('var(--ground)'),
    attention: box('var(--ground)'),
    warning: box('var(--ground)'),
  },
  actions: {
    maxActions: 6,
    buttonSpacing: 8,
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
    spacing: 'default',
  },
};
