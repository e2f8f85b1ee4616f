import type { Actor } from '../../people.ts';
import type { Ports } from '../../ports.ts';
import type { Stored } from '../../record.ts';
import { Refusal } from '../../refusal.ts';
import { deedEntry } from '../case-log.ts';
import type { Incident } from '../incident.ts';
import { numberOf } from '../incident.ts';
import { absorbedInto, mergeFaults, withParts } from '../merging.ts';
import { handles } from '../out-of-case.ts';
import { refuseOwn } from '../own-case-now.ts';

/**
 * The DBR lays two reports of one event together: one becomes part of the other, both numbers stay, and the earliest
 * discovery decides the clock. The case that goes on is written first, so that its clock is never too long, whatever
 * stops in between; repeating it carries it through.
 * @param input.into number of the case that goes on
 * @throws Refusal `unknownIncident`, `caseInvalid` with what is in the way, `changedMeanwhile`, `ownCase`
 */
export async function mergeCases(
  ports: Pick<Ports, 'records' | 'directory' | 'clock'>,
  actor: Actor,
  { key, seen, into }: { key: string; seen: number; into: string },
): Promise<Stored<Incident>> {
  const { records, clock } = ports;
  const mainKey = records.all('incident', { number: into })[0]?.record.key ?? '';
  const [absorbed, main] = await Promise.all([records.fetch('incident', key), records.fetch('incident', mainKey)]);
  if (!absorbed || !main) throw new Refusal('unknownIncident');
  if (![absorbed, main].every(({ record }) => handles(ports, actor, record))) throw new Refusal('unknownIncident');
  if (absorbed.record.status === 'merged' && absorbed.record.mergedInto === numberOf(main)) return absorbed;
  if (absorbed.mark.version !== seen) throw new Refusal('changedMeanwhile');
  const parts = (number: string) => records.all('incident', { mergedInto: number }).map(({ record }) => record);
  const faults = mergeFaults(absorbed.record, main.record, parts(numberOf(absorbed)).length);
  if (faults.length > 0) throw new Refusal('caseInvalid', { faults });
  const now = clock.now();
  refuseOwn(ports, actor, absorbed.record, 'putAway', now);
  const { person } = actor;
  // Another server may have merged something this one's mirror does not know of yet: a discovery that counts, counts on.
  const { earliestAt } = main.record;
  const known = earliestAt === undefined ? [] : [{ discoveredAt: earliestAt }];
  const whole = withParts(main.record, [...parts(numberOf(main)), ...known, absorbed.record], person, now);
  // Written also where its clock stays: whoever merges the other way round at this moment is told, or both were gone.
  const goesOn = await records.update('incident', main, whole);
  const stored = await records.update('incident', absorbed, absorbedInto(absorbed.record, main, person, now));
  await records.create('caseEntry', deedEntry('merged', stored, person, now, numberOf(main)));
  await records.create('caseEntry', deedEntry('mergedHere', goesOn, person, now, numberOf(stored), stored.mark));
  return stored;
}
