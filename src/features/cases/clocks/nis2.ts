import type { Moment } from '../../../core/dates.ts';
import { isOpen } from '../incident/incident.ts';
import type { Incident } from '../incident/records.ts';
import { noticesInForce } from '../papers/case-notice.ts';
import type { CaseNotice } from '../papers/records.ts';
import type { Nis2Deadline } from './regimes.ts';
import { dueAt, nis2Regime } from './regimes.ts';

/** The setting `nis2Applies`: is the municipality covered by NIS 2-loven? */
export type Nis2Coverage = 'unclear' | 'yes' | 'no';

/** Does the case look like a significant incident of network and information systems? A suggestion, never the answer. */
export function suggestsNis2({ redFlags = [] }: Pick<Incident, 'redFlags'>): boolean {
  return redFlags.includes('takeover') || redFlags.includes('criticalDown');
}

/** The two questions of NIS 2-loven § 12; either *yes* makes an incident significant. */
export interface Nis2Answers {
  /** Has it caused, or can it cause, serious disruption or financial loss? */
  disruption: 'yes' | 'no';
  /** Has it done others considerable damage, or can it? */
  damage: 'yes' | 'no';
}

/** Is the incident significant, and why? */
export function judgedNis2({
  disruption,
  damage,
}: Nis2Answers): Required<Pick<Incident, 'nis2'>> & Pick<Incident, 'nis2Why'> {
  const why = [
    ...(disruption === 'yes' ? (['disruption'] as const) : []),
    ...(damage === 'yes' ? (['damage'] as const) : []),
  ];
  return why.length > 0 ? { nis2: 'yes', nis2Why: why } : { nis2: 'no', nis2Why: undefined };
}

export interface Nis2Clock {
  step: Nis2Deadline;
  deadlineAt: Moment;
  /** When the step was taken. */
  toldAt?: Moment | undefined;
}

type Judged = Pick<Incident, 'status' | 'nis2' | 'redFlags' | 'discoveredAt' | 'awareAt'>;

/**
 * The clocks of NIS 2-loven § 13, from when the municipality knew; what is reckoned from an earlier step begins at that
 * step's deadline while it has not been taken. They run as advice while nobody has judged a case that looks like one, or
 * while it is not clear whether the municipality is covered: 24 hours are too short to wait for either.
 */
export function nis2Clocks(
  incident: Judged,
  notices: readonly CaseNotice[],
  coverage: Nis2Coverage,
): readonly Nis2Clock[] {
  const isOpenQuestion = incident.nis2 === undefined && isOpen(incident) && suggestsNis2(incident);
  const mayBe = incident.nis2 === 'yes' || isOpenQuestion;
  if (coverage === 'no' || !mayBe) return [];
  const known = incident.awareAt ?? incident.discoveredAt;
  const toldAt = (step: Nis2Deadline) => noticesInForce(notices).find((notice) => notice.step === step)?.toldAt;
  const clocks: Nis2Clock[] = [];
  for (const { step, due, after } of nis2Regime.steps) {
    const earlier = clocks.find((clock) => clock.step === after);
    const since = earlier ? (earlier.toldAt ?? earlier.deadlineAt) : known;
    clocks.push({ step, deadlineAt: dueAt({ due }, since), toldAt: toldAt(step) });
  }
  return clocks;
}

/** Does the law ask for it, or is it advice? */
export function isNis2Binding({ nis2 }: Pick<Incident, 'nis2'>, coverage: Nis2Coverage): boolean {
  return coverage === 'yes' && nis2 === 'yes';
}

/** The first step of an open case that is not taken. */
export function nextNis2Step(
  incident: Judged,
  notices: readonly CaseNotice[],
  coverage: Nis2Coverage,
): { step: Nis2Deadline; deadlineAt: Moment; isBinding: boolean } | undefined {
  const next = isOpen(incident) && nis2Clocks(incident, notices, coverage).find(({ toldAt }) => toldAt === undefined);
  if (!next) return undefined;
  const { step, deadlineAt } = next;
  return { step, deadlineAt, isBinding: isNis2Binding(incident, coverage) };
}
