import type { M365Log } from './log.ts';
import type { Sites } from './sites.ts';

/** How often lists that are missing are looked for, and whether there are new ones. */
const rhythm = { missingMs: 10_000, calmMs: 600_000 };

/** Looks for our lists again and again: those not provisioned yet, and next year's. */
export interface Discovery {
  start(): void;
  /** A list does not answer under its id: looks at once, unless that has just been done. */
  soon(): void;
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
  let lookedAtMs = 0;
  /** Has what was found been taken up once? Until then an outage is not waited out for long. */
  let isUsed = false;

  const lacking = () => [...sites.missing(), ...sites.vanished(), ...missingYears()];

  async function look(): Promise<void> {
    try {
      await sites.discover();
      if (stopped) return;
      await onFound();
      if (stopped) return;
      isUsed = true;
      for (const list of lacking()) log.warn('listMissing', { list });
    } catch (error) {
      if (stopped) return;
      log.warn('sitesNotRead', { reason: error instanceof Error ? error.message : 'unknown' });
    }
    lookedAtMs = Date.now();
    const isComplete = isUsed && lacking().length === 0;
    timer = setTimeout(start, isComplete ? rhythm.calmMs : rhythm.missingMs);
    timer.unref();
  }

  function start(): void {
    running = look();
  }

  return {
    start,
    soon: () => {
      if (stopped || Date.now() - lookedAtMs < rhythm.missingMs) return;
      lookedAtMs = Date.now();
      clearTimeout(timer);
      start();
    },
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
