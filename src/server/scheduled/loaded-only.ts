import { Refusal } from '../../core/refusal.ts';
import type { Services } from '../../kernel/context.ts';
import type { RecordDefinition } from '../../kernel/record.ts';
import type { Records } from '../../kernel/records.ts';
import { openViewSources } from '../view-source.ts';
import type { ScheduledParts } from './scheduled-parts.ts';

export interface LoadedOnly {
  parts: ScheduledParts;
  /** The list that was asked for and is not in. */
  lacking(): RecordDefinition | undefined;
  /** Is it the refusal of such a list, and no fault of something else? */
  isLacking(error: unknown): boolean;
}

/**
 * What scheduled work may use, except that a list which is not in yet cannot be asked, nor what is put together of it:
 * half of it taken for the whole would make the other half missing. What SharePoint is asked itself (`fetch`, `versions`)
 * does not depend on the mirror, and what follows from a write (`followUps`) does what it can.
 * @param loaded is every list of the record in the mirror?
 */
export function loadedOnly(
  { ports, sources }: ScheduledParts,
  loaded: (record: RecordDefinition) => boolean,
): LoadedOnly {
  /** What is in stays in for the run; work that goes through everybody asks thousands of times. */
  const known = new Set<RecordDefinition>();
  const refused = new Set<unknown>();
  let lacking: RecordDefinition | undefined;
  const asked = <R extends RecordDefinition>(record: R): R => {
    if (known.has(record)) return record;
    if (loaded(record)) {
      known.add(record);
      return record;
    }
    lacking = record;
    const refusal = new Refusal('notReady', { list: record.name });
    refused.add(refusal);
    throw refusal;
  };
  const { find, all, each, changed } = ports.records;
  const records: Records = {
    ...ports.records,
    find: (record, key) => find(asked(record), key),
    all: (record, where) => all(asked(record), where),
    each: (record, where) => each(asked(record), where),
    changed: (record, from, until) => changed(asked(record), from, until),
  };
  const acted: Services['acted'] = {
    ...ports.acted,
    changed: (record, from, until) => ports.acted.changed(asked(record), from, until),
  };
  // Of its own, so that what is put together of several lists asks for them here as well.
  const whole = openViewSources({ ...ports, records }, sources.now());
  return {
    parts: { ports: { ...ports, records, acted, reader: whole.now }, sources: whole },
    lacking: () => lacking,
    isLacking: (error) => refused.has(error),
  };
}
