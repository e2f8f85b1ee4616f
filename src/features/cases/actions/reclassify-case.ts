import { guardText } from '../../../core/cpr/cpr.ts';
import type { Moment } from '../../../core/dates.ts';
import { dayOf } from '../../../core/dates.ts';
import type { Actor } from '../../../core/person.ts';
import { Refusal, unlessChanged } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Ports } from '../../../domain/ports.ts';
import { CaseNotification, Reporter } from '../../incidents/breach-records.ts';
import type { Category } from '../../incidents/category.ts';
import { reporterKey } from '../../incidents/incident.ts';
import { Incident } from '../../incidents/records.ts';
import { workplaceOn } from '../../workplace/workplace.ts';
import { ownStepOfKind } from '../decision/own-case.ts';
import { ownCaseNow, ownStatus, refuseOwn } from '../decision/own-case-now.ts';
import { stepEntry } from '../log/case-log.ts';
import { handles } from '../notifications/excluded-from-case.ts';
import { recipientsOf } from '../notifications/recipients.ts';
import { untoldOf } from '../notifications/untold.ts';
import { kindFaults, kindStep, reclassified } from '../reclassified.ts';

/**
 * The DBR says that a case is of another kind: a near miss after all, or one that reached somebody. The clock runs from
 * the discovery the reporter named. Everybody who has to know of the new kind and has not been told is told at once
 * (S105). Pressing twice is one action.
 * @throws Refusal `unknownIncident`, `caseInvalid` with what is in the way, `changedMeanwhile`, `ownCase`
 */
export async function reclassifyCase(
  ports: Pick<Ports, 'records' | 'presses' | 'directory' | 'clock' | 'followUps'>,
  actor: Actor,
  { key, seen, category, reason }: { key: string; seen: number; category: Category; reason: string },
): Promise<Stored<Incident>> {
  const { records, presses, followUps } = ports;
  const now = ports.clock.now();
  const current = await records.fetch(Incident, key);
  if (!current || !handles(ports, actor, current.record)) throw new Refusal('unknownIncident');
  const { stored, isAgain } = await presses.change(current, { seen, now, refuse, makes });
  const line = stepEntry(kindStep(category), stored, actor.person, stored.record.at, guardText(reason).text);
  await presses.log(line, isAgain);
  const reporter = records.find(Reporter, reporterKey(key))?.record.person ?? '';
  await tellTheOthers();
  return stored;

  function refuse(incident: Incident): void {
    const faults = kindFaults(incident, category);
    if (faults.length > 0) throw new Refusal('caseInvalid', { faults });
    refuseOwn(ports, actor, incident, ownStepOfKind(category), now);
  }

  function makes(before: Incident, at: Moment): { next: Incident } | undefined {
    if (kindFaults(before, category).length > 0) return undefined;
    const { hasPart } = ownStatus(ownCaseNow(ports, before, at), actor);
    return { next: reclassified(before, category, { ...actor.person, hasPart }, at) };
  }

  async function tellTheOthers(): Promise<void> {
    const workplace = workplaceOn(ports, dayOf(now));
    const others = recipientsOf({ records, workplace, now }, stored.record, reporter, 'both').filter(
      ({ person }) => person !== actor.person.id,
    );
    const untold = untoldOf(records, others, stored, now);
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
