import type { ActionName } from '../../contract/contract.ts';

/** What the inputs that said `deed` until 30 November 2026 call it now: an open tab of the version before still says it. */
const nouns: Partial<Record<ActionName, string>> = {
  changeAudit: 'step',
  changePartner: 'step',
  changeRevision: 'step',
  changeVerification: 'step',
  changeWheel: 'step',
  decideLifeEvent: 'decision',
  followUpControl: 'followUp',
  followUpFinding: 'followUp',
  followUpWheelItem: 'followUp',
  runPlanner: 'run',
  settleUpkeep: 'outcome',
};

/** @returns the input as it is said now, where an older tab says it; anything else as it came, to be checked as ever */
export function asSaidNow(name: ActionName, asked: unknown): unknown {
  if (!isObject(asked)) return asked;
  if (name === 'changeCase')
    return isObject(asked.change) ? { ...asked, change: renamed(asked.change, 'step') } : asked;
  const noun = nouns[name];
  return noun === undefined ? asked : renamed(asked, noun);
}

function renamed({ deed, ...rest }: Record<string, unknown>, noun: string): Record<string, unknown> {
  if (deed === undefined) return rest;
  // Both at once is said by no version.
  return noun in rest ? { deed, ...rest } : { [noun]: deed, ...rest };
}

const isObject = (asked: unknown): asked is Record<string, unknown> =>
  typeof asked === 'object' && asked !== null && !Array.isArray(asked);
