import { holdsCpr } from '../../core/cpr/cpr.ts';

/** May a form that refuses CPR numbers be sent: is all that is needed written, and does nothing in it look like one? */
export function isReady(needed: readonly string[], free: readonly string[] = []): boolean {
  return needed.every((line) => line.trim() !== '') && ![...needed, ...free].some(holdsCpr);
}
