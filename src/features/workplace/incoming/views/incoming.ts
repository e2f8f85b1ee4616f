import { z } from 'zod';
import { view } from '../../../../kernel/action.ts';
import { shape } from '../../../../kernel/shape.ts';
import { countingPeople } from '../../queries/counting-people.ts';
import { editing } from '../../roles.ts';
import { readFaults } from '../fault-lines.ts';
import { HeldJob, IncomingList } from '../records.ts';
import { unreadableKey } from '../unreadable-file.ts';

const fault = z.strictObject({
  fault: z.string(),
  column: z.string().optional(),
  value: z.string().optional(),
  count: z.number(),
  lines: z.string(),
});

/** The most lines that are shown at once; the rest come when these are answered. */
const mostShown = 100;

/** What other systems have sent of employments, what became of it, and what waits for an editor. */
export const incoming = view({
  summary:
    'The newest list of employments from each other system, and the lines that wait because they change who leads whom',
  roles: editing,
  query: z.strictObject({}),
  output: z.strictObject({
    lists: z.array(
      z.strictObject({
        ...shape(IncomingList, 'key', 'source', 'state', 'at', 'added', 'changed', 'ended', 'unchanged', 'current'),
        ...shape(IncomingList, 'hash', 'answeredByName', 'binned'),
        faults: z.array(fault),
      }),
    ),
    held: z.array(
      z.strictObject({
        ...shape(HeldJob, 'key', 'name', 'function', 'unitName', 'from', 'leaderBefore', 'leaderAfter'),
        seen: z.int(),
        /** The reader would come to lead by it: another editor answers. */
        isOwn: z.literal(true).optional(),
      }),
    ),
    /** How many lines wait in all. */
    waiting: z.int(),
  }),
  read: (reader, { person }) => {
    const isSame = countingPeople(reader);
    const held = reader.records
      .all(HeldJob, { state: 'waiting' })
      .toSorted((a, b) => a.record.name.localeCompare(b.record.name, 'da'));
    return {
      lists: reader
        .all(IncomingList)
        .filter(({ key, state }) => key !== unreadableKey || state === 'unreadable')
        .toSorted((a, b) => b.at.localeCompare(a.at))
        .map(
          ({
            key,
            source,
            state,
            at,
            added,
            changed,
            ended,
            unchanged,
            current,
            hash,
            answeredByName,
            binned,
            faults,
          }) => ({
            ...{ key, source, state, at, added, changed, ended, unchanged, current, hash, answeredByName, binned },
            faults: [...readFaults(faults)],
          }),
        ),
      held: held.slice(0, mostShown).map(({ record, mark }) => ({
        ...{ key: record.key, name: record.name, function: record.function, unitName: record.unitName },
        ...{ from: record.from, leaderBefore: record.leaderBefore, leaderAfter: record.leaderAfter },
        seen: mark.version,
        ...(record.manager !== undefined && isSame(person.id, record.manager) && { isOwn: true as const }),
      })),
      waiting: held.length,
    };
  },
});
