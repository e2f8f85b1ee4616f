import type { Stored } from '../../core/stored.ts';
import type { Ports } from '../../domain/ports.ts';
import { answerManagerText } from '../../features/cases/disclosures/actions/answer-manager-text.ts';
import { followUpCase } from '../../features/cases/disclosures/actions/follow-up-case.ts';
import { handOverFacts } from '../../features/cases/disclosures/actions/hand-over-facts.ts';
import { openManagerText } from '../../features/cases/disclosures/actions/open-manager-text.ts';
import { releaseManagerText } from '../../features/cases/disclosures/actions/release-manager-text.ts';
import { showManagerText } from '../../features/cases/disclosures/actions/show-manager-text.ts';
import { withdrawManagerText } from '../../features/cases/disclosures/actions/withdraw-manager-text.ts';
import type { ManagerText } from '../../features/cases/disclosures/records.ts';
import { dpoHandOver, dpoText, managersText, reporterText } from '../../features/cases/disclosures/shown-disclosure.ts';
import { Reporter } from '../../features/incidents/breach-records.ts';
import { reporterKey } from '../../features/incidents/incident.ts';
import type { ActionTable } from '../action-table.ts';

type DisclosureAction =
  | 'showManagerText'
  | 'releaseManagerText'
  | 'withdrawManagerText'
  | 'answerManagerText'
  | 'openManagerText'
  | 'followUpCase'
  | 'handOverFacts';

export const disclosureTable: Pick<ActionTable, DisclosureAction> = {
  showManagerText: async (ports, actor, input) => forDpo(ports, await showManagerText(ports, actor, input)),
  releaseManagerText: async (ports, actor, input) => forDpo(ports, await releaseManagerText(ports, actor, input)),
  withdrawManagerText: async (ports, actor, input) => forDpo(ports, await withdrawManagerText(ports, actor, input)),

  answerManagerText: async (ports, actor, input) => {
    const stored = await answerManagerText(ports, actor, input);
    return { record: reporterText(stored), marks: [stored.mark] };
  },

  openManagerText: async (ports, actor, input) => forManager(ports, await openManagerText(ports, actor, input)),
  followUpCase: async (ports, actor, input) => forManager(ports, await followUpCase(ports, actor, input)),

  handOverFacts: async (ports, actor, input) => {
    const { record, mark } = await handOverFacts(ports, actor, input);
    return { record: dpoHandOver(record), marks: [mark] };
  },
};

function forDpo(ports: Ports, stored: Stored<ManagerText>) {
  const record = dpoText(stored, reporterOf(ports, stored), false, ports.clock.now());
  return { record, marks: [stored.mark] };
}

function forManager(ports: Ports, stored: Stored<ManagerText>) {
  return { record: managersText(stored, reporterOf(ports, stored)), marks: [stored.mark] };
}

function reporterOf({ records }: Ports, { record }: Stored<ManagerText>) {
  return records.find(Reporter, reporterKey(record.incident))?.record;
}
