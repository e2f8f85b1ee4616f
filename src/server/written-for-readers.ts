import { withDeadlineColumns } from '../domain/breaches/deadline-columns.ts';
import type { Moment } from '../domain/dates.ts';
import type { Kind, Kinds } from '../domain/kinds.ts';
import type { Clock, Records } from '../domain/ports.ts';
import { inWords } from '../m365/row/in-words.ts';

/**
 * The records port; no row is written without the columns that say in words, for whoever reads the list in SharePoint,
 * what stands in it as a code or follows from the clock.
 */
export function writingForReaders(records: Records, clock: Clock): Records {
  return {
    ...records,
    create: (kind, record) => records.create(kind, forReaders(kind, record, clock.now())),
    update: (kind, before, record) => records.update(kind, before, forReaders(kind, record, clock.now())),
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
