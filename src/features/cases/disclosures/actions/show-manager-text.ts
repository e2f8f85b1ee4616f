import { z } from 'zod';
import { dayOf } from '../../../../core/dates.ts';
import { Refusal } from '../../../../core/refusal.ts';
import { action } from '../../../../kernel/action.ts';
import { change } from '../../../../kernel/change.ts';
import { Unit } from '../../../workplace/records.ts';
import { Reporter } from '../../incident/breach-records.ts';
import { numberOf, reporterKey } from '../../incident/incident.ts';
import { Incident } from '../../incident/records.ts';
import { toReporter } from '../../incident/reporter-pseudonyms.ts';
import { caseNotification } from '../../notifications/case-notification.ts';
import { handles } from '../../notifications/queries/excluded-from-case.ts';
import { CaseNotification } from '../../notifications/records.ts';
import { officers } from '../../roles.ts';
import { managerTextKey, shownText, writtenFaults } from '../manager-text.ts';
import { managerToTell } from '../manager-to-tell.ts';
import { managerQuestion } from '../queries/manager-question.ts';
import { ManagerText } from '../records.ts';
import { dpoTextShape } from '../shown-disclosure.ts';
import { key, shownToDpo, words } from './handled-text.ts';

/**
 * The DBR writes what a manager is to be told, and the reporter sees it first (S85, domain.md 2.9). Nobody is told but
 * the reporter, by the number. Writing it anew shows it anew; the same words again are the same text.
 * @throws Refusal `unknownIncident`, `nobodyToTell` when the report is about everybody who could be told,
 * `managerTextInvalid` with what is in the way, `changedMeanwhile`
 */
export const showManagerText = action({
  summary: 'The DBR writes what a manager is told, and the reporter sees it first',
  roles: officers,
  input: z.strictObject({
    key,
    /** Code of the unit whose manager is meant; left out for the reporter's own. */
    unit: z.string().min(1).max(80).optional(),
    text: words,
    namesReporter: z.boolean(),
  }),
  output: dpoTextShape,
  run: async (context, { key, unit, text, namesReporter }) => {
    const { records, clock, followUps, actor } = context;
    const now = clock.now();
    const [current, reporter] = await Promise.all([
      records.fetch(Incident, key),
      records.fetch(Reporter, reporterKey(key)),
    ]);
    if (!current || !handles(context, actor, current.record)) throw new Refusal('unknownIncident');
    const question = managerQuestion(context, current.record, reporter?.record, dayOf(now));
    const manager = managerToTell(question, unit);
    const known = unit === undefined ? undefined : records.find(Unit, unit)?.record;
    if (!manager || (unit !== undefined && !known)) throw new Refusal('nobodyToTell');
    const written = { text, namesReporter, to: { id: manager.id, name: manager.name, unit, unitName: known?.name } };
    const hours = question.isReporterHere ? context.reader().setting('managerTextHours') : 0;
    const shown = shownText(current.record, numberOf(current), written, hours, actor.person.id, now);
    const to = (before?: ManagerText): ManagerText => {
      const faults = [
        ...writtenFaults(written, reporter?.record),
        ...(before?.openedAt === undefined ? [] : (['alreadyOpened'] as const)),
      ];
      if (faults.length > 0) throw new Refusal('managerTextInvalid', { faults });
      return before && saysTheSame(before, shown) ? before : shown;
    };
    const stored = await change(context, ManagerText, managerTextKey(key, unit), { to });
    if (stored.record.shownAt === now && reporter && question.isReporterHere) {
      const occasion = `text-shown-${stored.mark.version}`;
      await records.create(CaseNotification, caseNotification(toReporter, current, occasion, now));
      followUps.tellOfCases();
    }
    return shownToDpo(context, stored);
  },
});

function saysTheSame(one: ManagerText, other: ManagerText): boolean {
  return (['text', 'namesReporter', 'manager'] as const).every((of) => one[of] === other[of]) && one.state === 'shown';
}
