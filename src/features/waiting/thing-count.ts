import type { Thing } from './queries/thing.ts';

/** How many things one line stands for, where the menu counts what waits; a team or a centre counts as one. */
export function countOf(thing: Thing): number {
  switch (thing.kind) {
    case 'openCase':
      return thing.isTaken ? 0 : 1;
    case 'moreCases':
      return thing.untaken;
    case 'firstSteps':
      return thing.all - thing.done;
    case 'remindTeam':
      return 1;
    case 'training':
      return thing.what === 'team' ? 1 : thing.count;
    default:
      return 'count' in thing ? thing.count : 1;
  }
}
