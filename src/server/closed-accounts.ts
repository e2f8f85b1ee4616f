import { lapseClosed } from '../features/reading/scheduled/closed-accounts.ts';
import { refreshWheel } from '../features/wheel/scheduled/wheel.ts';
import type { RecordDefinition } from '../kernel/record.ts';
import { loadedOnly } from './scheduled/loaded-only.ts';
import type { ScheduledParts } from './scheduled/scheduled-parts.ts';

/**
 * What follows when accounts are closed in Entra: those people's readings lapse (S18), and what they were asked to do for
 * somebody else goes back to whoever answers for it (S72). A server whose lists are not in yet leaves it to the night.
 */
export async function noteClosed(
  parts: ScheduledParts,
  accounts: readonly string[],
  loaded: (record: RecordDefinition) => boolean,
): Promise<void> {
  const whole = loadedOnly(parts, loaded);
  await followClosed(whole.parts, accounts).catch((error) => {
    if (!whole.isLacking(error)) throw error;
  });
}

async function followClosed({ ports, sources }: ScheduledParts, accounts: readonly string[]): Promise<void> {
  const now = ports.clock.now();
  await lapseClosed(ports, accounts, sources.now(), now);
  await refreshWheel(ports, now);
}
