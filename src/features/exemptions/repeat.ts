import type { ExemptionState } from './exemption.ts';
import type { Exemption } from './records.ts';
import type { ExemptionStep, Undoable, Verdict } from './step.ts';

/** Was this very step taken by the same person already? Then it is done, and nothing is written. */
export function isRepeat(stands: Exemption, step: ExemptionStep, id: string): boolean {
  switch (step.step) {
    case 'assess':
      return (
        stands.state === 'assessed' &&
        stands.assessedBy === id &&
        stands.advice === step.advice &&
        stands.adviceReason === step.reason &&
        stands.adviceConditions === (step.advice === 'withConditions' ? step.conditions : undefined)
      );
    case 'decide':
      return stands.decidedBy === id && stands.decisionReason === step.reason && saysTheSame(stands, step);
    case 'withdraw':
      return stands.state === 'withdrawn' && stands.askedBy === id;
    case 'end':
      return stands.state === 'ended' && stands.endedBy === id && stands.endReason === step.reason;
    case 'undo':
      return stands.deed === 'undone' && stands.actor === id && stateAfterUndo[step.of].includes(stands.state);
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
