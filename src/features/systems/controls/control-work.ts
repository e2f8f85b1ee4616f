import { addDays, type Day } from '../../../core/dates.ts';
import { type ControlRound, isFollowUpOpen } from '../../controls/control.ts';
import type { WholeSystem } from '../completeness.ts';
import { aheadDays, answersFor, type OwedWork } from '../owed.ts';
import { isOfSystem } from './stored-words.ts';

/**
 * What somebody owes of what is controlled: what is due soon or late, and findings to follow up. The one who is named does it;
 * where nobody is, or the one named is here no longer, it is the owner's (S28, S94).
 * @param isHere whether somebody still works here
 */
export function controlWork(
  whole: WholeSystem,
  rounds: readonly ControlRound[],
  person: string,
  { isHere, today }: { isHere: (person: string) => boolean; today: Day },
): readonly OwedWork[] {
  const { key: system, name, state } = whole.system;
  if (state === 'retired') return [];
  const isTheirs = (named: string | undefined) =>
    named !== undefined && isHere(named) ? named === person : answersFor(whole, person);
  return rounds.flatMap(({ control: { key: control, kind, performer }, results, dueOn }): readonly OwedWork[] => {
    const about = { system, name, control };
    const isNear = dueOn !== undefined && dueOn <= addDays(today, aheadDays);
    return [
      ...(isNear && isOfSystem(kind) && isTheirs(performer) ? [{ ...about, what: kind, dueOn }] : []),
      ...results.flatMap((result): readonly OwedWork[] =>
        isFollowUpOpen(result) && isTheirs(result.followUpOwner)
          ? [{ ...about, what: 'followUp', dueOn: result.followUpDue }]
          : [],
      ),
    ];
  });
}
