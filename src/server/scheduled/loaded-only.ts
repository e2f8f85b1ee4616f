import { Refusal } from '../../core/refusal.ts';
import type { Reader } from '../../kernel/reader.ts';
import type { RecordDefinition } from '../../kernel/record.ts';
import type { Records } from '../../kernel/records.ts';
import type { ScheduledParts } from './scheduled-parts.ts';

/**
 * What scheduled work may use, except that a list which is not in yet cannot be asked: half of it taken for the whole
 * would make the other half missing. What SharePoint is asked itself (`fetch`, `versions`) does not depend on the mirror.
 * @param loaded is every list of the record in the mirror?
 * @param lacking is told of the record before `notReady` is thrown
 */
export function loadedOnly(
  { ports, sources }: ScheduledParts,
  loaded: (record: RecordDefinition) => boolean,
  lacking: (record: RecordDefinition) => void,
): ScheduledParts {
  /** What is in stays in for the run; work that goes through everybody asks thousands of times. */
  const known = new Set<RecordDefinition>();
  const asked = <R extends RecordDefinition>(record: R): R => {
    if (known.has(record)) return record;
    if (loaded(record)) {
      known.add(record);
      return record;
    }
    lacking(record);
    throw new Refusal('notReady', { list: record.name });
  };
  const { find, all, each, changed } = ports.records;
  const records: Records = {
    ...ports.records,
    find: (record, key) => find(asked(record), key),
    all: (record, where) => all(asked(record), where),
    each: (record, where) => each(asked(record), where),
    changed: (record, from, until) => changed(asked(record), from, until),
  };
  return {
    ports: { ...ports, records },
    sources: {
      now: () => {
        const reader: Reader = sources.now();
        return {
          ...reader,
          records,
          all: (record, where) => reader.all(asked(record), where),
          each: (record, where) => reader.each(asked(record), where),
        };
      },
    },
  };
}
