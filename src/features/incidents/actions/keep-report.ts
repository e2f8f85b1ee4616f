import { dayOf, type Moment } from '../../../core/dates.ts';
import type { Actor } from '../../../core/person.ts';
import { Refusal } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import { runningDrill } from '../../cases/drills/drill.ts';
import { drillsThatCount } from '../../cases/drills/queries/drills-that-count.ts';
import type { Incident } from '../../cases/incident/records.ts';
import { isWorthWaiting, maskedReport, newIncident } from '../../cases/incident/report.ts';
import { recipientsOf } from '../../cases/notifications/queries/recipients.ts';
import { isAboutReader } from '../../cases/queries/is-about-reader.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
import { centreNameOf } from '../centre-of.ts';
import { behalfOf } from '../named-colleague.ts';
import { reporterSeal } from '../reporter-seal.ts';
import { type Reporting, type StoredReport, type StoringServices, storeReport } from './store-report.ts';

/**
 * `stored`: as a case, or `added` to the person's last one.
 * `waiting`: safe on the server while SharePoint is away or busy; it has a number when it is stored.
 * `later`: the stored report where this server is still at it; nothing when it is tried again later.
 */
export type Reported =
  | ({ state: 'stored' } & StoredReport)
  | { state: 'waiting'; incident: Incident; later?: Promise<Stored<Incident> | undefined> };

/**
 * Somebody reports what has happened (S27, S105). It is kept on the server first, so that neither a crash nor a bad
 * hour of SharePoint's loses it, and so that the person who reports need not wait for SharePoint when it is busy; where
 * it cannot be kept, as on a full disk, the person who reports waits for SharePoint. Repeating it with the same nonce
 * gives the first report. A person who has made thirty within ten minutes adds to the last of them from then on, and is
 * never refused.
 * @param now when it was said, where that was before: the clock of the law runs from then
 * @throws Refusal `unknownPerson` for a colleague who is not there, `unknownIncident` when the nonce is somebody
 *   else's, `noDrill` when it is marked as part of a drill and none runs, `reportNotKept` when neither the server nor
 *   SharePoint has it
 */
export async function keepReport(
  services: StoringServices,
  actor: Actor,
  said: Reporting,
  now: Moment = services.clock.now(),
): Promise<Reported> {
  const { records, directory, outbox } = services;
  const { channel, language, person } = actor;
  const drills = drillsThatCount(records);
  if (said.isDrill && !runningDrill(drills, now)) throw new Refusal('noDrill');
  const workplace = workplaceOn(services, dayOf(now));
  const behalf = behalfOf(said, person.id, directory, workplace.mainOf);
  const input = maskedReport({ ...said, onBehalfOf: undefined, forPerson: undefined, ...behalf });
  const centreName = said.origin ? undefined : centreNameOf(workplace, behalf.forPerson ?? person.id);
  const by = { id: person.id, name: person.name, centreName };
  const first = newIncident(input, by, now);
  const from = [person.id, ...(input.forPerson === undefined ? [] : [input.forPerson])];
  const isSealed = isAboutReader({ records, workplace }, first, from);
  const fresh = { ...first, actor: reporterSeal(first.key, person.id), ...(isSealed && { sealed: 'yes' }) };
  const kept = await outbox.keep({ job: 'reportIncident', person: person.id, channel, language, at: now, input });
  const whom = (incident: Incident) =>
    recipientsOf({ records, workplace, now }, incident, by.id, 'both', input.forPerson);
  const storing = outbox.inTurn(person.id, () => storeReport(services, { input, fresh, by, whom, now }));
  if (!kept) return { state: 'stored', ...(await orRing(storing, input)) };
  try {
    const inTime = await outbox.inTime(storing, channel);
    if (!inTime) {
      // What fails now is tried again from what is kept, whatever it was.
      const later = storing.then(async ({ stored }) => {
        await kept.done();
        return stored;
      });
      return { state: 'waiting', incident: fresh, later: later.catch(() => undefined) };
    }
    await kept.done();
    return { state: 'stored', ...inTime.done };
  } catch (error) {
    // A fault nobody has thought of is no reason to lose a report either.
    if (!(error instanceof Refusal) || isWorthWaiting(error.code)) return { state: 'waiting', incident: fresh };
    await kept.done();
    throw error;
  }
}

/** Nothing else has the report: what could be tried again later is not promised, but a telephone. */
async function orRing<T>(storing: Promise<T>, { concerns }: Reporting): Promise<T> {
  try {
    return await storing;
  } catch (error) {
    if (error instanceof Refusal && error.code === 'unknownIncident') throw error;
    throw new Refusal('reportNotKept', { concerns });
  }
}
