import type { ViewData, ViewName } from '../contract/contract.ts';
import { readEntry } from '../domain/breaches/case-log.ts';
import type { Actor } from '../domain/people.ts';
import type { Ports } from '../domain/ports.ts';

type Reads = { [N in ViewName]?: (ports: Ports, actor: Actor, data: ViewData<N>) => void };

/** Views whose every look is written down (domain.md 2.9), and how. */
const reads: Reads = {
  case: (ports, actor, { line }) => noteLook(ports, actor, line.key),
  invitedCase: (ports, actor, { key }) => noteLook(ports, actor, key),
  caseRelations: (ports, actor, { key }) => noteLook(ports, actor, key),
  casePapers: (ports, actor, { key }) => noteLook(ports, actor, key),
  casePassedOn: (ports, actor, { key }) => noteLook(ports, actor, key),
};

function noteLook({ records, clock, followUps }: Ports, { person }: Actor, key: string): void {
  const stored = records.find('incident', key);
  if (stored) followUps.caseLog(readEntry(stored, person, clock.now()));
}

/** Writes down that somebody has looked, where the view asks for it. */
export function noteRead<N extends ViewName>(name: N, ports: Ports, actor: Actor, data: ViewData<N>): void {
  reads[name]?.(ports, actor, data);
}
