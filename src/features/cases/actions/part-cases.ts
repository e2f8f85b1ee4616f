import { z } from 'zod';
import type { Moment } from '../../../core/dates.ts';
import type { Stored } from '../../../core/stored.ts';
import { action } from '../../../kernel/action.ts';
import type { Context } from '../../../kernel/context.ts';
import { answered, caseAnswer, key } from '../case-answer.ts';
import { refuseOwn } from '../decision/queries/own-case-now.ts';
import { numberOf } from '../incident/incident.ts';
import { Incident } from '../incident/records.ts';
import { stepEntry } from '../log/case-log.ts';
import { CaseEntry } from '../log/records.ts';
import { beginningOf, partedAgain, withParts } from '../merging.ts';
import { partsOf } from '../queries/parts.ts';
import { officers } from '../roles.ts';
import { handledCase } from './handled-case.ts';
import { isMade, rewrite } from './take-step.ts';

/**
 * *Fortryd*: a report that was laid together with another case is a case of its own again, as it was. The case it was
 * part of is reckoned from its own discovery, and from what is still merged into it; repeating it carries that through.
 * @throws Refusal `unknownIncident`, `changedMeanwhile`, `ownCase`
 */
export const partCases = action({
  summary: 'The DBR makes a report that was laid together with another a case of its own again',
  roles: officers,
  input: z.strictObject({ key }),
  output: caseAnswer,
  run: async (context, input) => {
    const { records, clock, actor, followUps } = context;
    const absorbed = await handledCase(context, input.key);
    if (absorbed.record.status !== 'merged') {
      for (const main of await unsettled(context, absorbed.record)) await reckonAnew(context, main, absorbed);
      context.stands(Incident, absorbed);
      return answered(absorbed);
    }
    // Whoever has a part in the one would get out of the other by it.
    refuseOwn(context, actor, absorbed.record, 'putAway', clock.now());
    const into = absorbed.record.mergedInto ?? '';
    const mainKey = records.all(Incident, { number: into })[0]?.record.key ?? '';
    const stored = await rewrite(context, absorbed, (before, at) => ({ next: partedAgain(before, actor.person, at) }));
    await records.create(CaseEntry, stepEntry('unmerged', stored, actor.person, stored.record.at, into));
    const main = await records.fetch(Incident, mainKey);
    if (main) await reckonAnew(context, main, stored);
    followUps.tellOfCases();
    return answered(stored);
  },
});

/** The case a report was part of, reckoned without it. */
async function reckonAnew(context: Context, main: Stored<Incident>, report: Stored<Incident>): Promise<void> {
  const { records, clock, actor } = context;
  const now = clock.now();
  const parts = partsOf(records, numberOf(main)).map(({ record }) => record);
  const left = parts.filter((part) => part.key !== report.record.key);
  const whole = (before: Incident, at: Moment) => ({ next: withParts(before, left, actor.person, at) });
  const isReckoned = whole(main.record, now).next.earliestAt === main.record.earliestAt;
  const goesOn = isReckoned ? main : await rewrite(context, main, whole);
  const at = isReckoned && !(await isJustReckoned(context, main, report.record, whole)) ? now : goesOn.record.at;
  await records.create(CaseEntry, stepEntry('unmergedHere', goesOn, actor.person, at, numberOf(report), report.mark));
}

/** Has an equal press just taken the clock of this report from the case? Then the line says when that was. */
async function isJustReckoned(
  context: Context,
  main: Stored<Incident>,
  report: Incident,
  whole: (before: Incident, at: Moment) => { next: Incident },
): Promise<boolean> {
  const began = beginningOf(report);
  if (main.record.actor !== context.actor.person.id || main.record.earliestAt === began) return false;
  return isMade(context, main, (before, at) => (before.earliestAt === began ? whole(before, at) : undefined));
}

/** Cases still reckoned from the discovery of a report that is no part of them: a server stopped in between. */
async function unsettled({ records }: Context, parted: Incident): Promise<readonly Stored<Incident>[]> {
  const began = beginningOf(parted);
  const likely = records
    .all(Incident)
    .filter(({ record }) => record.earliestAt === began)
    .filter((main) => partsOf(records, numberOf(main)).every(({ record }) => beginningOf(record) !== began));
  const fresh = await Promise.all(likely.map(({ record }) => records.fetch(Incident, record.key)));
  return fresh.flatMap((main) => (main?.record.earliestAt === began ? main : []));
}
