import type { Day } from '../../../core/dates.ts';
import { dayOf } from '../../../core/dates.ts';
import type { Revision } from './records.ts';

/** The steps of an edition from the desk to the wall, in their order (S13, S16, INV5). */
export const journeySteps = ['writing', 'reviewing', 'med', 'deciding', 'publishing', 'inForce'] as const;
export type JourneyStep = (typeof journeySteps)[number];

export interface StepStatus {
  step: JourneyStep;
  state: 'done' | 'now' | 'ahead';
  /** The day it was done, where one is known. */
  on?: Day | undefined;
}

/**
 * How far an edition is. Hoved-MED stands in it for what touches staff conditions or control, and where it has been
 * asked all the same; it may be asked while the edition is being reviewed.
 * @param days the days its parts begin; none before it is published
 */
export function journeyOf(revision: Revision, days: readonly Day[], today: Day): readonly StepStatus[] {
  const { touchesStaff, medOn, state } = revision;
  const steps = journeySteps.filter((step) => step !== 'med' || touchesStaff || medOn !== undefined);
  const isOut = state === 'published' && days.length > 0 && days.every((day) => day <= today);
  const now = isOut ? undefined : currentStep(revision);
  const at = now === undefined ? steps.length : steps.indexOf(now);
  return steps.map((step, index) => {
    const isDone = step === 'med' ? medOn !== undefined : index < at;
    const on = dayOfStep(step, revision, days);
    return { step, state: isDone ? 'done' : index === at ? 'now' : 'ahead', ...(isDone && on !== undefined && { on }) };
  });
}

/** The step an edition stands at; nothing for one that was withdrawn. */
function currentStep({ state, touchesStaff, medOn }: Revision): JourneyStep | undefined {
  switch (state) {
    case 'writing':
    case 'withdrawn':
      return 'writing';
    case 'reviewing':
      return 'reviewing';
    case 'approved':
      return touchesStaff && medOn === undefined ? 'med' : 'deciding';
    case 'decided':
      return 'publishing';
    case 'published':
      return 'inForce';
  }
}

function dayOfStep(step: JourneyStep, revision: Revision, days: readonly Day[]): Day | undefined {
  switch (step) {
    case 'writing':
      return revision.submittedAt && dayOf(revision.submittedAt);
    case 'reviewing':
      return revision.reviewedAt && dayOf(revision.reviewedAt);
    case 'med':
      return revision.medOn;
    case 'deciding':
      return revision.decidedOn;
    case 'publishing':
      return revision.publishedAt && dayOf(revision.publishedAt);
    case 'inForce':
      return days.toSorted().at(-1);
  }
}
