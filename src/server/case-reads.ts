import type { Actor } from '../core/person.ts';
import { Incident } from '../features/cases/incident/records.ts';
import { readEntry } from '../features/cases/log/case-log.ts';
import type { ViewDefinition } from '../kernel/action.ts';
import type { Services } from '../kernel/context.ts';

/** Writes down that somebody has looked, where the view asks for it. */
export function noteRead({ noted }: ViewDefinition, services: Services, actor: Actor, data: unknown): void {
  if (!noted) return;
  for (const key of noted.at(data)) {
    const stored = services.records.find(Incident, key);
    if (stored) services.followUps.caseLog(readEntry(stored, actor.person, services.clock.now(), noted.look));
  }
}
