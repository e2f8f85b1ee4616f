import type { Day } from '../../core/dates.ts';
import { addDays } from '../../core/dates.ts';
import type { SiteCheck, SiteTouch } from '../../features/privacy/records.ts';
import { siteCheckKey, touchesOf } from '../../features/privacy/site-access.ts';

const checkedFrom = 70;
const checkedTo = 40;

/** What the sample's DBR found when the audit log was last looked through: more than a month ago, so it is time again. */
export function sampleSiteAccess(
  today: Day,
  dpo: { id: string; name: string },
  upnOf: (handle: string) => string,
): { touches: readonly SiteTouch[]; check: SiteCheck } {
  const at = (daysAgo: number, clock: string) => `${addDays(today, -daysAgo)}T${clock}:00Z`;
  const event = (handle: string, operation: string, when: string) => ({ who: upnOf(handle), operation, at: when });
  const events = [
    event('ayse', 'PageViewed', at(61, '08:10')),
    event('ayse', 'ListViewed', at(61, '08:11')),
    event('daniel', 'SiteCollectionAdminAdded', at(52, '14:03')),
    event('daniel', 'SiteCollectionAdminRemoved', at(52, '14:40')),
  ];
  const looked = at(checkedTo - 1, '09:00');
  const [from, until] = [addDays(today, -checkedFrom), addDays(today, -checkedTo)];
  return {
    touches: touchesOf(events, dpo.id, looked),
    check: {
      key: siteCheckKey(from, until),
      actor: dpo.id,
      at: looked,
      from,
      until,
      lines: 412,
      touches: events.length,
      byName: dpo.name,
    },
  };
}
