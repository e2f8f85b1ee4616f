import type { Actor } from '../../people.ts';
import type { Ports } from '../../ports.ts';
import type { Stored } from '../../record.ts';
import { Refusal } from '../../refusal.ts';
import { mayHandle } from '../case-access.ts';
import { deedEntry } from '../case-log.ts';
import type { Incident } from '../incident.ts';
import { numberOf } from '../incident.ts';
import { partedAgain, withParts } from '../merging.ts';

/**
 * *Fortryd*: a report that was laid together with another case is a case of its own again, as it was. The case it was
 * part of is reckoned from its own discovery, and from what is still merged into it.
 * @throws Refusal `unknownIncident`, `changedMeanwhile`
 */
export async function partCases(
  { records, clock }: Pick<Ports, 'records' | 'clock'>,
  actor: Actor,
  { key }: { key: string },
): Promise<Stored<Incident>> {
  const absorbed = await records.fetch('incident', key);
  if (!absorbed || !mayHandle(actor.roles, absorbed.record)) throw new Refusal('unknownIncident');
  if (absorbed.record.status !== 'merged') return absorbed;
  const into = absorbed.record.mergedInto ?? '';
  const mainKey = records.all('incident', { number: into })[0]?.record.key ?? '';
  const main = await records.fetch('incident', mainKey);
  const now = clock.now();
  const { person } = actor;
  const stored = await records.update('incident', absorbed, partedAgain(absorbed.record, person, now));
  await records.create('caseEntry', deedEntry('unmerged', stored, person, now, into));
  if (!main) return stored;
  const left = records.all('incident', { mergedInto: into }).map(({ record }) => record);
  const whole = withParts(
    main.record,
    left.filter((part) => part.key !== key),
    person,
    now,
  );
  const goesOn = whole.earliestAt === main.record.earliestAt ? main : await records.update('incident', main, whole);
  await records.create('caseEntry', deedEntry('unmergedHere', goesOn, person, now, numberOf(stored), stored.mark));
  return stored;
}
