import type { ViewData, ViewName } from '../contract/contract.ts';
import type { Actor } from '../core/person.ts';
import type { Look } from '../features/cases/case-step.ts';
import { Incident } from '../features/cases/incident/records.ts';
import { readEntry } from '../features/cases/log/case-log.ts';
import type { Services } from '../kernel/context.ts';

type Reads = { [N in ViewName]?: { look: Look; of(data: ViewData<N>): readonly string[] } };

/** Views whose every look is written down (domain.md 2.9), and at which cases. */
const reads: Reads = {
  case: { look: 'read', of: ({ line }) => [line.key] },
  invitedCase: { look: 'read', of: ({ key }) => [key] },
  caseRelations: { look: 'read', of: ({ key }) => [key] },
  casePapers: { look: 'read', of: ({ key }) => [key] },
  casePassedOn: { look: 'read', of: ({ key }) => [key] },
  // The controller reads the whole memo on these pages, and has no other to open.
  decisions: { look: 'read', of: ({ waiting }) => waiting.map(({ key }) => key) },
  mandates: { look: 'read', of: ({ toRatify }) => toRatify.map(({ key }) => key) },
  ownCases: { look: 'read', of: ({ toRatify }) => toRatify.map(({ key }) => key) },
  // So does IT-Servicedesk; of what it has the number alone it has read nothing.
  deskCases: {
    look: 'acknowledged',
    of: ({ cases }) => cases.filter(({ category }) => category !== undefined).map(({ key }) => key),
  },
};

/** Writes down that somebody has looked, where the view asks for it. */
export function noteRead<N extends ViewName>(name: N, ports: Services, actor: Actor, data: ViewData<N>): void {
  const { records, clock, followUps } = ports;
  const read: Reads[N] = reads[name];
  if (!read) return;
  for (const key of read.of(data)) {
    const stored = records.find(Incident, key);
    if (stored) followUps.caseLog(readEntry(stored, actor.person, clock.now(), read.look));
  }
}
