import { dayOf } from '../../../../core/dates.ts';
import type { Actor } from '../../../../core/person.ts';
import { Refusal } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Ports } from '../../../../domain/ports.ts';
import { CaseNotification, Reporter } from '../../../incidents/breach-records.ts';
import { numberOf, reporterKey } from '../../../incidents/incident.ts';
import { Incident } from '../../../incidents/records.ts';
import { toReporter } from '../../../incidents/reporter-pseudonyms.ts';
import { Setting, Unit } from '../../../workplace/records.ts';
import { readSetting } from '../../../workplace/setting.ts';
import { caseNotification } from '../../notifications/case-notification.ts';
import { handles } from '../../notifications/excluded-from-case.ts';
import { managerQuestion } from '../manager-question.ts';
import { managerTextKey, shownText, textEntry, writtenFaults } from '../manager-text.ts';
import { managerToTell } from '../manager-to-tell.ts';
import { ManagerText } from '../records.ts';

/**
 * The DBR writes what a manager is to be told, and the reporter sees it first (S85, domain.md 2.9). Nobody is told but
 * the reporter, by the number. Writing it anew shows it anew; the same words again are the same text.
 * @param input.unit code of the unit whose manager is meant; left out for the reporter's own
 * @throws Refusal `unknownIncident`, `nobodyToTell` when the report is about everybody who could be told,
 * `managerTextInvalid` with what is in the way, `changedMeanwhile`
 */
export async function showManagerText(
  ports: Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps'>,
  actor: Actor,
  { key, unit, text, namesReporter }: { key: string; unit?: string | undefined; text: string; namesReporter: boolean },
): Promise<Stored<ManagerText>> {
  const { records, clock, followUps } = ports;
  const now = clock.now();
  const textKey = managerTextKey(key, unit);
  const [current, reporter, before] = await Promise.all([
    records.fetch(Incident, key),
    records.fetch(Reporter, reporterKey(key)),
    records.fetch(ManagerText, textKey),
  ]);
  if (!current || !handles(ports, actor, current.record)) throw new Refusal('unknownIncident');
  const question = managerQuestion(ports, current.record, reporter?.record, dayOf(now));
  const manager = managerToTell(question, unit);
  const isUnitKnown = unit === undefined || records.find(Unit, unit) !== undefined;
  if (!manager || !isUnitKnown) throw new Refusal('nobodyToTell');
  const unitName = unit === undefined ? undefined : records.find(Unit, unit)?.record.name;
  const written = { text, namesReporter, to: { id: manager.id, name: manager.name, unit, unitName } };
  const faults = [
    ...writtenFaults(written, reporter?.record),
    ...(before?.record.openedAt === undefined ? [] : (['alreadyOpened'] as const)),
  ];
  if (faults.length > 0) throw new Refusal('managerTextInvalid', { faults });

  const settings = records.all(Setting).map(({ record }) => record);
  const hours = question.isReporterHere ? readSetting('managerTextHours', settings) : 0;
  const shown = shownText(current.record, numberOf(current), written, hours, actor.person.id, now);
  if (before && isSame(before.record, shown)) return before;
  const { existed: _, ...stored } = before
    ? { ...(await records.update(ManagerText, before, shown)), existed: true }
    : await records.create(ManagerText, shown);
  followUps.caseLog(textEntry('textShown', stored, actor.person, now));
  if (reporter && question.isReporterHere) {
    const occasion = `text-shown-${stored.mark.version}`;
    await records.create(CaseNotification, caseNotification(toReporter, current, occasion, now));
    followUps.tellOfCases();
  }
  return stored;
}

function isSame(one: ManagerText, other: ManagerText): boolean {
  return (
    one.state === 'shown' &&
    one.text === other.text &&
    one.namesReporter === other.namesReporter &&
    one.manager === other.manager
  );
}
