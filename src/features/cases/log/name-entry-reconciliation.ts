import type { Stored } from '../../../core/stored.ts';
import type { Reporter } from '../incident/breach-records.ts';
import type { Incident } from '../incident/records.ts';
import { oneOfThem, theReporter } from '../incident/reporter-pseudonyms.ts';
import { nameEntry } from './case-log.ts';
import type { CaseEntry } from './records.ts';

/**
 * Lines of the case log about whose report it is, and whether the manager may have the name, that belong to versions of
 * the reporter's row: what a server stopped between the two may not have written. Each has the key it was to have.
 * @param versions of the row, the oldest first; with fewer than two nothing can be said
 */
export function nameEntriesOf(
  stored: Stored<Incident>,
  reporter: Stored<Reporter>,
  versions: readonly Reporter[],
): readonly CaseEntry[] {
  return versions.flatMap((after, at): readonly CaseEntry[] => {
    const before = versions[at - 1];
    if (!before || after.actor === 'system') return [];
    const version = reporter.mark.version - (versions.length - 1 - at);
    const row = { record: after, mark: { ...reporter.mark, version } };
    if (before.person !== after.person) return [nameEntry('takenAsOwn', stored, row, oneOfThem('named'), after.at)];
    const isFor = before.onBehalfOf !== after.onBehalfOf || before.forPerson !== after.forPerson;
    return [
      ...(isFor ? [nameEntry('madeFor', stored, row, theReporter, after.at)] : []),
      ...(before.managerMayKnow === after.managerMayKnow
        ? []
        : [nameEntry('consented', stored, row, theReporter, after.at)]),
    ];
  });
}
