import { type Day, dayOf } from '../../../core/dates.ts';
import { Refusal } from '../../../core/refusal.ts';
import { change } from '../../../kernel/change.ts';
import type { Context } from '../../../kernel/context.ts';
import type { ControlFault, Doer } from '../control.ts';
import { namedDoer } from '../queries/doer.ts';
import { Control } from '../records.ts';

/** What somebody says of a control: all but what follows from the day it is said. */
export interface Planning
  extends Pick<Control, 'about' | 'kind' | 'months' | 'startOn' | 'title' | 'external' | 'triggers'> {
  key: string;
  /** Left out, the one who answers for it does it. */
  performer: string | undefined;
  /** Who answers for it; left out where what it is about says so. */
  owner?: string | undefined;
  /** The version it was seen in, 0 when there was none. */
  seen: number;
}

/** Everybody whom a plan names, as they are here. */
export interface PlanPeople {
  performer?: Doer | undefined;
  owner?: Doer | undefined;
}

/**
 * A control as it is planned, or planned anew; one that was stopped begins again in the same row.
 * @param faultsOf everything in the way of it, said of what was not there before
 * @throws Refusal `unknownPerson`, `controlInvalid`, `changedMeanwhile`
 */
export async function planned(
  context: Context,
  { seen, key, performer, owner, ...said }: Planning,
  faultsOf: (wanted: Control, people: PlanPeople, today: Day) => readonly ControlFault[],
): Promise<{ key: string; version: number }> {
  const { actor, clock } = context;
  const at = clock.now();
  const today = dayOf(at);
  const doer = performer === undefined ? undefined : namedDoer(context, performer);
  const keeper = owner === undefined ? undefined : namedDoer(context, owner);
  const { record, mark } = await change(context, Control, key, {
    seen,
    to: (before) => {
      const wanted: Control = {
        ...{ key, actor: actor.person.id, at, ...said },
        ...(doer && { performer: doer.person.id, performerName: doer.person.name }),
        ...(keeper && { owner: keeper.person.id, ownerName: keeper.person.name }),
        // Why it was brought forward goes with the day.
        ...(before?.startOn === said.startOn && { broughtBy: before.broughtBy }),
        plannedOn: before?.endedOn === undefined ? (before?.plannedOn ?? today) : today,
      };
      if (before && saysTheSame(before, wanted)) return before;
      // What is kept of an earlier day is no new day that has passed.
      const startOn = before?.startOn === said.startOn ? today : said.startOn;
      const faults = faultsOf({ ...wanted, startOn }, { performer: doer?.doer, owner: keeper?.doer }, today);
      if (faults.length > 0) throw new Refusal('controlInvalid', { faults });
      return wanted;
    },
    shows: (now) => ({ months: now?.months, startOn: now?.startOn }),
  });
  return { key: record.key, version: mark.version };
}

function saysTheSame(one: Control, other: Control): boolean {
  const said = ({ months, startOn, performer, endedOn, title, owner, external, triggers, broughtBy }: Control) =>
    [months, startOn, performer, endedOn, title, owner, external, triggers?.toSorted(), broughtBy].join('\n');
  return said(one) === said(other);
}
