import type { ActionInput, ViewData } from '../../contract/contract.ts';
import type { Sending } from '../parts/form/form.tsx';

export type Exemptions = ViewData<'exemptions'>;
export type Exemption = Exemptions['exemptions'][number];
export type Request = ActionInput<'askExemption'>;

type WithoutRow<T> = T extends unknown ? Omit<T, 'key' | 'seen'> : never;
export type Assessed = WithoutRow<ActionInput<'assessExemption'>>;
export type Decided = WithoutRow<ActionInput<'decideExemption'>>;
export type Undoable = ActionInput<'undoExemption'>['of'];

/** A request as a form begins with it; of a renewal, with what was said the last time. */
export function requestFrom(earlier: Exemption | undefined, hasTeam: boolean, today: string): Omit<Request, 'nonce'> {
  const fresh = { rule: '', version: '', scope: hasTeam ? 'team' : 'units', from: today } as const;
  if (!earlier) return { ...fresh, reason: '', risk: '', tradeOffNote: '', compensatingMeasures: '' };
  const { rule, version, ruleNow, scope, scopeName, units } = earlier;
  const { reason, risk, tradeOffNote, compensatingMeasures, expiresOn, key } = earlier;
  return {
    ...{ rule, version: ruleNow ?? version, scope, reason, risk, tradeOffNote, compensatingMeasures, renews: key },
    ...(scope === 'team' ? {} : { units }),
    ...(scope === 'workflow' && { workflow: scopeName }),
    from: expiresOn < today ? today : dayAfter(expiresOn),
  };
}

/** Phones have no Temporal yet; in UTC every day has 24 hours. */
function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** What the steps know of a form they have opened. */
export interface StepFormProps {
  label: string;
  sending: Sending;
  onClose: () => void;
}
