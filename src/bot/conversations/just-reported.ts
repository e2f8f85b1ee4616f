import { secondsBetween } from '../../core/dates.ts';
import type { Actor } from '../../core/person.ts';
import { Reporter } from '../../features/cases/incident/breach-records.ts';
import { incidentOf } from '../../features/cases/incident/incident.ts';
import { Incident } from '../../features/cases/incident/records.ts';
import { wishesWithdrawal, withdrawalKey } from '../../features/cases/relations/case-message.ts';
import { CaseMessage } from '../../features/cases/relations/records.ts';
import { reportersWords } from '../../features/incidents/actions/reporters-words.ts';
import type { BotServices } from '../services.ts';

/** People write one thing in several messages; after so long it is another. */
const belongTogetherSeconds = 10 * 60;

/** The person's newest report from the chat that is minutes old, as this server's copy has it; whatever became of it. */
export function lastReported({ ports: { records, clock } }: BotServices, actor: Actor): Incident | undefined {
  const now = clock.now();
  return records
    .all(Reporter, { person: actor.person.id })
    .filter(({ record }) => record.how === 'bot')
    .flatMap(({ record }) => records.find(Incident, incidentOf(record))?.record ?? [])
    .filter((incident) => secondsBetween(incident.reportedAt, now) < belongTogetherSeconds)
    .sort((a, b) => b.reportedAt.localeCompare(a.reportedAt))[0];
}

/**
 * The person's report that a message may go on with: just made, and taking more words. SharePoint is asked, because another
 * server may have heard it being taken back a second ago; where it does not answer there is none, and what was written is
 * a report of its own.
 */
export async function justReported(services: BotServices, actor: Actor): Promise<Incident | undefined> {
  const last = lastReported(services, actor);
  if (!last) return undefined;
  try {
    return await fetchTakingWords(services, last.key);
  } catch (error) {
    services.failed(error);
    return undefined;
  }
}

/** The report as SharePoint has it now, where it takes more words. */
export async function fetchTakingWords(services: BotServices, key: string): Promise<Incident | undefined> {
  const { incident, wish } = await fetchReport(services, key);
  return incident && takesWords(incident, wish) ? incident : undefined;
}

/** The report as SharePoint has it now, if it is stored yet, and its reporter's wish to take it back. */
export async function fetchReport({ ports }: BotServices, key: string) {
  const { records } = ports;
  const [incident, wish] = await Promise.all([
    records.fetch(Incident, key),
    records.fetch(CaseMessage, withdrawalKey(key)),
  ]);
  return { incident: incident?.record, wish: wish?.record };
}

/** Nobody has begun on it, and its reporter has not taken it back. */
export function takesWords({ status }: Incident, wish: CaseMessage | undefined): boolean {
  return status === 'received' && wishesWithdrawal(wish ? [wish] : []) === undefined;
}

/** Everything that is stored of the last report's words. */
export async function wordsOfLast(services: BotServices, actor: Actor): Promise<readonly string[]> {
  const last = lastReported(services, actor);
  return last ? reportersWords(services.ports.records, last.key) : [];
}
