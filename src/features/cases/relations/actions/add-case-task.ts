import { z } from 'zod';
import { dayOf } from '../../../../core/dates.ts';
import { Refusal } from '../../../../core/refusal.ts';
import { action } from '../../../../kernel/action.ts';
import { create } from '../../../../kernel/change.ts';
import { freeText } from '../../../../kernel/free-text.ts';
import { workplaceOn } from '../../../workplace/queries/workplace-on.ts';
import { isHere } from '../../../workplace/workplace.ts';
import { handledCase } from '../../actions/handled-case.ts';
import { key } from '../../case-answer.ts';
import { isOpen } from '../../incident/incident.ts';
import { caseNotification } from '../../notifications/case-notification.ts';
import { excludedFromCase } from '../../notifications/queries/excluded-from-case.ts';
import { CaseNotification } from '../../notifications/records.ts';
import { handlers } from '../../roles.ts';
import { caseTask, longestLetter, longestTask, taskKey, taskKinds } from '../case-task.ts';
import { CaseTask } from '../records.ts';
import { task } from '../shapes.ts';
import { shownTask } from '../shown.ts';

/**
 * The DBR gives a task in a case (S106), the giver unless somebody is named. Its owner is told the number and sees the
 * task's text alone. The page makes the nonce, so that a repeat is the same task.
 * @throws Refusal `unknownIncident`, `incidentClosed`, `unknownPerson` for an owner who is not here, `personConcerned`
 * for one the report may be about, `caseInvalid` for a letter that is missing or holds a CPR number
 */
export const addCaseTask = action({
  summary: 'The DBR gives a task in a case',
  roles: handlers,
  input: z.strictObject({
    key,
    nonce: z.uuid(),
    kind: z.enum(taskKinds),
    text: freeText(longestTask),
    owner: z.guid().optional(),
    dueOn: z.iso.date().optional(),
    /** The letter to be sent, of a task that sends one. */
    letter: freeText(longestLetter).optional(),
  }),
  output: task,
  run: async (context, { key, nonce, owner = context.actor.person.id, ...given }) => {
    const { records, clock, actor, followUps } = context;
    const now = clock.now();
    const workplace = workplaceOn(context, dayOf(now));
    const current = await handledCase(context, key);
    if (!isOpen(current.record)) throw new Refusal('incidentClosed');
    const { kind, letter } = given;
    if ((kind === 'sendLetter') !== (letter !== undefined))
      throw new Refusal('caseInvalid', { faults: ['letterMissing'] });
    // The guard has covered what it found: each who gets the letter would read that there was a number.
    if (letter?.includes('••-••••')) throw new Refusal('caseInvalid', { faults: ['letterHoldsCpr'] });
    const person = workplace.person(workplace.mainOf(owner));
    if (!person || !isHere(workplace, person.id)) throw new Refusal('unknownPerson');
    if (excludedFromCase({ records, workplace }, current.record)(person.id)) throw new Refusal('personConcerned');
    const wanted = caseTask(current, { key: taskKey(nonce), ...given }, person, actor.person, now);
    const stored = await create(context, CaseTask, wanted, { same: () => true });
    if (stored.record.incident !== key) throw new Refusal('unknownIncident');
    if (person.id !== actor.person.id) {
      const to = { person: person.id, name: person.name, as: 'taskOwner' } as const;
      await records.create(CaseNotification, caseNotification(to, current, `task-${nonce}`, now));
      followUps.tellOfCases();
    }
    return shownTask(stored, workplace.today);
  },
});
