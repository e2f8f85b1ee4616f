import { features } from '../features.ts';
import type { FeatureDefinition } from '../kernel/feature.ts';
import type { RecordDefinition } from '../kernel/record.ts';
import { loadedOnly } from './scheduled/loaded-only.ts';
import type { ScheduledParts } from './scheduled/scheduled-parts.ts';

const whole: readonly FeatureDefinition[] = features;

/** What follows when accounts are closed in Entra. A server whose lists are not in yet leaves it to the night. */
export async function noteClosed(
  parts: ScheduledParts,
  accounts: readonly string[],
  loaded: (record: RecordDefinition) => boolean,
): Promise<void> {
  const { parts: guarded, isLacking } = loadedOnly(parts, loaded);
  const now = guarded.ports.clock.now();
  const follow = whole.flatMap(({ accountsClosed }) => accountsClosed ?? []);
  const done = follow.map((run) => run(guarded.ports, accounts, guarded.sources.now(), now));
  for (const one of await Promise.allSettled(done)) {
    if (one.status === 'rejected' && !isLacking(one.reason)) throw one.reason;
  }
}
