import { guardText } from '../../cpr.ts';
import type { Moment } from '../../dates.ts';
import { dayOf } from '../../dates.ts';
import type { Actor } from '../../people.ts';
import type { Ports } from '../../ports.ts';
import type { Stored } from '../../record.ts';
import { Refusal, unlessChanged } from '../../refusal.ts';
import { workplaceOn } from '../../workplace/workplace.ts';
import { deedEntry } from '../case-log.ts';
import type { Category } from '../category.ts';
import type { Incident } from '../incident.ts';
import { reporterKey } from '../incident.ts';
import { handles } from '../out-of-case.ts';
import type { OwnStep } from '../own-case.ts';
import { ownStepOfKind } from '../own-case.ts';
import { refuseOwn } from '../own-case-now.ts';
import { isAsSeen, lineThere, pressedAgain } from '../pressed-again.ts';
import { kindDeed, kindFaults, reclassified } from '../reclassified.ts';
import { toldNow } from '../told-now.ts';
import { untoldOf } from '../untold.ts';

/**
 * The DBR says that a case is of another kind: a near miss after all, or one that reached somebody. The clock runs from
 * the discovery the reporter named. Whoever has to know of the new kind and has not been told is told at once (S105). Pressing twice is one deed.
 * @throws Refusal `unknownIncident`, `caseInvalid` with what is in the way, `changedMeanwhile`, `ownCase`
 */
export async function reclassifyCase(
  ports: Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps'>,
  actor: Actor,
  { key, seen, category, reason }: { key: string; seen: number; category: Category; reason: string },
): Promise<Stored<Incident>> {
  const { records, followUps } = ports;
  const now = ports.clock.now();
  const { stored, isAgain } = await reclassifiedOnce(await theirs());
  const line = deedEntry(kindDeed(category), stored, actor.person, stored.record.at, guardText(reason).text);
  const there = isAgain ? lineThere(records.all('caseEntry', { incident: key }), line) : undefined;
  const { record: logged, existed } = there ? { ...there, existed: true } : await records.create('caseEntry', line);
  // With another reason it is another press, and must not be thought kept.
  if (existed && logged.note !== line.note) throw new Refusal('changedMeanwhile');
  const reporter = records.find('reporter', reporterKey(key))?.record.person ?? '';
  await tellTheOthers();
  return stored;

  async function theirs(): Promise<Stored<Incident>> {
    const current = await records.fetch('incident', key);
    if (!current || !handles(ports, actor, current.record)) throw new Refusal('unknownIncident');
    return current;
  }

  function makes(incident: Incident, at: Moment, step?: OwnStep): Incident {
    const { hasPart } = refuseOwn(ports, actor, incident, step, at);
    return reclassified(incident, category, { ...actor.person, hasPart }, at);
  }

  async function reclassifiedOnce(current: Stored<Incident>): Promise<{ stored: Stored<Incident>; isAgain: boolean }> {
    const versions = current.mark.version === seen ? [] : await records.versions('incident', current);
    if (!isAsSeen(current, seen, versions)) return firstAnswer(current, versions);
    const faults = kindFaults(current.record, category);
    if (faults.length > 0) throw new Refusal('caseInvalid', { faults });
    const next = makes(current.record, now, ownStepOfKind(category));
    try {
      return { stored: await records.update('incident', current, next), isAgain: false };
    } catch (error) {
      unlessChanged(error);
      return firstAnswer(await theirs(), [current.record]);
    }
  }

  function firstAnswer(after: Stored<Incident>, versions: readonly Incident[]) {
    const again = pressedAgain(after.record, versions, (before, at) =>
      kindFaults(before, category).length > 0 ? undefined : { next: makes(before, at) },
    );
    if (!again) throw new Refusal('changedMeanwhile');
    return { stored: after, isAgain: true };
  }

  async function tellTheOthers(): Promise<void> {
    const workplace = workplaceOn(ports, dayOf(now));
    const others = toldNow({ records, workplace, now }, stored.record, reporter, 'both').filter(
      ({ person }) => person !== actor.person.id,
    );
    const untold = untoldOf(records, others, stored, now);
    if (untold.length === 0) return;
    await Promise.all(
      untold.map(({ telling, before }) =>
        before
          ? records.update('caseTelling', before, telling).catch(unlessChanged)
          : records.create('caseTelling', telling),
      ),
    );
    followUps.tellOfCases();
  }
}
