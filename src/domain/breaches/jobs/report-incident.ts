import { dayOf } from '../../dates.ts';
import type { Actor } from '../../people.ts';
import type { Ports } from '../../ports.ts';
import type { Stored } from '../../record.ts';
import { Refusal } from '../../refusal.ts';
import { workplaceOn } from '../../workplace/workplace.ts';
import { deedEntry } from '../case-log.ts';
import { caseTelling, toldAtOnce } from '../case-telling.ts';
import { centreNameOf } from '../centre-of.ts';
import type { Incident, Reporter } from '../incident.ts';
import { numberOf } from '../incident.ts';
import type { Answers, FirstWords } from '../report.ts';
import { newIncident, reporterOf, statementOf } from '../report.ts';

export type Reporting = FirstWords & Answers & Pick<Reporter, 'managerMayKnow' | 'how' | 'contact' | 'onBehalfOf'>;

/**
 * Somebody reports what has happened (S27, S105): the incident is stored, then, in one request, its number, its words,
 * its reporter and who is to be told; telling follows at once. Repeating it with the same nonce gives the first report
 * and fills in what a stopped server left out.
 * @returns the incident, and whether its tellings are kept
 * @throws Refusal `unknownIncident` when the nonce is somebody else's
 */
export async function reportIncident(
  ports: Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps'>,
  actor: Actor,
  input: Reporting,
): Promise<Stored<Incident>> {
  const { records, followUps } = ports;
  const now = ports.clock.now();
  const workplace = workplaceOn(ports, dayOf(now));
  const { id, name } = actor.person;
  const by = { id, name, centreName: centreNameOf(workplace, id) };

  const { existed, ...created } = await records.create('incident', newIncident(input, by, now));
  if (existed && created.record.actor !== id) throw new Refusal('unknownIncident');
  const number = numberOf(created);
  const desk = records.all('appointment', { role: 'serviceDesk' }).map(({ record }) => record);
  const tellings = toldAtOnce(created.record, id, workplace, desk).map((to) =>
    caseTelling(to, created, 'reported', now),
  );

  const [numbered] = await Promise.all([
    created.record.number === undefined ? records.update('incident', created, { ...created.record, number }) : created,
    records.create('statement', statementOf(created.record, number, input.words)),
    records.create('reporter', reporterOf(created.record, number, by, input)),
    ...tellings.map((telling) => records.create('caseTelling', telling)),
  ]);
  if (!existed) followUps.caseLog(deedEntry('reported', created, by, now));
  followUps.tellOfCases();
  return numbered;
}
