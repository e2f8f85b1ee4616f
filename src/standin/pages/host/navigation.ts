import type { Handlers } from './frame.ts';

interface Navigating {
  /** Shows the app again at a deep link, or at its start. */
  open(sub: string | undefined): void;
  /** An address outside the app that Teams would open. */
  outside(address: string): void;
  share(link: { sub?: string | undefined; label: string }): void;
  /** The app says where it stands, so that a link copied from the host leads there. */
  standsAt(contentUrl: string): void;
}

/** Moving about: to the app, inside the app, out of it, and telling others where one is. */
export function navigationCalls(page: Navigating): Handlers {
  return {
    'pages.navigateToApp': ({ args }) => {
      page.open(subPage(args[0]));
      return [true];
    },
    'pages.currentApp.navigateTo': ({ args }) => {
      page.open(subPage(args[0]));
      return [];
    },
    'pages.currentApp.navigateToDefaultPage': () => {
      page.open(undefined);
      return [];
    },
    // The app had nowhere to go back to; Teams would leave it, this page has nothing behind it.
    navigateBack: () => [true],
    executeDeepLink: ({ args }) => {
      const address = String(args[0] ?? '');
      const inside = entityLink(address);
      if (inside) page.open(inside.sub);
      else page.outside(address);
      return [true];
    },
    shareDeepLink: ({ args: [sub, label] }) =>
      void page.share({ sub: text(sub), label: text(label) ?? text(sub) ?? 'Rettesnor' }),
    setFrameContext: ({ args }) => {
      const { contentUrl } = (args[0] ?? {}) as { contentUrl?: unknown };
      if (typeof contentUrl === 'string') page.standsAt(contentUrl);
      return undefined;
    },
    returnFocus: () => undefined,
  };
}

function subPage(target: unknown): string | undefined {
  const { subPageId } = (target ?? {}) as { subPageId?: unknown };
  return text(subPageId);
}

/** Teams' link to a place in an app: `/l/entity/<app>/<entity>?context={"subEntityId":"rule/r06"}`. */
export function entityLink(address: string): { sub: string | undefined } | undefined {
  if (!URL.canParse(address)) return undefined;
  const { hostname, pathname, searchParams } = new URL(address);
  if (hostname !== 'teams.microsoft.com' || !pathname.startsWith('/l/entity/')) return undefined;
  try {
    const context = JSON.parse(searchParams.get('context') ?? '{}') as { subEntityId?: unknown; subPageId?: unknown };
    return { sub: text(context.subEntityId) ?? text(context.subPageId) };
  } catch {
    return { sub: undefined };
  }
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
