import type { Moment } from '../core/dates.ts';
import { unlessChanged } from '../core/refusal.ts';
import { withDeadlineColumns } from '../domain/breaches/deadline-columns.ts';
import { pastTheClock } from '../domain/breaches/pressed-again.ts';
import type { Clock, Records } from '../domain/ports.ts';
import type { Incident } from '../features/incidents/records.ts';
import type { Kind, Kinds } from '../lists.ts';
import { inWords } from '../m365/row/in-words.ts';

/**
 * The records port; no row is written without the columns that say in words, for whoever reads the list in SharePoint,
 * what stands in it as a code or follows from the clock. What only they have changed in a case stands in nobody's way.
 */
export function writingForReaders(records: Records, clock: Clock): Records {
  return {
    ...records,
    create: (kind, record) => records.create(kind, forReaders(kind, record, clock.now())),
    update: async (kind, before, record) => {
      const wanted = forReaders(kind, record, clock.now());
      try {
        return await records.update(kind, before, wanted);
      } catch (error) {
        unlessChanged(error);
        const newer = kind === 'incident' ? await records.fetch(kind, record.key) : undefined;
        const again = newer && pastTheClock(before.record as Incident, wanted as Incident, newer.record as Incident);
        if (!newer || !again) throw error;
        return records.update(kind, newer, again as typeof record);
      }
    },
  };
}

type Derived = { [K in Kind]?: (record: Kinds[K], now: Moment) => Kinds[K] };

const derived: Derived = {
  incident: withDeadlineColumns,
  ...inWords,
};

function forReaders<K extends Kind>(kind: K, record: Kinds[K], now: Moment): Kinds[K] {
  return derived[kind]?.(record, now) ?? record;
}
