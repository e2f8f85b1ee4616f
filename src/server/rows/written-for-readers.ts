import type { Clock } from '../../core/clock.ts';
import type { Moment } from '../../core/dates.ts';
import { unlessChanged } from '../../core/refusal.ts';
import { withDeadlineColumns } from '../../features/cases/clocks/deadline-columns.ts';
import type { Incident } from '../../features/cases/incident/records.ts';
import { pastTheClock } from '../../features/cases/pressed-again.ts';
import type { BaseRecord, RecordDefinition } from '../../kernel/record.ts';
import type { Records } from '../../kernel/records.ts';
import type { Kind, Kinds } from '../../lists.ts';
import { inWords } from '../../m365/rows/in-words.ts';

/**
 * The records port; no row is written without the columns that say in words, for whoever reads the list in SharePoint,
 * what stands in it as a code or follows from the clock. What only they have changed in a case stands in nobody's way.
 */
export function writingForReaders(records: Records, clock: Clock): Records {
  return {
    ...records,
    create: (of, row, action) => records.create(of, forReaders(of, row, clock.now()), action),
    update: async (of, before, row, action) => {
      const wanted = forReaders(of, row, clock.now());
      try {
        return await records.update(of, before, wanted, action);
      } catch (error) {
        unlessChanged(error);
        const newer = of.kind === 'incident' ? await records.fetch(of, row.key) : undefined;
        const again = newer && pastTheClock(asCase(before.record), asCase(wanted), asCase(newer.record));
        if (!newer || !again) throw error;
        return records.update(of, newer, again as unknown as typeof row, action);
      }
    },
  };
}

type Derived = { [K in Kind]?: (record: Kinds[K], now: Moment) => Kinds[K] };

const derived: Derived = {
  incident: withDeadlineColumns,
  ...inWords,
};

/** The row is of the record it is stored under; the compiler cannot tell that by the record's kind. */
function forReaders<T extends BaseRecord>({ kind }: RecordDefinition, row: T, now: Moment): T {
  const derive = (derived as Readonly<Record<string, ((row: T, now: Moment) => T) | undefined>>)[kind];
  return derive?.(row, now) ?? row;
}

const asCase = (row: BaseRecord) => row as Incident;
