import { guardText } from '../../../../core/cpr/cpr.ts';
import type { Actor } from '../../../../core/person.ts';
import { Refusal } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Ports } from '../../../../domain/ports.ts';
import { isOpen } from '../../../incidents/incident.ts';
import { Incident } from '../../../incidents/records.ts';
import { ownHold } from '../../decision/own-case.ts';
import { ownCaseNow, ownStatus } from '../../decision/own-case-now.ts';
import { stepEntry } from '../../log/case-log.ts';
import { handles } from '../../notifications/excluded-from-case.ts';
import { casesOf } from '../drill.ts';
import { Drill } from '../records.ts';

/** Stands where a real case has its journal number. */
const journal = 'Øvelse';

/**
 * The DBR ends an exercise and writes down what was learnt. Its cases are closed with it; repeating it closes those
 * that were not closed yet, and another evaluation takes the place of the first. A case that is about the person who
 * ends it, or that they have a part in, stays for the other: in an exercise too somebody else closes it.
 * @throws Refusal `unknownDrill`, `changedMeanwhile`
 */
export async function endDrill(
  ports: Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps'>,
  actor: Actor,
  input: { key: string; wentWell: string; toImprove: string },
): Promise<Stored<Drill>> {
  const { records, clock, followUps } = ports;
  const current = await records.fetch(Drill, input.key);
  if (!current) throw new Refusal('unknownDrill');
  const now = clock.now();
  const { endedAt = now } = current.record;
  const [wentWell, toImprove] = [guardText(input.wentWell).text, guardText(input.toImprove).text];
  const by = { actor: actor.person.id, at: now };
  const ended: Drill = { ...current.record, ...by, endedAt, wentWell, toImprove };
  const stored = saysTheSame(current.record, ended) ? current : await records.update(Drill, current, ended);
  const drilled = records
    .all(Incident)
    .filter(({ record }) => isOpen(record) && record.isDrill && handles(ports, actor, record))
    .filter(({ record }) => !isHeld(record));
  const open = drilled.filter(({ record }) => casesOf(stored.record, [record]).length > 0);
  for (const one of open) {
    const closed = await records.update(Incident, one, {
      ...one.record,
      ...by,
      status: 'closed',
      journalNumber: journal,
      missing: undefined,
    });
    followUps.caseLog(stepEntry('closed', closed, actor.person, now, journal));
  }
  return stored;

  function isHeld(record: Incident): boolean {
    const status = ownStatus(ownCaseNow(ports, record, now), actor);
    return ownHold('close', status, record, now) !== undefined;
  }
}

function saysTheSame(before: Drill, ended: Drill): boolean {
  const { endedAt, wentWell, toImprove } = before;
  return endedAt === ended.endedAt && wentWell === ended.wentWell && toImprove === ended.toImprove;
}
