import type { Language } from '../../core/language.ts';
import { briefedVersions, stillToBrief } from '../clearance/briefing.ts';
import { titleIn } from '../handbook/rule.ts';
import type { MemberStatus } from '../members/queries/member-status.ts';

/** Somebody who is here, owes something, and whom our own pages do not reach. */
export function isReachedInPerson({ state, unreached, noAccount }: MemberStatus['member']): boolean {
  return (state === 'behind' || state === 'underWay') && (unreached === true || noAccount === true);
}

/**
 * What a manager goes through in person with somebody our own pages do not reach, and what has been noted of it (G1). Of
 * everybody else a manager learns how many rules are owed and not which (G8).
 * @returns `undefined` for whoever the pages reach, is on leave or has not started
 */
export function inPersonOf(
  { member, required, briefings }: Pick<MemberStatus, 'member' | 'required' | 'briefings'>,
  language: Language,
) {
  const { state, briefed = 0 } = member;
  const isAsked = isReachedInPerson(member);
  if (!isAsked && !(state === 'behind' && briefed > 0)) return undefined;
  return {
    rules: (isAsked ? stillToBrief(required, briefings) : []).map(({ rule, version }) => ({
      rule: rule.id,
      title: titleIn(version, language),
    })),
    briefings: briefings.map((briefing) => ({
      key: briefing.key,
      heldOn: briefing.heldOn,
      byName: briefing.byName,
      rules: briefedVersions(briefing).length,
    })),
  };
}
