import type { ActionInput, ViewData } from '../../contract/contract.ts';
import type { Begin } from '../parts/form/entry.ts';

export type Exemptions = ViewData<'exemptions'>;
export type Exemption = Exemptions['exemptions'][number];
export type Request = Omit<ActionInput<'askExemption'>, 'nonce' | 'version'>;
export type Assessed = Omit<ActionInput<'assessExemption'>, 'key' | 'seen'>;
export type Undoable = ActionInput<'undoExemption'>['of'];

/** What the steps know of a form they have opened. */
export interface StepFormProps {
  label: string;
  exemption: Exemption;
  /** @param done the step, where it was taken */
  onClose: (done?: Undoable) => void;
}

/** A request as a form begins with it; of a renewal, with what was said the last time. */
export function requestFrom(
  earlier: Exemption | undefined,
  rule: string,
  hasTeam: boolean,
  today: string,
): Begin<Request> {
  const open = { units: undefined, workflow: '', until: '', renews: undefined } as const;
  const said = { reason: '', risk: '', tradeOffNote: '', compensatingMeasures: '' };
  if (!earlier) return { ...open, ...said, rule, scope: hasTeam ? 'team' : 'units', from: today };
  const { scope, scopeName, units, reason, risk, tradeOffNote, compensatingMeasures, expiresOn } = earlier;
  return {
    ...{ ...open, rule: earlier.rule, scope, reason, risk, tradeOffNote, compensatingMeasures },
    ...{ renews: earlier.key, units, workflow: scope === 'workflow' ? scopeName : '' },
    from: expiresOn < today ? today : dayAfter(expiresOn),
  };
}

/** Phones have no Temporal yet; in UTC every day has 24 hours. */
function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
