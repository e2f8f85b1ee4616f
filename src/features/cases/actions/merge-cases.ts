import type { Moment } from '../../../core/dates.ts';
import type { Actor } from '../../../core/person.ts';
import { Refusal } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Ports } from '../../../domain/ports.ts';
import { CaseEntry } from '../../incidents/breach-records.ts';
import { numberOf } from '../../incidents/incident.ts';
import { Incident } from '../../incidents/records.ts';
import { refuseOwn } from '../decision/own-case-now.ts';
import { stepEntry } from '../log/case-log.ts';
import { absorbedInto, beginningOf, mergeFaults, withParts } from '../merging.ts';
import { handles } from '../notifications/excluded-from-case.ts';

/**
 * The DBR lays two reports of one event together: one becomes part of the other, both numbers stay, and the earliest
 * discovery decides the clock. The case that goes on is written first, so that its clock is never too long, whatever
 * stops in between; repeating it carries it through.
 * @param input.into number of the case that goes on
 * @throws Refusal `unknownIncident`, `caseInvalid` with what is in the way, `changedMeanwhile`, `ownCase`
 */
export async function mergeCases(
  ports: Pick<Ports, 'records' | 'presses' | 'directory' | 'clock'>,
  actor: Actor,
  { key, seen, into }: { key: string; seen: number; into: string },
): Promise<Stored<Incident>> {
  const { records, presses, clock } = ports;
  const mainKey = records.all(Incident, { number: into })[0]?.record.key ?? '';
  const [absorbed, main] = await Promise.all([records.fetch(Incident, key), records.fetch(Incident, mainKey)]);
  if (!absorbed || !main) throw new Refusal('unknownIncident');
  if (![absorbed, main].every(({ record }) => handles(ports, actor, record))) throw new Refusal('unknownIncident');
  if (absorbed.record.status === 'merged' && absorbed.record.mergedInto === numberOf(main)) return absorbed;
  await presses.refuseUnlessSeen(absorbed, seen);
  const parts = (number: string) => records.all(Incident, { mergedInto: number }).map(({ record }) => record);
  const faults = mergeFaults(absorbed.record, main.record, parts(numberOf(absorbed)).length);
  if (faults.length > 0) throw new Refusal('caseInvalid', { faults });
  const now = clock.now();
  refuseOwn(ports, actor, absorbed.record, 'putAway', now);
  const { person } = actor;
  // Another server may have merged something this one's mirror does not know of yet: a discovery that counts, counts
  // on.
  const { earliestAt } = main.record;
  const known = earliestAt === undefined ? [] : [{ discoveredAt: earliestAt }];
  const whole = (before: Incident, at: Moment) => ({
    next: withParts(before, [...parts(numberOf(main)), ...known, absorbed.record], person, at),
  });
  const merged = (before: Incident, at: Moment) => ({ next: absorbedInto(before, main, person, at) });
  const isReckoned = await reckonedFrom(main, absorbed.record);
  const goesOn = isReckoned ? main : (await presses.write(main, whole(main.record, now), whole)).stored;
  const { stored } = await presses.write(absorbed, merged(absorbed.record, now), merged);
  const { at } = stored.record;
  await records.create(CaseEntry, stepEntry('merged', stored, person, at, numberOf(main)));
  const line = stepEntry('mergedHere', goesOn, person, goesOn.record.at, numberOf(stored), stored.mark);
  await records.create(CaseEntry, line);
  return stored;

  /**
   * Has an equal press just moved the clock of the case that goes on? Where the clock stays the case is written again,
   * so that a merge the other way round at this moment is refused, or both were gone.
   */
  async function reckonedFrom(before: Stored<Incident>, report: Incident): Promise<boolean> {
    const began = beginningOf(report);
    const isOthers = parts(numberOf(before)).some((part) => beginningOf(part) === began);
    if (before.record.earliestAt !== began || isOthers) return false;
    return presses.isMade(before, whole);
  }
}
