import { z } from 'zod';
import { dayOf } from '../../../../core/dates.ts';
import { Refusal } from '../../../../core/refusal.ts';
import { action } from '../../../../kernel/action.ts';
import { change } from '../../../../kernel/change.ts';
import { Reporter } from '../../incident/breach-records.ts';
import { reporterKey } from '../../incident/incident.ts';
import { caseNotification } from '../../notifications/case-notification.ts';
import { CaseNotification } from '../../notifications/records.ts';
import { officers } from '../../roles.ts';
import { releasedText, releaseFaults } from '../manager-text.ts';
import { isExcluded } from '../manager-to-tell.ts';
import { managerQuestion } from '../queries/manager-question.ts';
import { ManagerText } from '../records.ts';
import { dpoTextShape } from '../shown-disclosure.ts';
import { handledText, key, shownToDpo, words } from './handled-text.ts';

/**
 * The DBR lets the manager have the text (S85): after the reporter's yes, or when the time for a no is up, or with a
 * reason against a no. The manager is told by the number only. Repeating it is the same release.
 * @throws Refusal `unknownManagerText`, `nobodyToTell` when the report has turned out to be about the manager,
 * `managerTextInvalid` with what is in the way, `changedMeanwhile` when it is not as it was seen
 */
export const releaseManagerText = action({
  summary: 'The DBR lets the manager have the text',
  roles: officers,
  input: z.strictObject({ key, seen: z.int(), reason: words.optional() }),
  output: dpoTextShape,
  run: async (context, { key, seen, reason }) => {
    const { records, clock, followUps, actor } = context;
    const now = clock.now();
    const { text: read, incident } = await handledText(context, key);
    const reporter = (await records.fetch(Reporter, reporterKey(incident.record.key)))?.record;
    const question = managerQuestion(context, incident.record, reporter, dayOf(now));
    const to = (before: ManagerText): ManagerText => {
      if (before.state === 'released') return before;
      if (isExcluded(question, before.manager)) throw new Refusal('nobodyToTell');
      const faults = releaseFaults(before, reporter, reason, now);
      if (faults.length > 0) throw new Refusal('managerTextInvalid', { faults });
      return releasedText(before, reason, actor.person.id, now);
    };
    const stored = await change(context, ManagerText, key, { unknown: 'unknownManagerText', read, seen, to });
    const { manager, managerName, releasedAt } = stored.record;
    if (releasedAt === now) {
      const whom = { person: manager, name: managerName, as: 'manager' } as const;
      const occasion = `text-released-${stored.mark.version}`;
      await records.create(CaseNotification, caseNotification(whom, incident, occasion, now));
      followUps.tellOfCases();
    }
    return shownToDpo(context, stored);
  },
});
