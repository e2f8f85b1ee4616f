import type { Day } from '../../../core/dates.ts';
import { whichHold } from '../../../core/which-hold.ts';
import { type ControlFault, type Doer, faultsOfPlan } from '../../controls/control.ts';
import type { Control, ControlResult } from '../../controls/records.ts';
import type { Relation } from '../part-rules.ts';
import { mayDescribe } from '../part-rules.ts';
import { hasProcessor, type Processed } from '../processors.ts';
import type { System } from '../records.ts';
import { mayHoldPersonalData } from '../system.ts';
import { controlsOf, type SystemControlKind } from './stored-words.ts';

/** `control:nexus-3f2a9c:accessreview`: a system has one of each kind. */
export function controlKey(about: string, kind: SystemControlKind): string {
  return `control:${about}:${kind}`.toLowerCase();
}

/**
 * What is expected to be controlled of an asset, by what it is: accesses to personal data (S36, S47), a processor (S50,
 * S51), the plan of what is critical (S61), and rooms (S60).
 */
export function expectedControls(
  system: Pick<System, 'kind' | 'state' | 'criticality' | 'sensitivity'> & Processed,
): readonly SystemControlKind[] {
  const { kind, state, criticality } = system;
  if (state === 'planned' || state === 'retired') return [];
  const hasData = mayHoldPersonalData(system);
  return whichHold<SystemControlKind>([
    [kind === 'system' && hasData, 'accessReview'],
    [kind === 'system' && hasData && hasProcessor(system), 'supplierCheck'],
    [(kind === 'system' || kind === 'process') && criticality === 'critical', 'exercise'],
    [kind === 'site', 'siteCheck'],
  ]);
}

/**
 * What is in the way of a control of a system as it is planned (`faultsOfPlan`).
 * @param performer nothing where the owner does it
 */
export function faultsOfControl(
  { kind, months, startOn }: Pick<Control, 'kind' | 'months' | 'startOn'>,
  system: Pick<System, 'kind' | 'state'>,
  performer: Doer | undefined,
  today: Day,
): readonly ControlFault[] {
  return [
    ...whichHold<ControlFault>([
      [system.state === 'retired', 'retired'],
      [!controlsOf[system.kind].some((one) => one === kind), 'wrongKind'],
    ]),
    ...faultsOfPlan({ months, startOn }, [performer], today),
  ];
}

/** May somebody plan what is controlled, and stop it: those who describe the system. */
export const mayPlanControl = mayDescribe;

/** May somebody say what came of it: who does it, who answers for it, and the one who does the owner's work. */
export function mayAnswerControl(
  { owns, isDelegate }: Pick<Relation, 'owns' | 'isDelegate'>,
  performer: string | undefined,
  person: string,
): boolean {
  return owns || isDelegate || performer === person;
}

/** May somebody say that a finding has been followed up? */
export function mayFollowUp(
  relation: Pick<Relation, 'owns' | 'isDelegate'>,
  { followUpOwner }: Pick<ControlResult, 'followUpOwner'>,
  person: string,
): boolean {
  return mayAnswerControl(relation, followUpOwner, person);
}
