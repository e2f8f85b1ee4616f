import type { ActionRecord } from '../../contract/contract.ts';
import type { Stored } from '../../core/stored.ts';
import { nameBriefingDeputy } from '../../features/clearance/actions/name-briefing-deputy.ts';
import { recordBriefing } from '../../features/clearance/actions/record-briefing.ts';
import { recordPaperDeclaration } from '../../features/clearance/actions/record-paper-declaration.ts';
import { signDeclaration } from '../../features/clearance/actions/sign-declaration.ts';
import { undoBriefing } from '../../features/clearance/actions/undo-briefing.ts';
import { undoDeclaration } from '../../features/clearance/actions/undo-declaration.ts';
import { briefedVersions } from '../../features/clearance/briefing.ts';
import type { Briefing, Declaration } from '../../features/clearance/records.ts';
import type { ActionTable, Outcome } from '../action-table.ts';

type ClearanceAction =
  | 'recordBriefing'
  | 'undoBriefing'
  | 'nameBriefingDeputy'
  | 'signDeclaration'
  | 'recordPaperDeclaration'
  | 'undoDeclaration';

export const clearanceTable: Pick<ActionTable, ClearanceAction> = {
  recordBriefing: async (ports, actor, input) => briefed(await recordBriefing(ports, actor, input)),
  undoBriefing: async (ports, actor, input) => briefed(await undoBriefing(ports, actor, input)),
  signDeclaration: async (ports, actor, input) => declared(await signDeclaration(ports, actor, input)),
  recordPaperDeclaration: async (ports, actor, input) => declared(await recordPaperDeclaration(ports, actor, input)),
  undoDeclaration: async (ports, actor, input) => declared(await undoDeclaration(ports, actor, input)),
  nameBriefingDeputy: async (ports, actor, input) => {
    const { record, mark } = await nameBriefingDeputy(ports, actor, input);
    const { person, name, until } = record;
    return { record: { person, name, until }, marks: [mark] };
  },
};

function briefed({ record, mark }: Stored<Briefing>): Outcome<ActionRecord<'recordBriefing'>> {
  const { key, heldOn, withdrawnAt } = record;
  const rules = briefedVersions(record).length;
  return { record: { key, heldOn, rules, withdrawn: withdrawnAt !== undefined }, marks: [mark] };
}

function declared({ record, mark }: Stored<Declaration>): Outcome<ActionRecord<'signDeclaration'>> {
  const { key, signedOn, how, withdrawnAt } = record;
  return { record: { key, signedOn, how, withdrawn: withdrawnAt !== undefined }, marks: [mark] };
}
