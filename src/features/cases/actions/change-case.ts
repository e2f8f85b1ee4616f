import { z } from 'zod';
import type { Moment } from '../../../core/dates.ts';
import { Refusal } from '../../../core/refusal.ts';
import { isAny } from '../../../core/role.ts';
import type { Stored } from '../../../core/stored.ts';
import { action } from '../../../kernel/action.ts';
import type { Context } from '../../../kernel/context.ts';
import { about, answered, caseAnswer } from '../case-answer.ts';
import { type Changed, changedCase } from '../case-change.ts';
import { isNis2Binding, nis2Clocks } from '../clocks/nis2.ts';
import { ownStatus, ownStepOf } from '../decision/own-case.ts';
import { ownCaseNow, refuseOwn } from '../decision/queries/own-case-now.ts';
import { isItCase } from '../incident/it-case.ts';
import type { Incident } from '../incident/records.ts';
import { stepEntry } from '../log/case-log.ts';
import { CaseEntry } from '../log/records.ts';
import { registeredMandate } from '../mandates/queries/registered-cases.ts';
import { refuseUsedReceipt } from '../papers/queries/receipt-now.ts';
import { nis2Facts } from '../queries/nis2-facts.ts';
import { rulesTask, rulesTaskKey } from '../relations/case-task.ts';
import { CaseTask } from '../relations/records.ts';
import { handlers, officers } from '../roles.ts';
import { type CaseChange, caseChange } from '../wanted-change.ts';
import { handledCase } from './handled-case.ts';
import { takeStep } from './take-step.ts';

/**
 * The DBR, or the deputy, does something to a case. The answers go on the case; the reasons into the log, which never
 * changes, before this returns.
 * @throws Refusal `notAllowed` for the IT security manager and what is the DBR's, `unknownIncident`, `caseInvalid` with everything that is in the way, `changedMeanwhile` when the case
 * is not as it was seen, `ownCase` for an action that is left to the other
 */
export const changeCase = action({
  summary: 'The DBR assesses, notifies, informs, explains, closes or reopens a case',
  roles: handlers,
  input: z.strictObject({ ...about, change: caseChange }),
  output: caseAnswer,
  run: async (context, { key, seen, change }) => {
    const { actor, clock, followUps } = context;
    const current = await handledCase(context, key);
    if (!isAny(actor.roles, officers) && !itSteps.includes(change.step)) throw new Refusal('notAllowed');
    const stored = await takeStep(context, current, {
      what: change.step === 'noBreach' ? 'closed' : change.step,
      seen,
      refuse: (incident) => {
        refuseOwn(context, actor, incident, isItCase(incident) ? undefined : ownStepOf(change), clock.now());
        if (change.step === 'notified') refuseUsedReceipt(context, change.receiptNumber, { incident: key, turn: 1 });
        const changed = changedBy(context, incident, change, clock.now());
        const isClosing = change.step === 'closed' || change.step === 'noBreach';
        const lacking = isClosing && lacksNis2Step(context, incident) ? (['nis2Lacking'] as const) : [];
        const faults = [...('faults' in changed ? changed.faults : []), ...lacking];
        if (faults.length > 0) throw new Refusal('caseInvalid', { faults });
      },
      makes: (before, at) => {
        const changed = changedBy(context, before, change, at);
        return 'faults' in changed ? undefined : { next: changed.next, note: changed.note || undefined };
      },
    });
    if (stored.record.rulesReview === 'yes') await lookRulesOver(context, stored);
    // What was taken back while it was over is told after all.
    if (change.step === 'reopened') followUps.tellOfCases();
    return answered(stored);
  },
});

/** What the IT security manager does to a case without personal data: art. 33 and 34 are the DBR's (INV11). */
const itSteps: readonly CaseChange['step'][] = [
  'awareSet',
  'nis2Judged',
  'managementInformed',
  'explained',
  'closed',
  'reopened',
];

function changedBy(context: Context, incident: Incident, change: CaseChange, at: Moment): Changed {
  const { hasPart } = ownStatus(ownCaseNow(context, incident, at), context.actor);
  const by = { ...context.actor.person, hasPart };
  return changedCase(incident, change, by, at, (assessed) => registeredMandate(context, assessed, at));
}

/** Is there something the NIS 2 authority must still be told? A case is not over before it has been. */
function lacksNis2Step(context: Context, incident: Incident): boolean {
  const { notices, coverage } = nis2Facts(context, incident.key);
  const clocks = isNis2Binding(incident, coverage) ? nis2Clocks(incident, notices, coverage) : [];
  return clocks.some(({ toldAt }) => toldAt === undefined);
}

/** Also where a server stopped before the task was made: whatever is done to the case next makes it. */
async function lookRulesOver({ records, actor }: Context, stored: Stored<Incident>): Promise<void> {
  if (records.find(CaseTask, rulesTaskKey(stored.record.key))) return;
  const { at } = stored.record;
  const { existed, mark } = await records.create(CaseTask, rulesTask(stored, actor.person, at));
  if (!existed) await records.create(CaseEntry, stepEntry('taskAdded', stored, actor.person, at, undefined, mark));
}
