import { openDirectory } from '../../../src/m365/directory.ts';
import { openDatabase } from '../../../src/m365/mirror/database.ts';
import { tablesFor } from '../../../src/m365/mirror/schema.ts';
import { openGraphOf, type Workplace } from '../workplace.ts';

/** The directory of a workplace, with what it has logged. @param of what the municipality has said of it */
export function readDirectory(
  workplace: Workplace,
  of: { mayShrink(): boolean; outsideGroups(): readonly string[] },
  database = openDatabase(':memory:'),
) {
  const events: { event: string; ids: object }[] = [];
  const note = (event: string, ids: object = {}) => void events.push({ event, ids });
  database.exec(tablesFor([]));
  const graph = openGraphOf(workplace);
  return {
    events,
    database,
    ...openDirectory({ graph, database, log: { info: note, warn: note }, ...of, onRead: () => {} }),
  };
}
