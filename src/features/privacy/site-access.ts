import { textHash } from '../../core/content-hash.ts';
import { maskCpr } from '../../core/cpr/cpr.ts';
import type { Day, Moment } from '../../core/dates.ts';
import { dayOf, daysBetween, latest } from '../../core/dates.ts';
import type { AuditEvent } from './audit-export.ts';
import type { SiteCheck, SiteTouch } from './records.ts';

/** What somebody did on the DBR's site past the app: gave or took rights, changed something, or read. */
export type TouchKind = 'rights' | 'change' | 'read';

const rights =
  /^(SiteCollectionAdmin|AddedToGroup|RemovedFromGroup|Sharing|Permission|Group(Added|Removed|Updated)|AccessRequest|AccessInvitation|CompanyLink|AnonymousLink|SecureLink|AddedToSecureLink|SiteCollection|SitePermissions)/;
const changes =
  /(Modified|Created|Deleted|Recycled|Renamed|Moved|Uploaded|CheckedIn|CheckedOut|Updated|Restored|Copied)/;

/** Microsoft's word for what was done, as one of three; what is not known counts as reading. */
export function kindOf(operation: string): TouchKind {
  if (rights.test(operation)) return 'rights';
  return changes.test(operation) ? 'change' : 'read';
}

const mostOperations = 8;
const hashLength = 24;

/** One row for each person, day and kind, without CPR numbers (INV15): neither addresses, devices nor names of files are kept. */
export function touchesOf(events: readonly AuditEvent[], by: string, now: Moment): readonly SiteTouch[] {
  const covered = events.map((event) => ({ ...event, who: maskCpr(event.who), operation: maskCpr(event.operation) }));
  const groups = Map.groupBy(
    covered,
    ({ who, at, operation }) => `${who.toLowerCase()}|${dayOf(at)}|${kindOf(operation)}`,
  );
  return [...groups].map(([group, some]) => {
    const times = some.map(({ at }) => at).sort();
    const [who = '', day = '', kind = 'read'] = group.split('|');
    return {
      key: `touch:${textHash(who).slice(0, hashLength)}:${day}:${kind}`,
      actor: by,
      at: now,
      who,
      kind: kind as TouchKind,
      day,
      count: some.length,
      firstAt: times[0] ?? now,
      lastAt: latest(times) ?? now,
      operations: [...new Set(some.map(({ operation }) => operation))].sort().slice(0, mostOperations),
    };
  });
}

/** The same file again, or a longer one, is the same check made anew. */
export const siteCheckKey = (from: Day, until: Day) => `check:${from}:${until}`;

/** A month without a look is too long for whoever relies on nobody having looked. */
const daysBetweenChecks = 31;

/** Up to which day the site has been checked, and whether it is time again. */
export function checkedUntil(checks: readonly SiteCheck[], today: Day): { until?: Day; isDue: boolean } {
  const until = latest(checks.map((check) => check.until));
  return {
    ...(until !== undefined && { until }),
    isDue: until === undefined || daysBetween(until, today) > daysBetweenChecks,
  };
}
