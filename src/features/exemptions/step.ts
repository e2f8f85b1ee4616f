import type { Day, Moment } from '../../core/dates.ts';
import { addMonths, dayOf } from '../../core/dates.ts';
import type { Person } from '../../core/person.ts';
import { Refusal } from '../../core/refusal.ts';
import type { Role } from '../../core/role.ts';
import type { CountsAsOne } from '../workplace/one-person.ts';
import type { Advice, ExemptionState } from './exemption.ts';
import type { Exemption } from './records.ts';
import type { ExemptionFault } from './request.ts';
import { settledExemption } from './state.ts';

/** What may be done to a request once it is there. */
export type ExemptionStep =
  | { step: 'assess'; advice: Advice; reason: string; conditions?: string | undefined }
  | ({ step: 'decide'; reason: string } & Verdict)
  | { step: 'withdraw' }
  | { step: 'end'; reason: string }
  | { step: 'undo'; of: Undoable };

/** A director may grant for a shorter time, add conditions and drop the DBR's; never more than was asked for. */
export type Verdict =
  | { decision: 'refused' }
  | {
      decision: 'granted';
      until?: Day | undefined;
      conditions?: string | undefined;
      dropsDpoConditions?: boolean | undefined;
    };

export const undoables = ['assess', 'decide', 'withdraw', 'end'] as const;
export type Undoable = (typeof undoables)[number];

/** Whoever does it, by the account that counts. */
export interface Doer {
  person: Pick<Person, 'id' | 'name'>;
  roles: readonly Role[];
}

/** The row with everybody in it by the account that counts, so that two accounts are never two people (S37). */
export function byMainAccounts(exemption: Exemption, mainOf: (account: string) => string): Exemption {
  const { askedBy, assessedBy, decidedBy, endedBy } = exemption;
  const main = (account: string | undefined) => account && mainOf(account);
  const others = { assessedBy: main(assessedBy), decidedBy: main(decidedBy), endedBy: main(endedBy) };
  return { ...exemption, ...others, askedBy: mainOf(askedBy) };
}

const directing: readonly Role[] = ['divisionDirector', 'accountableExecutive'];

/**
 * The exemption after a step (S67, G2): the DBR assesses, a director decides, and whoever asked does neither (S37).
 * @param before as it stands on the day
 * @param maxMonths setting `exemptionMaxMonths`
 * @param countsAsOne which accounts are one person here
 * @throws Refusal `notAllowed` for whoever it is not for, `sameHands` (S37), `notAssessed` for a decision that comes first,
 * `exemptionSettled` when it no longer stands as the step needs it, `exemptionUndoLate`, `exemptionInvalid`
 */
export function changedExemption(
  before: Exemption,
  step: ExemptionStep,
  by: Doer,
  now: Moment,
  maxMonths: number,
  countsAsOne: CountsAsOne,
): Exemption {
  const today = dayOf(now);
  const { id, name } = by.person;
  const base = { ...settledExemption(before, today), actor: id, at: now };
  const mustBeOther = (...others: readonly (string | undefined)[]) => {
    if (others.some((other) => other !== undefined && countsAsOne(other, id))) throw new Refusal('sameHands');
  };
  const said = (): Exemption => {
    switch (step.step) {
      case 'assess':
        mustStand(base, ['asked', 'assessed']);
        mustBeOther(base.askedBy);
        if (step.advice === 'withConditions' && !step.conditions) throw invalid('noConditions');
        return {
          ...{ ...base, deed: 'assessed', state: 'assessed', advice: step.advice, adviceReason: step.reason },
          adviceConditions: step.advice === 'withConditions' ? step.conditions : undefined,
          ...{ assessedBy: id, assessedByName: name, assessedAt: now },
        };
      case 'decide':
        if (base.state === 'asked') throw new Refusal('notAssessed');
        mustStand(base, ['assessed']);
        mustBeOther(base.askedBy, base.assessedBy);
        return {
          ...{ ...base, ...verdict(base, step, today, maxMonths), deed: 'decided', decisionReason: step.reason },
          ...{ decidedBy: id, decidedByName: name, decidedAt: now },
        };
      case 'withdraw':
        mustBeTheirs(base.askedBy === id);
        mustStand(base, ['asked', 'assessed']);
        return { ...base, deed: 'withdrawn', state: 'withdrawn' };
      case 'end':
        mustBeTheirs(base.askedBy === id || by.roles.some((role) => directing.includes(role)));
        mustStand(base, ['granted']);
        return {
          ...{ ...base, deed: 'ended', state: 'ended', endedOn: today, endReason: step.reason },
          ...{ endedBy: id, endedByName: name },
        };
      case 'undo':
        return undone(base, step.of, id, today);
    }
  };
  return settledExemption(said(), today);
}

function verdict(
  { wishedFrom, wishedUntil, advice, adviceConditions }: Exemption,
  said: Verdict,
  today: Day,
  maxMonths: number,
): Partial<Exemption> {
  if (said.decision === 'refused') {
    return { state: 'refused', followed: advice === 'against' ? 'asAdvised' : 'againstDpo' };
  }
  // Nothing is exempted before somebody has decided that it is.
  const from = wishedFrom > today ? wishedFrom : today;
  const expiresOn = said.until ?? wishedUntil;
  if (expiresOn > wishedUntil) throw invalid('laterThanAsked');
  if (expiresOn < today) throw invalid('inThePast');
  if (expiresOn < from) throw invalid('datesReversed');
  if (expiresOn > addMonths(from, maxMonths)) throw invalid('tooLong');
  const drops = adviceConditions !== undefined && said.dropsDpoConditions === true;
  return {
    ...{ state: 'granted', from, expiresOn, conditions: said.conditions },
    dpoConditions: adviceConditions === undefined ? undefined : drops ? 'dropped' : 'kept',
    followed: advice === 'against' || drops ? 'againstDpo' : 'asAdvised',
  };
}

const noDecision = {
  ...{ followed: undefined, decisionReason: undefined, conditions: undefined, dpoConditions: undefined },
  ...{ decidedBy: undefined, decidedByName: undefined, decidedAt: undefined },
};
const noAdvice = {
  ...{ advice: undefined, adviceReason: undefined, adviceConditions: undefined },
  ...{ assessedBy: undefined, assessedByName: undefined, assessedAt: undefined },
};
const noEnding = { endedOn: undefined, endedBy: undefined, endedByName: undefined, endReason: undefined };

function undone(base: Exemption, of: Undoable, id: string, today: Day): Exemption {
  if (undoableBy(base, id, today) !== of) throw new Refusal('exemptionUndoLate', { state: base.state });
  const back = { ...base, deed: 'undone' as const };
  switch (of) {
    case 'assess':
      return { ...back, ...noAdvice, state: 'asked' };
    case 'decide': {
      const wished = { from: base.wishedFrom, expiresOn: base.wishedUntil };
      return { ...back, ...noDecision, ...wished, state: 'assessed' };
    }
    case 'withdraw':
      return { ...back, state: base.advice === undefined ? 'asked' : 'assessed' };
    case 'end':
      return { ...back, ...noEnding, state: 'granted' };
  }
}

/**
 * Which step somebody may take back: an assessment until there is a decision, anything else on the same day, always the
 * last step and always one's own.
 * @param exemption as it stands on the day
 */
export function undoableBy(exemption: Exemption, id: string, today: Day): Undoable | undefined {
  const { state, deed, actor, at, assessedBy, decidedBy, decidedAt, endedBy, endedOn } = exemption;
  switch (state) {
    case 'assessed':
      return assessedBy === id ? 'assess' : undefined;
    case 'granted':
    case 'refused':
      return decidedBy === id && decidedAt !== undefined && dayOf(decidedAt) === today ? 'decide' : undefined;
    case 'withdrawn':
      return deed === 'withdrawn' && actor === id && dayOf(at) === today ? 'withdraw' : undefined;
    case 'ended':
      return endedBy === id && endedOn === today ? 'end' : undefined;
    default:
      return undefined;
  }
}

function mustStand({ state, decidedByName }: Exemption, needed: readonly ExemptionState[]): void {
  if (!needed.includes(state)) {
    throw new Refusal('exemptionSettled', { state, ...(decidedByName && { by: decidedByName }) });
  }
}

function mustBeTheirs(isTheirs: boolean): void {
  if (!isTheirs) throw new Refusal('notAllowed');
}

function invalid(fault: ExemptionFault): Refusal {
  return new Refusal('exemptionInvalid', { faults: [fault] });
}
