import type { Moment } from '../../../../core/dates.ts';
import { unlessChanged } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import { personTypes } from '../../../../core/stored-words.ts';
import type { Services } from '../../../../kernel/context.ts';
import type { Reader } from '../../../../kernel/reader.ts';
import { Unit } from '../../../workplace/records.ts';
import { owedOnPaper } from '../../paper/paper-confirmation.ts';
import { PaperConfirmation } from '../../paper/records.ts';
import { ReadingStatus } from '../../records.ts';
import { everyReader } from '../../scheduled/every-reader.ts';
import { asOfLastNight, startOf } from '../last-night.ts';
import { ReadingCount } from '../reading-count.ts';
import { goneStatus } from '../reading-status.ts';
import { asksAnewSince, shownAfter } from '../shown-status.ts';

/** As many as travel together in one request; the others wait here, not in the queue in front of people's writes. */
const atOnce = 20;

/**
 * Counts how far everybody had come when the day began (G8) and writes it over last night's rows, changed or not: the
 * time in a row is when it was counted. Each row has its own key, so that doing it again, or twice at once, leaves the
 * same rows.
 * @returns how many rows were written
 */
export async function writeReadingStatus(
  { records }: Pick<Services, 'records'>,
  now: Moment,
  reader: Reader,
): Promise<number> {
  const count = new ReadingCount(reader.all(Unit), reader.today);
  const plan = reader.plan();
  const papers = Map.groupBy(reader.all(PaperConfirmation), ({ person }) => person);
  const start = startOf(reader.today);
  const everybody = everyReader(reader, undefined, (confirmations) => asOfLastNight(confirmations, start));
  for await (const { person, placement, requiredAtWork } of everybody) {
    const owes = requiredAtWork.filter(({ state }) => state === 'owed').length;
    const own = papers.get(person.id) ?? [];
    const onPaper = owes > 0 && owedOnPaper(plan, requiredAtWork, own, reader.today) === owes;
    count.add(placement, requiredAtWork, onPaper);
  }
  const asksAnew = asksAnewSince(reader.handbook().rules, reader.today);
  const before = new Map(reader.all(ReadingStatus).map((row) => [row.key, row]));
  const rows = count
    .rows(personTypes, now)
    .map((row) => ({ ...row, ...shownAfter(before.get(row.key), row, asksAnew) }));
  const counted = new Set(rows.map(({ key }) => key));
  const gone = [...before.values()].filter(({ key, kind }) => kind !== 'gone' && !counted.has(key));
  const wanted = [...rows, ...gone.map((row) => goneStatus(row, now))];
  return writeAll(wanted.map((row) => () => write(records, row)));
}

/** Every row is tried before the first failure is told, so that the next run has the least left to do. */
async function writeAll(work: readonly (() => Promise<boolean>)[]): Promise<number> {
  const queue = work.values();
  const failures: unknown[] = [];
  let written = 0;
  const worker = async () => {
    for (const save of queue) {
      try {
        const done = await save();
        if (done) written += 1;
      } catch (failure) {
        failures.push(failure);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  if (failures.length > 0) throw failures[0];
  return written;
}

/** Somebody may have written in the row by hand: the DBR has that on a list, and the count stands over it. */
async function write(records: Services['records'], row: ReadingStatus): Promise<boolean> {
  const known = records.find(ReadingStatus, row.key);
  const done = await store(records, row, known).catch(unlessChanged);
  if (done) return true;
  const fresh = await records.fetch(ReadingStatus, row.key);
  return (await store(records, row, fresh).catch(unlessChanged)) ?? false;
}

async function store(records: Services['records'], row: ReadingStatus, before?: Stored<ReadingStatus>): Promise<true> {
  const stored = before ?? (await records.create(ReadingStatus, row));
  if (stored.record.at !== row.at) await records.update(ReadingStatus, stored, row);
  return true;
}
