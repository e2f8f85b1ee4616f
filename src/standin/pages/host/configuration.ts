import { type ConfiguredTab, loopback } from '../teams/state.ts';
import { type AppFrame, type Handlers, tell } from './frame.ts';

interface Configuring {
  /** What is set already, for an app that asks again. */
  current(): ConfiguredTab | undefined;
  /** The app says whether *Gem* may be pressed. */
  valid(ready: boolean): void;
  saved(tab: ConfiguredTab): void;
  failed(reason: string | undefined): void;
}

export interface Configuration {
  calls: Handlers;
  /** *Gem* was pressed: asks the app's configuration page to save. */
  save(frame: AppFrame): void;
}

/** "Add a tab" (`pages.config`): the app sets its settings when it is asked to save, and then says how it went. */
export function configuration(page: Configuring): Configuration {
  let settings: ConfiguredTab | undefined;
  return {
    save: (frame) => tell(frame, 'settings.save', [{}]),
    calls: {
      'settings.setValidityState': ({ args }) => void page.valid(args[0] === true),
      'settings.getSettings': () => {
        const current = settings ?? page.current();
        return [current ? { ...current, suggestedDisplayName: current.name } : {}];
      },
      'settings.setSettings': ({ args, frame }) => {
        settings = configuredTab(args[0], frame.origin);
        return settings ? [true] : [false, 'contentUrl must be an address of the app'];
      },
      'settings.save.success': () => void (settings ? page.saved(settings) : page.failed('setSettings')),
      'settings.save.failure': ({ args }) => void page.failed(typeof args[0] === 'string' ? args[0] : undefined),
      'settings.remove.success': () => undefined,
      'settings.remove.failure': () => undefined,
    },
  };
}

function configuredTab(value: unknown, origin: string): ConfiguredTab | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { contentUrl, entityId, suggestedDisplayName } = value as Record<string, unknown>;
  const address = loopback(String(contentUrl ?? ''));
  if (!address || new URL(address).origin !== origin) return undefined;
  return { contentUrl: address, entityId: String(entityId ?? ''), name: String(suggestedDisplayName ?? 'Rettesnor') };
}
