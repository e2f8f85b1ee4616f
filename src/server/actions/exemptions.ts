import type { Stored } from '../../core/stored.ts';
import { askExemption } from '../../domain/exemptions/actions/ask-exemption.ts';
import { assessExemption } from '../../domain/exemptions/actions/assess-exemption.ts';
import { decideExemption } from '../../domain/exemptions/actions/decide-exemption.ts';
import { endExemption } from '../../domain/exemptions/actions/end-exemption.ts';
import { undoExemption } from '../../domain/exemptions/actions/undo-exemption.ts';
import { withdrawExemption } from '../../domain/exemptions/actions/withdraw-exemption.ts';
import type { Exemption } from '../../features/exemptions/records.ts';
import type { ActionTable, Outcome } from '../actions.ts';

type ExemptionAction =
  | 'askExemption'
  | 'assessExemption'
  | 'decideExemption'
  | 'withdrawExemption'
  | 'endExemption'
  | 'undoExemption';

export const exemptionTable: Pick<ActionTable, ExemptionAction> = {
  askExemption: async (ports, actor, input) => shown(await askExemption(ports, actor, input)),
  assessExemption: async (ports, actor, input) => shown(await assessExemption(ports, actor, input)),
  decideExemption: async (ports, actor, input) => shown(await decideExemption(ports, actor, input)),
  withdrawExemption: async (ports, actor, input) => shown(await withdrawExemption(ports, actor, input)),
  endExemption: async (ports, actor, input) => shown(await endExemption(ports, actor, input)),
  undoExemption: async (ports, actor, input) => shown(await undoExemption(ports, actor, input)),
};

function shown({ record, mark }: Stored<Exemption>): Outcome<{ key: string; row: number }> {
  return { record: { key: record.key, row: mark.version }, marks: [mark] };
}
