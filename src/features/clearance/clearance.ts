import type { Moment } from '../../core/dates.ts';
import { dayOf } from '../../core/dates.ts';
import type { Confirmation } from '../reading/records.ts';
import type { RequiredRule } from '../reading/required-reading.ts';
import { isBriefed } from './briefing.ts';
import { isDeclarationInForce } from './declaration.ts';
import type { Gate } from './gate.ts';
import type { Briefing, Clearance, Declaration } from './records.ts';

/** What there is to show for somebody; all of it the person's own. */
export interface Evidence {
  required: readonly RequiredRule[];
  briefings: readonly Briefing[];
  declarations: readonly Declaration[];
  confirmations: readonly Confirmation[];
  needsDeclaration: boolean;
}

/** Where somebody stands at a gate: what is missing, and on what it rests when nothing is. */
export interface GateStatus {
  gate: Gate;
  missing: { rules: readonly RequiredRule[]; declaration: boolean };
  isComplete: boolean;
  ground: NonNullable<Clearance['ground']>;
  declaration: NonNullable<Clearance['declaration']> | 'missing';
}

/**
 * What is missing before the gate opens (INV8): each rule that neither the person has read nor somebody has gone through
 * with them, and a declaration where one is needed. The stricter set is the person's own to confirm: nobody can be told
 * on another's behalf what those with extended rights answer for (S25, S83).
 */
export function clearanceOf(gate: Gate, evidence: Evidence): GateStatus {
  const { required, briefings, declarations, needsDeclaration } = evidence;
  const open = required.filter(({ state }) => state === 'owed');
  const isTold = ({ rule, version }: RequiredRule) =>
    gate.kind === 'work' && isBriefed(rule.counting(version.inForceFrom), briefings);
  const rules = open.filter((item) => !isTold(item));
  const [signed] = declarations.filter(isDeclarationInForce).toSorted((a, b) => a.signedOn.localeCompare(b.signedOn));
  const declaration = signed?.how ?? (needsDeclaration ? 'missing' : 'notNeeded');
  return {
    gate,
    missing: { rules, declaration: declaration === 'missing' },
    isComplete: rules.length === 0 && declaration !== 'missing',
    ground: open.length > 0 ? 'briefed' : 'read',
    declaration,
  };
}

/**
 * The row as it should stand. Who has been cleared stays cleared, whatever is new since (design section 3), unless
 * something it rested on has been taken back and is missing now.
 * @param before the row as it stands
 * @returns `undefined` where it stands so already
 */
export function clearanceRow(
  { gate, isComplete, ground, declaration }: GateStatus,
  evidence: Evidence,
  before: Clearance | undefined,
  by: { actor: string; now: Moment },
): Clearance | undefined {
  const { actor, now } = by;
  const stays = before?.state === 'cleared' && !(!isComplete && isTakenBack(evidence, before));
  const { key, person, kind, name, startsOn, job } = gate;
  const about = { person, name, gate: kind, startsOn, ...(job && { unitName: job.unitName }) };
  const wanted: Clearance = {
    key,
    actor,
    at: now,
    ...about,
    ...(stays ? groundsOf(before) : { state: 'waiting' as const }),
    ...(!stays &&
      isComplete &&
      declaration !== 'missing' && { state: 'cleared' as const, clearedOn: dayOf(now), ground, declaration }),
  };
  return before && isSame(before, wanted) ? undefined : wanted;
}

function groundsOf({ state, clearedOn, ground, declaration }: Clearance) {
  return { state, clearedOn, ground, declaration };
}

function isTakenBack({ briefings, declarations, confirmations }: Evidence, { clearedOn }: Clearance): boolean {
  return [...briefings, ...declarations, ...confirmations].some(
    ({ withdrawnAt }) => withdrawnAt !== undefined && (clearedOn === undefined || dayOf(withdrawnAt) >= clearedOn),
  );
}

function isSame(a: Clearance, b: Clearance): boolean {
  const saying = ({ name, unitName, startsOn, state, clearedOn, ground, declaration }: Clearance) =>
    JSON.stringify([name, unitName, startsOn, state, clearedOn, ground, declaration].map((value) => value ?? ''));
  return saying(a) === saying(b);
}
