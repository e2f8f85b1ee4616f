import { type Band, bandOf, smallest } from '../../core/small-groups/band.ts';
import { coverageOf } from '../members/member.ts';
import type { MemberStatus } from '../members/queries/member-status.ts';

/** The council in counts: *x af 25* (S102). A council so small that a number is a name is not counted out. */
export interface CouncilCount {
  /** Members who are not on leave. */
  people: number;
  /** How many owe nothing; absent in a small council. */
  ready?: number;
  /** How many have read each rule, the least read first: a word, since a number beside the total could be a name. */
  coverage: readonly { rule: string; band: Band }[];
}

/** @param standing everybody who has a seat */
export function councilCount(status: readonly MemberStatus[]): CouncilCount {
  const asked = status.filter(({ member }) => member.state !== 'paused');
  const ready = asked.filter(({ member }) => member.state === 'ready').length;
  const leastFirst = coverageOf(status).toSorted(
    (a, b) => a.done / a.of - b.done / b.of || a.rule.localeCompare(b.rule),
  );
  return {
    people: asked.length,
    ...(asked.length >= smallest && { ready }),
    coverage: leastFirst.map(({ rule, done, of }) => ({ rule, band: bandOf(done, of) })),
  };
}
