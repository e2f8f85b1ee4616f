import { z } from 'zod';
import { action } from '../../../../kernel/action.ts';
import { change } from '../../../../kernel/change.ts';
import type { Context } from '../../../../kernel/context.ts';
import { freeText } from '../../../../kernel/free-text.ts';
import { ownHold, ownStatus } from '../../decision/own-case.ts';
import { ownCaseNow } from '../../decision/queries/own-case-now.ts';
import { isOpen } from '../../incident/incident.ts';
import { Incident } from '../../incident/records.ts';
import { longestStatement } from '../../incident/report.ts';
import { stepEntry } from '../../log/case-log.ts';
import { handles } from '../../notifications/queries/excluded-from-case.ts';
import { officers } from '../../roles.ts';
import { casesOf } from '../drill.ts';
import { Drill } from '../records.ts';

/** Stands where a real case has its journal number. */
const journalNumber = 'Øvelse';

const learnt = freeText(longestStatement);

/**
 * The DBR ends an exercise and writes down what was learnt. Its cases are closed with it; repeating it closes those
 * that were not closed yet, and another evaluation takes the place of the first. A case that is about the person who
 * ends it, or that they have a part in, stays for the other: in an exercise too somebody else closes it.
 * @throws Refusal `unknownDrill`, `changedMeanwhile`
 */
export const endDrill = action({
  summary: 'The DBR ends an exercise and writes down what was learnt',
  roles: officers,
  input: z.strictObject({ key: z.string().max(200), wentWell: learnt, toImprove: learnt }),
  output: z.strictObject({ key: z.string(), endedAt: z.string() }),
  run: async (context, { key, wentWell, toImprove }) => {
    const by = { actor: context.actor.person.id, at: context.clock.now() };
    const to = (before: Drill): Drill => {
      const { endedAt = by.at } = before;
      const isSaid = before.wentWell === wentWell && before.toImprove === toImprove && before.endedAt === endedAt;
      return isSaid ? before : { ...before, ...by, endedAt, wentWell, toImprove };
    };
    const { record } = await change(context, Drill, key, { unknown: 'unknownDrill', to });
    await closeCases(context, record, by);
    return { key: record.key, endedAt: record.endedAt ?? record.at };
  },
});

async function closeCases(context: Context, drill: Drill, by: Pick<Incident, 'actor' | 'at'>): Promise<void> {
  const { records, followUps, actor } = context;
  const open = records
    .all(Incident)
    .filter(({ record }) => isOpen(record) && record.isDrill && handles(context, actor, record))
    .filter(({ record }) => !isHeld(context, record, by.at))
    .filter(({ record }) => casesOf(drill, [record]).length > 0);
  for (const one of open) {
    const next: Incident = { ...one.record, ...by, status: 'closed', journalNumber, missing: undefined };
    const closed = await records.update(Incident, one, next);
    followUps.caseLog(stepEntry('closed', closed, actor.person, by.at, journalNumber));
  }
}

function isHeld(context: Context, incident: Incident, now: string): boolean {
  const status = ownStatus(ownCaseNow(context, incident, now), context.actor);
  return ownHold('close', status, incident, now) !== undefined;
}
