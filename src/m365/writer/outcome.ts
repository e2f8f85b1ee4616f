import type { RefusalCode } from '../../core/refusal.ts';
import type { Priority } from '../../kernel/record.ts';
import { type GraphAnswer, isThrottled, isUnknownOutcome, retryAfterMs } from '../rows/answers.ts';
import type { Sending } from './batch.ts';

/** What to do with a write after a sending. */
export type Next =
  | { step: 'done'; answer: GraphAnswer }
  /** Send it again after so long; `uncertain`: this sending may have been carried out. */
  | { step: 'again'; afterMs: number; uncertain: boolean; ifNoTimeLeft: RefusalCode };

/** How long a write may take before it is refused. A person is waiting for the first three, nobody for the others. */
export const patienceMs: Readonly<Record<Priority, number>> = {
  breach: 20_000,
  confirmation: 20_000,
  decision: 20_000,
  task: 600_000,
  tell: 600_000,
  reminder: 600_000,
  seal: 600_000,
};

/** Where nobody listens, waiting does not help a person: a refused connection is believed after a part of the time. */
const patienceShareWhenDown = 0.15;

/** @param attempt 1 for the first sending */
export function nextStep(sending: Sending, attempt: number): Next {
  const pauseMs = Math.min(8_000, 200 * 2 ** (attempt - 1));
  if (sending.outcome === 'refused') return again(pauseMs, false, 'microsoftDown');
  if (sending.outcome === 'cut') return again(pauseMs, true, 'saveUncertain');
  const { answer } = sending;
  if (isThrottled(answer)) return again(retryAfterMs(answer) ?? 1_000 * 2 ** (attempt - 1), false, 'microsoftBusy');
  if (isUnknownOutcome(answer)) return again(pauseMs, true, 'saveUncertain');
  return { step: 'done', answer };
}

/** How long a write has, given what last went wrong. */
export function timeFor(patience: number, reason: RefusalCode): number {
  return reason === 'microsoftDown' ? patience * patienceShareWhenDown : patience;
}

function again(afterMs: number, uncertain: boolean, ifNoTimeLeft: RefusalCode): Next {
  return { step: 'again', afterMs, uncertain, ifNoTimeLeft };
}
