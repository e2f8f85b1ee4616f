import { app, FrameContexts, pages } from '@microsoft/teams-js';
import type { Language } from '../core/language.ts';
import { withDeadline } from './deadline.ts';
import { routeOf } from './route.ts';

export type HostTheme = 'default' | 'dark' | 'contrast';

/** Teams, Outlook, Microsoft 365 or SharePoint around the tab. */
export interface Host {
  language: Language;
  theme: HostTheme;
  /** The page a deep link asks for. */
  route: string | undefined;
  onThemeChange(listener: (theme: HostTheme) => void): void;
  /** Tells the host which page of the tab is open, so that a reload or a copied link comes back to it. */
  standsAt(address: string): void;
  /** The host's own back button; the listener says whether it went back inside the tab. */
  onBack(listener: () => boolean): void;
}

export type Opening = { kind: 'open'; host: Host } | { kind: 'outside' } | { kind: 'silent' };

// teams-js itself waits for a minute; nobody between two visits does.
const answerMs = 10_000;

/**
 * Says hello to the host around the tab.
 * @param teamsOrigins origins to trust beside Microsoft's own (platform.md §3, pitfall 3)
 * @returns `outside` in a plain browser, `silent` when something frames the page but does not answer
 */
export async function openHost(teamsOrigins: readonly string[]): Promise<Opening> {
  if (isAlone()) return { kind: 'outside' };
  try {
    await withDeadline(app.initialize(teamsOrigins.length > 0 ? [...teamsOrigins] : undefined), answerMs);
    const context = await withDeadline(app.getContext(), answerMs);
    // The host takes its own loading picture away; from here the tab shows its states itself.
    app.notifySuccess();
    return { kind: 'open', host: hostOf(context) };
  } catch {
    return { kind: 'silent' };
  }
}

function hostOf(context: app.Context): Host {
  return {
    language: languageOf(context.app.locale),
    theme: themeOf(context.app.theme),
    route: routeOf(context.page.subPageId),
    onThemeChange: (listener) => app.registerOnThemeChangeHandler((theme) => listener(themeOf(theme))),
    standsAt: (address) => {
      if (pages.isSupported() && context.page.frameContext === FrameContexts.content) {
        pages.setCurrentFrame({ contentUrl: address, websiteUrl: address });
      }
    },
    onBack: (listener) => {
      if (pages.backStack.isSupported()) pages.backStack.registerBackButtonHandler(listener);
    },
  };
}

/** Neither framed, nor opened by Teams, nor inside the native shell of a phone. */
function isAlone(): boolean {
  return window.parent === window && !window.opener && !('nativeInterface' in window);
}

/** Danish for whoever reads a Nordic language; English for the rest. */
export function languageOf(locale: string): Language {
  return /^(da|nb|nn|no|sv|fo|kl)\b/i.test(locale) ? 'da' : 'en';
}

function themeOf(name: string): HostTheme {
  return name === 'dark' || name === 'contrast' ? name : 'default';
}
