import { lapseClosed } from '../features/reading/scheduled/closed-accounts.ts';
import { refreshWheel } from '../features/wheel/scheduled/wheel.ts';
import type { Kind } from '../lists.ts';
import type { ScheduledParts } from './scheduled/scheduled-parts.ts';

const needs: readonly Kind[] = ['accountLink', 'unit', 'employment', 'appointment', 'ruleVersion', 'confirmation'];

/**
 * What follows when accounts are closed in Entra: those people's readings lapse (S18), and what they were asked to do for
 * somebody else goes back to whoever answers for it (S72). A server whose lists are not in yet leaves it to the night.
 */
export async function noteClosed(
  { ports, sources }: ScheduledParts,
  accounts: readonly string[],
  loaded: (kind: Kind) => boolean,
): Promise<void> {
  if (!needs.every(loaded)) return;
  const now = ports.clock.now();
  await lapseClosed(ports, accounts, sources.now(), now);
  await refreshWheel(ports, now);
}
