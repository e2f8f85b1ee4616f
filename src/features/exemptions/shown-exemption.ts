import type { Day } from '../../core/dates.ts';
import type { Language } from '../../core/language.ts';
import type { Actor } from '../../core/person.ts';
import { isAny } from '../../core/role.ts';
import type { Stored } from '../../core/stored.ts';
import { type Rule, titleIn } from '../handbook/rule.ts';
import type { CountsAsOne } from '../workplace/one-person.ts';
import type { Exemption } from './records.ts';
import { isRenewable } from './request.ts';
import { asking, assessing, deciding, ending } from './roles.ts';
import { chainOf, hasTwoDeciders, settledExemption } from './state.ts';
import { undoableBy } from './step.ts';

/** The rule's title today; its title then where it is gone. */
function titleNow({ ruleTitle }: Exemption, rule: Rule | undefined, language: Language, today: Day): string {
  const version = rule?.inForce(today);
  return version ? titleIn(version, language) : ruleTitle;
}

/**
 * An exemption as the register shows it on a day, and what the reader may do about it (S37).
 * @param known the handbook's rules, the units, every exemption by its key, whether another goes on from this one, and
 * whether it is the reader's own or about what the reader leads, and which accounts are one person where it takes two
 */
export function shownExemption(
  { record, mark }: Stored<Exemption>,
  known: {
    rule(id: string): Rule | undefined;
    unit(code: string): { name: string } | undefined;
    find(key: string): Exemption | undefined;
    renewed: boolean;
    theirs: boolean;
    countsAsOne: CountsAsOne;
  },
  actor: Actor,
  today: Day,
) {
  const settled = settledExemption(record, today);
  const { actor: _, at: __, system: ___, deed, units, askedBy, assessedBy, decidedBy, endedBy, ...shown } = settled;
  const rule = known.rule(record.rule);
  const inForce = rule?.inForce(today);
  const { id } = actor.person;
  const isAsker = askedBy === id;
  const isOther = (done: string | undefined) => done === undefined || !known.countsAsOne(done, id);
  const isWaiting = settled.state === 'asked' || settled.state === 'assessed';
  const undo = undoableBy(settled, id, today);
  const isNear = settled.state === 'ended' || settled.expiry === 'soon' || settled.expiry === 'past';
  const directs = actor.roles.includes('divisionDirector') || actor.roles.includes('accountableExecutive');
  return {
    ...shown,
    units: [...(units ?? [])],
    ...(record.scope === 'workflow' &&
      units && { usedIn: units.map((code) => known.unit(code)?.name ?? code).join(', ') }),
    ruleTitle: titleNow(record, rule, actor.language, today),
    row: mark.version,
    isMine: isAsker,
    ...(deed === 'imported' && { isImported: true as const }),
    ...(inForce && inForce.version !== record.version && { ruleNow: inForce.version }),
    ...(inForce?.lawBound && { lawBoundNow: true as const }),
    ...(settled.state === 'granted' && !hasTwoDeciders(record) && { undecided: true as const }),
    earlier: chainOf(record, known.find).map(({ key, from, expiresOn, ...one }) => ({
      ...{ key, from, expiresOn, state: settledExemption({ ...one, key, from, expiresOn }, today).state },
    })),
    ...(known.renewed && { isRenewed: true as const }),
    may: {
      assess: isWaiting && isOther(askedBy) && isAny(actor.roles, assessing),
      decide: settled.state === 'assessed' && isOther(askedBy) && isOther(assessedBy) && isAny(actor.roles, deciding),
      withdraw: isWaiting && isAsker && isAny(actor.roles, asking),
      end: settled.state === 'granted' && (isAsker || directs) && isAny(actor.roles, ending),
      renew:
        isNear && known.theirs && !known.renewed && isRenewable(settled, record.rule) && isAny(actor.roles, asking),
      ...(undo && isAny(actor.roles, [...ending, ...assessing]) && { undo }),
    },
  };
}
