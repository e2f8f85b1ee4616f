import type { Stored } from '../../../core/stored.ts';
import type { CaseStep, Look } from '../case-step.ts';
import { theReporter } from '../incident/reporter-pseudonyms.ts';
import type { CaseEntry } from '../log/records.ts';
import type { ManagerText } from './records.ts';

/** What the log calls those who have no name there. */
const nameless: Readonly<Record<string, string>> = { [theReporter.id]: theReporter.name, system: 'Rettesnor' };

/** What was done to a text last, as the row says. */
function lastStep({ actor, at, state, answer, openedAt, followedUpAt }: ManagerText): Exclude<CaseStep, Look> {
  if (actor === theReporter.id) return answer === 'agreed' ? 'textAgreed' : 'textObjected';
  if (state === 'withdrawn') return 'textWithdrawn';
  if (state === 'shown') return 'textShown';
  if (followedUpAt === at) return 'managerFollowedUp';
  return openedAt === at ? 'textOpened' : 'textReleased';
}

/**
 * The line in the log of the case that follows from a text: one for each version of it.
 * @param nameOf what whoever did it is called
 */
export function lastTextEntry({ record, mark }: Stored<ManagerText>, nameOf: (person: string) => string): CaseEntry {
  const { actor, at, number, incident, objection, releaseReason } = record;
  const what = lastStep(record);
  const byName = nameless[actor] ?? nameOf(actor);
  const note = what === 'textObjected' ? objection : what === 'textReleased' ? releaseReason : undefined;
  const key = `${record.key}:${what}:${mark.version}`.toLowerCase();
  return { key, actor, at, number, what, byName, ...(note !== undefined && { note }), incident };
}
