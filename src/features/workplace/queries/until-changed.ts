import type { Day } from '../../../core/dates.ts';
import type { Person } from '../../../core/person.ts';
import type { Reader } from '../../../kernel/reader.ts';
import type { RecordDefinition } from '../../../kernel/record.ts';

interface Kept<T> {
  revisions: string;
  today: Day;
  people: readonly Person[];
  values: Map<string, T>;
}

/**
 * A query whose answers are remembered until one of its lists, the people or the day is another.
 * @param of every list the query reads, the settings among them
 * @param most so many answers at once; then it begins again
 */
export function untilChanged<Asked extends readonly string[], T>(
  of: readonly RecordDefinition[],
  most: number,
  query: (reader: Reader, ...asked: Asked) => T,
): (reader: Reader, ...asked: Asked) => T {
  const known = new WeakMap<Reader['records'], Kept<T>>();
  return (reader, ...asked) => {
    const { records, today } = reader;
    const revisions = of.map((record) => reader.revision(record)).join();
    const people = reader.directory.people();
    const before = known.get(records);
    const isSame = before?.revisions === revisions && before.today === today && before.people === people;
    const kept: Kept<T> =
      isSame && before.values.size <= most ? before : { revisions, today, people, values: new Map() };
    known.set(records, kept);
    const name = asked.join(' ');
    const value = kept.values.get(name) ?? query(reader, ...asked);
    kept.values.set(name, value);
    return value;
  };
}
