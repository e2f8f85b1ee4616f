import type { ViewData } from '../../contract/contract.ts';
import type { Actor } from '../../core/person.ts';
import { Refusal } from '../../core/refusal.ts';
import { isForReporter } from '../../features/cases/disclosures/hand-over.ts';
import { managerQuestion } from '../../features/cases/disclosures/manager-question.ts';
import { isExcluded, isForManager, managerToTell } from '../../features/cases/disclosures/manager-to-tell.ts';
import { HandOver, ManagerText } from '../../features/cases/disclosures/records.ts';
import {
  dpoHandOver,
  dpoText,
  managersText,
  reporterHandOver,
  reporterText,
} from '../../features/cases/disclosures/shown-disclosure.ts';
import { handles } from '../../features/cases/notifications/excluded-from-case.ts';
import { Reporter } from '../../features/incidents/breach-records.ts';
import { reporterKey } from '../../features/incidents/incident.ts';
import { Incident } from '../../features/incidents/records.ts';
import { accountsOf } from '../../features/workplace/accountability/account-link.ts';
import { AccountLink, Unit } from '../../features/workplace/records.ts';
import type { ViewSource } from '../view-source.ts';

/**
 * What leaves one case, for the DBR.
 * @throws Refusal `unknownIncident` when there is none of that number, or it is about the reader
 */
export function casePassedOn(
  source: ViewSource,
  actor: Actor,
  { number }: { number: string },
): ViewData<'casePassedOn'> {
  const stored = source.records.all(Incident, { number })[0];
  if (!stored || !handles(source, actor, stored.record)) throw new Refusal('unknownIncident');
  const { key } = stored.record;
  const reporter = source.records.find(Reporter, reporterKey(key))?.record;
  const question = managerQuestion(source, stored.record, reporter, source.today);
  const own = managerToTell(question, undefined);
  return {
    key,
    ...(reporter && { reporterName: reporter.name, managerMayKnow: reporter.managerMayKnow }),
    hours: question.isReporterHere ? source.setting('managerTextHours') : 0,
    ...(own && { ownManager: own.name }),
    units: source
      .all(Unit)
      .flatMap(({ unit, name }) => {
        const manager = managerToTell(question, unit)?.name;
        return manager === undefined ? [] : [{ unit, name, manager }];
      })
      .sort((a, b) => a.name.localeCompare(b.name, 'da')),
    texts: source.records
      .all(ManagerText, { incident: key })
      .map((text) => dpoText(text, reporter, isExcluded(question, text.record.manager), source.now))
      .sort((a, b) => a.shownAt.localeCompare(b.shownAt)),
    handOvers: source
      .all(HandOver, { incident: key })
      .map(dpoHandOver)
      .sort((a, b) => a.at.localeCompare(b.at)),
  };
}

/** What of the reader's own reports goes on to others, under whichever of their accounts. */
export function passedOn(source: ViewSource, { person }: Actor): ViewData<'passedOn'> {
  const accounts = accountsOf(source.all(AccountLink, { person: person.id }), person.id);
  const own = accounts
    .flatMap((account) => source.all(Reporter, { person: account }))
    .map(({ key }) => key.replace(/^reporter:/, 'incident:'));
  return {
    texts: own.flatMap((incident) => source.records.all(ManagerText, { incident }).map(reporterText)),
    handOvers: own.flatMap((incident) =>
      source.all(HandOver, { incident }).filter(isForReporter).map(reporterHandOver),
    ),
  };
}

/** What the DBR has let the reader know as a manager, newest first; nothing of a report that is about the reader. */
export function managerTexts(source: ViewSource, { person }: Actor): ViewData<'managerTexts'> {
  const released = source.records.all(ManagerText, { manager: person.id }).filter(({ record }) => {
    const incident = source.records.find(Incident, record.incident)?.record;
    const reporter = source.records.find(Reporter, reporterKey(record.incident))?.record;
    if (!incident) return false;
    return isForManager(record, managerQuestion(source, incident, reporter, source.today), person.id);
  });
  return {
    texts: released
      .map((stored) => managersText(stored, source.records.find(Reporter, reporterKey(stored.record.incident))?.record))
      .sort((a, b) => b.releasedAt.localeCompare(a.releasedAt)),
    dpoPhone: source.setting('dpoPhone'),
    loading: ![ManagerText, Incident, Reporter].every((one) => source.loaded(one)),
  };
}
