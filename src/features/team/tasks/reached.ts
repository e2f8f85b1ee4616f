import type { PersonType } from '../../../core/person-type.ts';
import { coverageOf } from '../../members/member.ts';
import type { MemberStatus } from '../../members/queries/member-status.ts';
import { coverageWords } from '../../reading/status/coverage.ts';
import type { Edition } from './edition.ts';

/** How far a team has come with an edition, in counts and words that are stored. */
export interface Reached {
  people: number;
  coverage: string;
  types: string;
}

/** Of those in the team who must, how many have read each rule of the edition. */
function coverageIn(
  { rules }: Pick<Edition, 'rules'>,
  team: readonly MemberStatus[],
): readonly { rule: string; done: number; of: number }[] {
  const own = new Set(rules.map(({ rule }) => rule));
  return coverageOf(team).filter(({ rule }) => own.has(rule));
}

/** Is there anything in the edition for anybody in the team (S19)? The policy is for everybody. */
export function concerns(edition: Edition, team: readonly MemberStatus[]): boolean {
  if (edition.document === 'policy') return team.length > 0;
  const own = new Set(edition.rules.map(({ rule }) => rule));
  return team.some(({ required }) => required.some(({ rule }) => own.has(rule.id)));
}

/** The edition with the rules alone that somebody in the team must read (S19). */
export function forTeam(edition: Edition, team: readonly MemberStatus[]): Edition {
  const asked = new Set(team.flatMap(({ required }) => required.map(({ rule }) => rule.id)));
  return { ...edition, rules: edition.rules.filter(({ rule }) => asked.has(rule)) };
}

/**
 * As it stood last night (S18, G8): the team is that of `teamStatus`.
 * @param typeNames what each person type is called in the list
 */
export function reachedIn(
  edition: Edition,
  team: readonly MemberStatus[],
  typeNames: Readonly<Record<PersonType, string>>,
): Reached {
  const own = new Set(edition.rules.map(({ rule }) => rule));
  const here = team.filter(({ member }) => member.state !== 'paused' && member.state !== 'coming');
  const types = new Map<PersonType, { done: number; of: number }>();
  for (const { placement, required } of here) {
    const asked = required.filter(({ rule }) => own.has(rule.id));
    if (asked.length === 0) continue;
    for (const kind of new Set(placement.employments.map((job) => job.kind))) {
      const part = types.get(kind) ?? { done: 0, of: 0 };
      types.set(kind, part);
      part.of += 1;
      if (asked.every(({ state }) => state === 'confirmed')) part.done += 1;
    }
  }
  const coverage = new Map(coverageIn(edition, team).map(({ rule, ...part }) => [rule, part]));
  return {
    people: here.length,
    coverage: coverageWords(coverage),
    types: [...types].map(([kind, { done, of }]) => `${typeNames[kind]} ${done}/${of}`).join('; '),
  };
}
