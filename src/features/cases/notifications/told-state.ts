import type { Incident } from '../incident/records.ts';

/** Where a case stands that a director was told of and that is not to be decided now. */
export type ToldState = 'unassessed' | 'unnotified' | 'underWay';

export function toldState({ assessedAt, art33, notifiedAt }: Incident): ToldState {
  if (assessedAt === undefined) return 'unassessed';
  return art33 === 'yes' && notifiedAt === undefined ? 'unnotified' : 'underWay';
}
