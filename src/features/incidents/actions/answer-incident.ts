import { z } from 'zod';
import { textHash } from '../../../core/content-hash.ts';
import { guardText } from '../../../core/cpr/cpr.ts';
import { dayOf } from '../../../core/dates.ts';
import { Refusal } from '../../../core/refusal.ts';
import { allRoles } from '../../../core/role.ts';
import { sameRow } from '../../../core/same-row.ts';
import type { Stored } from '../../../core/stored.ts';
import { action } from '../../../kernel/action.ts';
import { create } from '../../../kernel/change.ts';
import type { Context } from '../../../kernel/context.ts';
import { mayHandle } from '../../cases/case-access.ts';
import { hasClock } from '../../cases/clocks/deadline.ts';
import { saidDespite } from '../../cases/corrected.ts';
import { ownStepOfKind } from '../../cases/decision/own-case.ts';
import { refuseOwn } from '../../cases/decision/queries/own-case-now.ts';
import type { AskedForIt } from '../../cases/incident/asked.ts';
import { Reporter } from '../../cases/incident/breach-records.ts';
import { category, managerMayKnow } from '../../cases/incident/breach-words.ts';
import { reporterKey } from '../../cases/incident/incident.ts';
import { reporterRoleOf } from '../../cases/incident/on-behalf.ts';
import { Incident } from '../../cases/incident/records.ts';
import { answeredIncident, refuseUnlessAnswerable } from '../../cases/incident/report.ts';
import { oneOfThem, theReporter } from '../../cases/incident/reporter-pseudonyms.ts';
import { nameEntry, stepEntry } from '../../cases/log/case-log.ts';
import { isNothingDone } from '../../cases/pressed-again.ts';
import { caseMessage, messageKey } from '../../cases/relations/case-message.ts';
import { CaseMessage } from '../../cases/relations/records.ts';
import { isAccountOf } from '../../workplace/accountability/account-link.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
import { answers, forIt, key, ownReport } from '../own-report.ts';
import { changeRow } from './change-row.ts';
import { meetConcerns } from './meet-concerns.ts';
import { shownToReporter } from './shown-to-reporter.ts';
import { tellDpo } from './tell-dpo.ts';

/** Somebody impatient presses so often in one moment, and everything is kept. */
const again = 3;

/**
 * The reporter answers what is asked about a report, or corrects it (domain.md 2.7), until the DBR has assessed it. Two
 * cards pressed in one moment are both kept, in whichever order they come. Whether the manager may have the name is kept
 * with the reporter, not with the figures.
 * @throws Refusal `unknownIncident` for a report of somebody else's, `incidentAssessed` or `incidentClosed` when it is
 * too late, `changedMeanwhile` when others keep changing it, `ownCase` when somebody of the DBR's side takes the clock
 * off their own
 */
export const answerIncident = action({
  summary: 'The reporter says more about a report, or corrects it',
  roles: allRoles,
  own: true,
  input: answers.extend({
    ...forIt,
    key,
    category: category.optional(),
    /** The kind was chosen among all of them. */
    onlyKind: z.literal(true).optional(),
    managerMayKnow: managerMayKnow.optional(),
  }),
  output: ownReport,
  run: async (context, { key, managerMayKnow, device, account, contact, ...said }) => {
    const { actor, records, clock, followUps } = context;
    const now = clock.now();
    const { mainOf } = workplaceOn(context, dayOf(now));
    const isMe = (account: string) => isAccountOf(actor.person.id, account, mainOf);
    const reporter = await records.fetch(Reporter, reporterKey(key));
    if (!reporter) throw new Refusal('unknownIncident');
    const own = ownAnswers({ managerMayKnow, device, account, contact });
    const isOwn = Object.keys(own).length > 0;
    const by = oneOfThem(isMe(reporter.record.person) ? 'reporter' : 'named');
    const to = (before: Incident): Incident => {
      const role = reporterRoleOf(reporter.record, before, actor.roles, isMe);
      // Whose name the manager may have, and where they are reached, only they say.
      if (!role || (role === 'named' && isOwn)) throw new Refusal('unknownIncident');
      refuseUnlessAnswerable(before);
      if (Object.keys(said).length === 0) return before;
      // A kind without a clock is a judgement, where the reporter is of the DBR's own side.
      const isCalmer = said.category && hasClock(before.category) && mayHandle(actor.roles, before);
      if (said.category && isCalmer) refuseOwn(context, actor, before, ownStepOfKind(said.category), now);
      const wanted = answeredIncident(before, said, by, now);
      return isNothingDone(before, wanted) ? before : wanted;
    };
    // One after the other, each with its line: what was kept is logged also where the next is refused.
    const { stored, isWritten } = await changeRow(context, Incident, key, { unknown: 'unknownIncident', to, again });
    if (isWritten) followUps.caseLog(stepEntry('answered', stored, by, now));
    const despite = saidDespite(stored.record, said);
    if (despite !== undefined) await keepAsMessage(context, stored, despite);
    if (isOwn) {
      const answered = (before: Reporter): Reporter => {
        const wanted = { ...before, ...own };
        return sameRow(before, wanted) ? before : { ...wanted, actor: actor.person.id, at: now };
      };
      const wish = { unknown: 'unknownIncident', to: answered, again } as const;
      const consented = await changeRow(context, Reporter, reporter.record.key, wish);
      if (consented.isWritten && managerMayKnow !== undefined)
        followUps.caseLog(nameEntry('consented', stored, consented.stored, by, now));
    }
    // *Ved ikke* says something about whom it concerns, too.
    if (said.concerns || said.category || said.dontKnow?.includes('concerns')) {
      await meetConcerns(context, stored, reporter.record.person);
    }
    return shownToReporter(context, stored);
  },
});

/** An answer to what the DBR has put right: once for each such answer, and the DBR is told of it. */
async function keepAsMessage(context: Context, incident: Stored<Incident>, text: string): Promise<void> {
  const { actor, clock, followUps } = context;
  const now = clock.now();
  const imprint = textHash(`${incident.record.key}\n${text}`);
  const said = { key: messageKey(imprint), kind: 'added', text } as const;
  const { record, mark } = await create(context, CaseMessage, caseMessage(incident, said, actor.person, now), {
    same: () => true,
  });
  await tellDpo(context, incident, workplaceOn(context, dayOf(now)), `added-${imprint}`);
  followUps.caseLog(stepEntry('added', incident, theReporter, record.at, undefined, mark));
}

/** What stands with the reporter; CPR numbers in it are covered (INV15). What was left out stays as it was. */
function ownAnswers({
  managerMayKnow,
  ...lines
}: Partial<Pick<Reporter, 'managerMayKnow' | AskedForIt>>): Partial<Reporter> {
  const written = Object.entries(lines).flatMap(([name, text]) =>
    text === undefined ? [] : [[name, guardText(text).text] as const],
  );
  return { ...(managerMayKnow !== undefined && { managerMayKnow }), ...Object.fromEntries(written) };
}
