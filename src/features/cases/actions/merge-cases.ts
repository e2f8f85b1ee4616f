import { z } from 'zod';
import type { Moment } from '../../../core/dates.ts';
import { Refusal } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import { action } from '../../../kernel/action.ts';
import type { Context } from '../../../kernel/context.ts';
import { about, answered, caseAnswer, caseNumber } from '../case-answer.ts';
import { refuseOwn } from '../decision/queries/own-case-now.ts';
import { numberOf } from '../incident/incident.ts';
import { Incident } from '../incident/records.ts';
import { stepEntry } from '../log/case-log.ts';
import { CaseEntry } from '../log/records.ts';
import { absorbedInto, mergeFaults, withParts } from '../merging.ts';
import { partsOf } from '../queries/parts.ts';
import { officers } from '../roles.ts';
import { handledCase } from './handled-case.ts';
import { isMade, mustBeSeen, rewrite } from './take-step.ts';

/**
 * The DBR lays two reports of one event together: one becomes part of the other, both numbers stay, and the earliest
 * discovery decides the clock. The case that goes on is written first, so that its clock is never too long, whatever
 * stops in between; repeating it carries it through. `into` is the number of the case that goes on.
 * @throws Refusal `unknownIncident`, `caseInvalid` with what is in the way, `changedMeanwhile`, `ownCase`
 */
export const mergeCases = action({
  summary: 'The DBR lays two reports of one event together',
  roles: officers,
  input: z.strictObject({ ...about, into: caseNumber }),
  output: caseAnswer,
  run: async (context, { key, seen, into }) => {
    const { records, clock, actor } = context;
    const { person } = actor;
    const mainKey = records.all(Incident, { number: into })[0]?.record.key ?? '';
    const [absorbed, main] = await Promise.all([handledCase(context, key), handledCase(context, mainKey)]);
    if (absorbed.record.status === 'merged' && absorbed.record.mergedInto === numberOf(main)) {
      context.stands(Incident, absorbed);
      return answered(absorbed);
    }
    await mustBeSeen(context, absorbed, seen);
    const faults = mergeFaults(absorbed.record, main.record, partsOf(records, numberOf(absorbed)).length);
    if (faults.length > 0) throw new Refusal('caseInvalid', { faults });
    refuseOwn(context, actor, absorbed.record, 'putAway', clock.now());
    const goesOn = await goingOn(context, main, absorbed.record);
    const stored = await rewrite(context, absorbed, (before, at) => ({ next: absorbedInto(before, main, person, at) }));
    const { at } = stored.record;
    await records.create(CaseEntry, stepEntry('merged', stored, person, at, numberOf(main)));
    const line = stepEntry('mergedHere', goesOn, person, goesOn.record.at, numberOf(stored), stored.mark);
    await records.create(CaseEntry, line);
    return answered(stored);
  },
});

/**
 * The case that goes on, with the clock of both. Where the clock stays it is written all the same, so that a merge the
 * other way round at this moment is refused, or both were gone; but not where an equal press has just written it. What
 * was written for another report is older than that report's part in it.
 */
async function goingOn(context: Context, main: Stored<Incident>, absorbed: Incident): Promise<Stored<Incident>> {
  const { records, actor } = context;
  const { earliestAt } = main.record;
  // Another server may have merged something this one's mirror does not know of yet: a discovery that counts, counts
  // on.
  const known = earliestAt === undefined ? [] : [{ discoveredAt: earliestAt }];
  const parts = partsOf(records, numberOf(main)).map(({ record }) => record);
  const whole = (before: Incident, at: Moment) => ({
    next: withParts(before, [...parts, ...known, absorbed], actor.person, at),
  });
  const isOfAnother = parts.some(({ key, at }) => key !== absorbed.key && at >= main.record.at);
  return !isOfAnother && (await isMade(context, main, whole)) ? main : rewrite(context, main, whole);
}
