import type { M365Log } from './log.ts';
import type { Sites } from './sites.ts';

/** How often lists that are missing are looked for, and whether there are new ones. */
const rhythm = { missingMs: 10_000, calmMs: 600_000 };

/** Looks for our lists again and again: those not provisioned yet, and next year's. */
export interface Discovery {
  start(): void;
  stop(): Promise<void>;
}

/**
 * @param missingYears lists of single years that are needed besides
 * @param onFound told after every look that succeeded
 */
export function openDiscovery(parts: {
  sites: Sites;
  log: M365Log;
  missingYears(): readonly string[];
  onFound(): Promise<void>;
}): Discovery {
  const { sites, log, missingYears, onFound } = parts;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let stopped = false;

  async function look(): Promise<void> {
    try {
      await sites.discover();
      if (stopped) return;
      await onFound();
      if (stopped) return;
      for (const list of [...sites.missing(), ...missingYears()]) log.warn('listMissing', { list });
    } catch (error) {
      if (stopped) return;
      log.warn('sitesNotRead', { reason: error instanceof Error ? error.message : 'unknown' });
    }
    const isComplete = sites.found().length > 0 && sites.missing().length + missingYears().length === 0;
    timer = setTimeout(start, isComplete ? rhythm.calmMs : rhythm.missingMs);
    timer.unref();
  }

  function start(): void {
    running = look();
  }

  return {
    start,
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
