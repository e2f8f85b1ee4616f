import type { CaseStep } from '../../src/features/cases/case-step.ts';
import type { Incident } from '../../src/features/cases/incident/records.ts';
import type { CaseEntry } from '../../src/features/cases/log/records.ts';
import type { CaseFacts } from '../../src/features/cases/queries/case-facts.ts';
import { anIncident } from './incidents.ts';

/** The facts of a case as a test wants them. */
export function aCase(own: Partial<Incident> = {}, more: Partial<Omit<CaseFacts, 'incident'>> = {}): CaseFacts {
  return {
    incident: anIncident(own),
    number: '2026-0042',
    log: [],
    notices: [],
    messages: [],
    controller: {
      municipality: 'Eksempel Kommune',
      officer: { name: 'Dina Dam', email: 'dina@eksempel.dk' },
      phone: '20 30 40 50',
    },
    ...more,
  };
}

export function anEntry(what: CaseStep, note?: string, own: Partial<CaseEntry> = {}): CaseEntry {
  return {
    key: `incident:1:${what}`,
    actor: 'dina',
    at: '2026-12-01T09:00:00Z',
    number: '2026-0042',
    what,
    byName: 'Dina Dam',
    incident: 'incident:1',
    ...(note !== undefined && { note }),
    ...own,
  };
}
