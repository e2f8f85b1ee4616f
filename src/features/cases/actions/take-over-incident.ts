import { z } from 'zod';
import type { Moment } from '../../../core/dates.ts';
import { Refusal } from '../../../core/refusal.ts';
import { action } from '../../../kernel/action.ts';
import { change } from '../../../kernel/change.ts';
import { answered, caseAnswer, key } from '../case-answer.ts';
import { isToTakeOver, ownStatus } from '../decision/own-case.ts';
import { ownCaseNow, refuseOwn } from '../decision/queries/own-case-now.ts';
import { isOpen } from '../incident/incident.ts';
import { Incident } from '../incident/records.ts';
import { stepEntry } from '../log/case-log.ts';
import { CaseEntry } from '../log/records.ts';
import { pressedAgain } from '../pressed-again.ts';
import { handlers } from '../roles.ts';
import { handledCase } from './handled-case.ts';
import { isMade } from './take-step.ts';

/** In the DBR's own list, so in Danish. */
const ownNote = 'Egen melding: ingen anden af DBR og stedfortræder har taget sagen inden for fire timer.';

/**
 * The DBR or the deputy takes a report under review (domain.md 2.8). Doing it twice, or both of them, is one action.
 * Who has a part in it goes on by it when nobody else has come, and the case is marked *egen melding*; the other takes
 * it from a person who has a part in it, however far it has come.
 * @throws Refusal `unknownIncident` when there is none, or when the report is about the caller; `ownCase` while the
 * other may still take it; `changedMeanwhile`
 */
export const takeOverIncident = action({
  summary: 'The DBR takes a report under review',
  roles: handlers,
  input: z.strictObject({ key }),
  output: caseAnswer,
  run: async (context, input) => {
    const { actor, clock, records, followUps } = context;
    const current = await handledCase(context, input.key);
    const { status, own } = current.record;
    const now = clock.now();
    const ownCase = ownCaseNow(context, current.record, now);
    const ownCaseStatus = ownStatus(ownCase, actor);
    const { hasPart } = ownCaseStatus;
    const takenBy = (by: string) => (before: Incident, at: Moment) => ({ next: taken(before, hasPart, by, at) });
    const me = takenBy(actor.person.id);
    const isFree = isToTakeOver(current.record, ownCaseStatus, ownCase.isOfficersOwn, now);
    if (!isFree && hasPart && own === undefined && isOpen(current.record))
      refuseOwn(context, actor, current.record, 'takeOver', now);
    // Another server may have just done it: its line, by which a taken case is known, may not have come here yet.
    const isMine = isFree && status !== 'received' && current.record.actor === actor.person.id;
    const isDone = !isFree || (isMine && (await isMade(context, current, me)));
    const stored = await change(context, Incident, current.record.key, {
      unknown: 'unknownIncident',
      read: current,
      anew: true,
      to: (before, row) => {
        if (row === current) return isDone ? before : me(before, now).next;
        if (!pressedAgain(before, [current.record], takenBy(before.actor))) throw new Refusal('changedMeanwhile');
        return before;
      },
    });
    const { at, actor: by } = stored.record;
    // The quicker of two writes the line.
    if (isDone || by !== actor.person.id || at !== now) return answered(stored);
    const entry = stepEntry('takenOver', stored, actor.person, now, hasPart ? ownNote : undefined);
    // At once where somebody has a part in it: that another has taken it is what holds them.
    if (ownCase.isOfficersOwn) await records.create(CaseEntry, entry);
    else followUps.caseLog(entry);
    return answered(stored);
  },
});

function taken(before: Incident, isOwn: boolean, by: string, at: Moment): Incident {
  return {
    ...before,
    status: before.status === 'received' ? 'underReview' : before.status,
    own: isOwn ? 'waiting' : before.own,
    actor: by,
    at,
  };
}
