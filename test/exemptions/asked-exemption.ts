import type { ActionInput } from '../../src/contract/contract.ts';

/** A home-care manager asks to send times of visits by text message until the summer; `own` says what is otherwise. */
export function askedExemption(
  nonce: string,
  own: Partial<ActionInput<'askExemption'>> = {},
): ActionInput<'askExemption'> {
  return {
    nonce,
    ...{ rule: 'r06', version: '3.0', scope: 'units', units: ['nord'], from: '2026-12-01', until: '2027-05-31' },
    reason: 'Borgerne læser ikke Digital Post',
    risk: 'En sms kan læses af andre',
    tradeOffNote: 'Borgeren får besked i tide; fortroligheden bliver svagere',
    compensatingMeasures: 'Kun tid og sted, aldrig navn',
    ...own,
  };
}
