import type { SystemRisk } from '../../../src/features/systems/risks/records.ts';
import { riskKey } from '../../../src/features/systems/risks/risk.ts';
import type { Threat } from '../../../src/features/systems/risks/stored-words.ts';

/** A low risk to a system, looked at once. */
export const aRisk = (threat: Threat, own: Partial<SystemRisk> = {}): SystemRisk => {
  const { system = 'nexus-1', round = 1 } = own;
  return {
    ...{ key: riskKey(system, threat, round), actor: 'system', at: '2026-01-05T08:00:00Z', system, threat, round },
    ...{ assessedOn: '2026-01-05', assessedByName: 'Signe Siv', likelihood: 'unlikely' },
    ...{ citizens: 'minor', municipality: 'minor', level: 'low' },
    ...own,
  };
};
