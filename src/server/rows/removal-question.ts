import type { Clock } from '../../core/clock.ts';
import { dayOf, isSameMoment } from '../../core/dates.ts';
import type { Stored } from '../../core/stored.ts';
import { isAboutRemovals } from '../../features/audit/audit.ts';
import { ForeignEdit } from '../../features/audit/records.ts';
import type { Records } from '../../kernel/records.ts';
import type { Microsoft365 } from '../../m365/microsoft365.ts';

type Mirror = Pick<Microsoft365, 'heldRemovals' | 'release'>;
type Held = ReturnType<Mirror['heldRemovals']>[number];

/**
 * Asks the DBR about rows that very many at once are said to be gone, and does what is answered: one question a list,
 * shared by all servers. When a full reading finds the rows again the question is answered by that.
 * @returns a function to be called after every reading
 */
export function openRemovalQuestion(ports: { records: Records; clock: Clock }, mirror: Mirror): () => Promise<void> {
  const { records, clock } = ports;
  /** Lists that wait on this server, by name. */
  let waiting = new Map<string, Held>();

  const askAbout = async (held: Held) => {
    const asked = questionsAbout(records, held.list);
    // The question may be another server's, which noticed the same some seconds before, by its clock.
    const answered = asked.find(
      ({ record: { settled, at, since = at } }) => settled && (at >= held.since || isSameMoment(since, held.since)),
    );
    if (answered?.record.answer === 'intended') mirror.release(held.list);
    if (answered || asked.some(({ record }) => !record.settled)) return;
    await records.create(ForeignEdit, {
      key: `foreign:gone:${held.list}:${dayOf(held.since)}:${asked.length + 1}`.toLowerCase(),
      actor: 'system',
      at: clock.now(),
      list: held.list,
      item: '-',
      version: 0,
      editor: 'unknown',
      editedAt: held.since,
      deleted: true,
      settled: false,
      count: held.count,
      since: held.since,
    });
  };

  const foundAgain = async (list: string) => {
    for (const stored of questionsAbout(records, list)) {
      if (stored.record.settled) continue;
      const found = { ...stored.record, at: clock.now(), answer: 'found' as const, settled: true };
      await records.update(ForeignEdit, stored, found);
    }
  };

  return async () => {
    const held = new Map(mirror.heldRemovals().map((one) => [one.list, one]));
    const back = [...waiting.keys()].filter((list) => !held.has(list));
    waiting = held;
    for (const list of back) await foundAgain(list);
    for (const one of held.values()) await askAbout(one);
    // What is released now is not found again.
    waiting = new Map(mirror.heldRemovals().map((one) => [one.list, one]));
  };
}

function questionsAbout(records: Records, list: string): readonly Stored<ForeignEdit>[] {
  return records.all(ForeignEdit, { list }).filter(({ record }) => isAboutRemovals(record));
}
