import type { Day } from '../../../../core/dates.ts';
import type { Reader } from '../../../../kernel/reader.ts';
import { type Evaluation, nextEvaluation } from '../evaluation.ts';
import type { Revision } from '../records.ts';

/** When the policy is to be evaluated next, as the municipality has chosen. */
export function evaluationNow(reader: Reader, revisions: readonly Revision[], today: Day): Evaluation | undefined {
  const chosen = reader.setting('nextPeriodicEvaluation');
  return nextEvaluation(revisions, { chosen, monthsBetween: reader.setting('monthsBetweenEvaluations') }, today);
}
