import { dayOf } from '../../../core/dates.ts';
import type { Actor } from '../../../core/person.ts';
import { Refusal, unlessChanged } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Ports } from '../../../domain/ports.ts';
import type { RecordOf } from '../../../kernel/record.ts';
import type { Records } from '../../../kernel/records.ts';
import { mayHandle } from '../../cases/case-access.ts';
import { hasClock } from '../../cases/deadline.ts';
import { ownStepOfKind } from '../../cases/decision/own-case.ts';
import { refuseOwn } from '../../cases/decision/own-case-now.ts';
import { nameEntry, stepEntry } from '../../cases/log/case-log.ts';
import { isWorthSending, retracted } from '../../cases/notifications/case-notification.ts';
import { mayReceive } from '../../cases/notifications/may-receive.ts';
import { recipientsOf } from '../../cases/notifications/recipients.ts';
import { untoldOf } from '../../cases/notifications/untold.ts';
import { isNothingDone } from '../../cases/pressed-again.ts';
import { isAccountOf } from '../../workplace/accountability/account-link.ts';
import { workplaceOn } from '../../workplace/workplace.ts';
import { CaseNotification, Reporter } from '../breach-records.ts';
import { isOpen, reporterKey } from '../incident.ts';
import { reporterRoleOf } from '../on-behalf.ts';
import { Incident } from '../records.ts';
import type { Additions } from '../report.ts';
import { answeredIncident, isAnswerable } from '../report.ts';
import { oneOfThem } from '../reporter-pseudonyms.ts';

/**
 * The reporter answers what is asked about a report, or corrects it (domain.md 2.7), until the DBR has assessed it. The
 * row is read from SharePoint first, since another server, or the DBR, may have changed it in the meantime; two cards
 * pressed in one moment are both kept, in whichever order they come. Whether the manager may have the name is kept with
 * the reporter, not with the figures. Whoever steps in when the report turns out to be about the DBR, or is for IT when
 * it turns out to be of another kind, is told at once.
 * @throws Refusal `unknownIncident` for a report of somebody else's, `incidentAssessed` or `incidentClosed` when it is
 * too late, `changedMeanwhile` when others keep changing it, `ownCase` when somebody of the DBR's side takes the clock
 * off their own
 */
export async function answerIncident(
  ports: Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps'>,
  actor: Actor,
  input: Additions & Partial<Pick<Reporter, 'managerMayKnow'>> & { key: string },
): Promise<Stored<Incident>> {
  const { records, followUps } = ports;
  const now = ports.clock.now();
  const workplace = workplaceOn(ports, dayOf(now));
  const { key, managerMayKnow, ...said } = input;
  const [current, reporter] = await Promise.all([
    records.fetch(Incident, key),
    records.fetch(Reporter, reporterKey(key)),
  ]);
  const isMe = (account: string) => isAccountOf(actor.person.id, account, workplace.mainOf);
  const reporterRole = current && reporter && reporterRoleOf(reporter.record, current.record, actor.roles, isMe);
  if (!current || !reporter || !reporterRole) throw new Refusal('unknownIncident');
  // Whose name the manager may have is the answer of whose name it is.
  if (reporterRole === 'named' && managerMayKnow !== undefined) throw new Refusal('unknownIncident');
  refuseUnlessAnswerable(current.record);
  // A kind without a clock is a judgement, where the reporter is of the DBR's own side.
  const isCalmer = said.category && hasClock(current.record.category) && mayHandle(actor.roles, current.record);
  if (said.category && isCalmer) refuseOwn(ports, actor, current.record, ownStepOfKind(said.category), now);
  const { id } = actor.person;
  const by = oneOfThem(reporterRole);
  const answer = (before: Incident) => {
    refuseUnlessAnswerable(before);
    return answeredIncident(before, said, by, now);
  };
  // One after the other, each with its line: what was kept is logged also where the next is refused.
  const { row: stored, isWritten } =
    Object.keys(said).length > 0
      ? await changed(records, Incident, current, answer, isNothingDone)
      : { row: current, isWritten: false };
  if (isWritten) followUps.caseLog(stepEntry('answered', stored, by, now));
  if (managerMayKnow !== undefined) {
    const consent = (before: Reporter) => ({ ...before, managerMayKnow, actor: id, at: now });
    const isSaid = (before: Reporter) => before.managerMayKnow === managerMayKnow;
    const consented = await changed(records, Reporter, reporter, consent, isSaid);
    if (consented.isWritten) followUps.caseLog(nameEntry('consented', stored, consented.row, by, now));
  }
  // *Ved ikke* says something about whom it concerns, too.
  const isForOthers = said.concerns || said.category || said.dontKnow?.includes('concerns');
  if (isForOthers) await Promise.all([tellInstead(), takeBack(), withItsParts()]);
  return stored;

  /** What is laid into it is the same event, so that it is about the same people. */
  async function withItsParts(): Promise<void> {
    const { concerns, number } = stored.record;
    const parts = number === undefined ? [] : records.all(Incident, { mergedInto: number });
    await Promise.all(
      parts.map((part) => records.update(Incident, part, { ...part.record, concerns }).catch(unlessChanged)),
    );
  }

  /** What is planned for somebody the report turns out to be about; the courier asks once more when it sends. */
  async function takeBack(): Promise<void> {
    const waiting = records
      .all(CaseNotification, { incident: key, state: 'planned' })
      .filter(
        ({ record }) =>
          !isWorthSending(record, stored.record) || !mayReceive(ports, record, stored.record, workplace.today),
      );
    // Whoever has just sent or taken it back has done what was to be done.
    await Promise.all(
      waiting.map((row) => records.update(CaseNotification, row, retracted(row.record)).catch(unlessChanged)),
    );
  }

  async function tellInstead(): Promise<void> {
    const untold = untoldOf(
      records,
      recipientsOf({ records, workplace, now }, stored.record, id, 'both', reporter?.record.person),
      stored,
      now,
    );
    if (untold.length === 0) return;
    await Promise.all(
      untold.map(({ notification, before }) =>
        before
          ? records.update(CaseNotification, before, notification).catch(unlessChanged)
          : records.create(CaseNotification, notification),
      ),
    );
    followUps.tellOfCases();
  }
}

function refuseUnlessAnswerable(incident: Incident): void {
  if (!isAnswerable(incident)) throw new Refusal(isOpen(incident) ? 'incidentAssessed' : 'incidentClosed');
}

/** Somebody impatient presses so often in one moment, and everything is kept. */
const tries = 4;

/**
 * Changes a row. After a lost race the row is read again and the same is done to it. What stands there already, since
 * it was pressed twice, is not written again.
 */
async function changed<R extends typeof Incident | typeof Reporter>(
  records: Records,
  of: R,
  before: Stored<RecordOf<R>>,
  change: (record: RecordOf<R>) => RecordOf<R>,
  isSaid: (before: RecordOf<R>, after: RecordOf<R>) => boolean,
): Promise<{ row: Stored<RecordOf<R>>; isWritten: boolean }> {
  let current = before;
  for (let left = tries - 1; ; left -= 1) {
    const wanted = change(current.record);
    if (isSaid(current.record, wanted)) return { row: current, isWritten: false };
    try {
      return { row: await records.update(of, current, wanted), isWritten: true };
    } catch (error) {
      unlessChanged(error);
      const newer = left > 0 ? await records.fetch(of, before.record.key) : undefined;
      if (!newer) throw error;
      current = newer;
    }
  }
}
