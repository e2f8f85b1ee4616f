import type { Exemption } from '../../features/exemptions/records.ts';
import type { ExemptionState } from './exemption.ts';
import type { ExemptionDeed, Undoable, Verdict } from './exemption-change.ts';

/** Was this very deed done by the same person already? Then it is done, and nothing is written. */
export function isRepeat(stands: Exemption, deed: ExemptionDeed, id: string): boolean {
  switch (deed.deed) {
    case 'assess':
      return (
        stands.state === 'assessed' &&
        stands.assessedBy === id &&
        stands.advice === deed.advice &&
        stands.adviceReason === deed.reason &&
        stands.adviceConditions === (deed.advice === 'withConditions' ? deed.conditions : undefined)
      );
    case 'decide':
      return stands.decidedBy === id && stands.decisionReason === deed.reason && saysTheSame(stands, deed);
    case 'withdraw':
      return stands.state === 'withdrawn' && stands.askedBy === id;
    case 'end':
      return stands.state === 'ended' && stands.endedBy === id && stands.endReason === deed.reason;
    case 'undo':
      return stands.deed === 'undone' && stands.actor === id && stateAfterUndo[deed.of].includes(stands.state);
  }
}

const stateAfterUndo: Readonly<Record<Undoable, readonly ExemptionState[]>> = {
  assess: ['asked'],
  decide: ['assessed'],
  withdraw: ['asked', 'assessed'],
  end: ['granted', 'expired'],
};

function saysTheSame(stands: Exemption, said: Verdict): boolean {
  if (said.decision === 'refused') return stands.state === 'refused';
  return (
    (stands.state === 'granted' || stands.state === 'expired') &&
    stands.expiresOn === (said.until ?? stands.wishedUntil) &&
    stands.conditions === said.conditions &&
    (stands.dpoConditions === 'dropped') === (stands.adviceConditions !== undefined && said.dropsDpoConditions === true)
  );
}
