import { z } from 'zod';
import { Refusal } from '../../../../core/refusal.ts';
import { action } from '../../../../kernel/action.ts';
import { create } from '../../../../kernel/change.ts';
import { freeText } from '../../../../kernel/free-text.ts';
import { shape } from '../../../../kernel/shape.ts';
import { handledCase } from '../../actions/handled-case.ts';
import { Reporter } from '../../incident/breach-records.ts';
import { reporterKey } from '../../incident/incident.ts';
import { toReporter } from '../../incident/reporter-pseudonyms.ts';
import { caseNotification } from '../../notifications/case-notification.ts';
import { CaseNotification } from '../../notifications/records.ts';
import { officers } from '../../roles.ts';
import { handOverFaults, handOverOf, isForReporter } from '../hand-over.ts';
import { HandOver } from '../records.ts';
import { dpoHandOver, dpoHandOverShape } from '../shown-disclosure.ts';
import { key, words } from './handled-text.ts';

/**
 * The DBR writes down that facts were handed over, on which basis and to whom (S110). The reporter, when it is about the
 * reporter, is told by the number and reads it among the own reports.
 * @throws Refusal `unknownIncident`, `managerTextInvalid` when neither the notification nor a reason is written
 */
export const handOverFacts = action({
  summary: 'The DBR writes down that facts were handed over',
  roles: officers,
  input: z.strictObject({
    key,
    /** Made by the form, so that a repeat is the same act. */
    nonce: z.uuid(),
    recipient: freeText(200),
    basis: words,
    content: words,
    ...shape(HandOver, 'about', 'told'),
    toldNote: words.optional(),
  }),
  output: dpoHandOverShape,
  run: async (context, { key, ...said }) => {
    const { records, clock, followUps, actor } = context;
    const current = await handledCase(context, key);
    const faults = handOverFaults(said);
    if (faults.length > 0) throw new Refusal('managerTextInvalid', { faults });
    const now = clock.now();
    const wanted = handOverOf(said, current, actor.person, now);
    const { record, mark } = await create(context, HandOver, wanted, { same: () => true });
    if (record.incident !== key) throw new Refusal('unknownIncident');
    const reporter = records.find(Reporter, reporterKey(key))?.record;
    if (reporter && isForReporter(record)) {
      await records.create(CaseNotification, caseNotification(toReporter, current, `handed-over-${mark.id}`, now));
      followUps.tellOfCases();
    }
    return dpoHandOver(record);
  },
});
