import { RefusedByServer } from '../faults.ts';

/** What the server says is in the way, code by code; none when it says no for another reason. */
export function faultsIn(error: Error | null): readonly string[] {
  if (!(error instanceof RefusedByServer) || error.words.code !== 'managerTextInvalid') return [];
  const { faults } = error.words.details;
  return Array.isArray(faults) ? faults.map(String) : [];
}
