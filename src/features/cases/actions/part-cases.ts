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
import { beginningOf, partedAgain, withParts } from '../merging.ts';
import { handles } from '../notifications/excluded-from-case.ts';

/**
 * *Fortryd*: a report that was laid together with another case is a case of its own again, as it was. The case it was
 * part of is reckoned from its own discovery, and from what is still merged into it; repeating it carries that through.
 * @throws Refusal `unknownIncident`, `changedMeanwhile`, `ownCase`
 */
export async function partCases(
  ports: Pick<Ports, 'records' | 'presses' | 'directory' | 'clock' | 'followUps'>,
  actor: Actor,
  { key }: { key: string },
): Promise<Stored<Incident>> {
  const { records, presses, clock } = ports;
  const absorbed = await records.fetch(Incident, key);
  if (!absorbed || !handles(ports, actor, absorbed.record)) throw new Refusal('unknownIncident');
  const now = clock.now();
  const { person } = actor;
  if (absorbed.record.status !== 'merged') {
    for (const main of await unsettled(absorbed.record)) await reckonAnew(main, absorbed);
    return absorbed;
  }
  // Whoever has a part in the one would get out of the other by it.
  refuseOwn(ports, actor, absorbed.record, 'putAway', now);
  const into = absorbed.record.mergedInto ?? '';
  const mainKey = records.all(Incident, { number: into })[0]?.record.key ?? '';
  const parted = (before: Incident, at: Moment) => ({ next: partedAgain(before, person, at) });
  const { stored } = await presses.write(absorbed, parted(absorbed.record, now), parted);
  await records.create(CaseEntry, stepEntry('unmerged', stored, person, stored.record.at, into));
  const main = await records.fetch(Incident, mainKey);
  if (main) await reckonAnew(main, stored);
  ports.followUps.tellOfCases();
  return stored;

  async function reckonAnew(main: Stored<Incident>, report: Stored<Incident>): Promise<void> {
    const left = partsOf(numberOf(main)).filter((part) => part.key !== key);
    const whole = (before: Incident, at: Moment) => ({ next: withParts(before, left, person, at) });
    const wanted = whole(main.record, now);
    const isReckoned = wanted.next.earliestAt === main.record.earliestAt;
    const goesOn = isReckoned ? main : (await presses.write(main, wanted, whole)).stored;
    const at = isReckoned && !(await isJustReckoned(main, report.record, whole)) ? now : goesOn.record.at;
    await records.create(CaseEntry, stepEntry('unmergedHere', goesOn, person, at, numberOf(report), report.mark));
  }

  /** Has an equal press just taken the clock of this report from the case? Then the line says when that was. */
  async function isJustReckoned(
    main: Stored<Incident>,
    report: Incident,
    whole: (before: Incident, at: Moment) => { next: Incident },
  ): Promise<boolean> {
    const began = beginningOf(report);
    if (main.record.actor !== person.id || main.record.earliestAt === began) return false;
    return presses.isMade(main, (before, at) => (before.earliestAt === began ? whole(before, at) : undefined));
  }

  /** Cases still reckoned from the discovery of this one, which is no part of them: a server stopped in between. */
  async function unsettled(parted: Incident): Promise<readonly Stored<Incident>[]> {
    const began = beginningOf(parted);
    const likely = records
      .all(Incident)
      .filter(({ record }) => record.earliestAt === began)
      .filter((main) => partsOf(numberOf(main)).every((part) => beginningOf(part) !== began));
    const fresh = await Promise.all(likely.map(({ record }) => records.fetch(Incident, record.key)));
    return fresh.flatMap((main) => (main?.record.earliestAt === began ? main : []));
  }

  function partsOf(number: string): readonly Incident[] {
    return records.all(Incident, { mergedInto: number }).map(({ record }) => record);
  }
}
