import { CsvError, parse } from 'csv-parse/sync';
import { textHash } from '../../../../core/content-hash.ts';
import { dayOf } from '../../../../core/dates.ts';
import type { Actor } from '../../../../core/person.ts';
import { Refusal } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Ports } from '../../../../domain/ports.ts';
import { auditOf } from '../../../audit/audit.ts';
import { RuleVersion } from '../../../handbook/records.ts';
import { rulesOf } from '../../../handbook/rule.ts';
import { personalViewsOn } from '../../../workplace/personal-views.ts';
import { Setting } from '../../../workplace/records.ts';
import type { OnPaper } from '../paper-confirmation.ts';
import { isOnPaper, paperConfirmation, paperKey } from '../paper-confirmation.ts';
import type { PaperLine } from '../paper-file.ts';
import { readPaperFile } from '../paper-file.ts';
import { paperPeople } from '../paper-people.ts';
import { PaperConfirmation } from '../records.ts';

/** A line of the file; `known` when what it says is stored already. */
type ShownLine = PaperLine & { known?: true | undefined };

/** What comes of each line. */
export interface PaperOutcome {
  /** Columns the file lacks; then there are no lines. */
  missing: readonly string[];
  lines: readonly ShownLine[];
  batch: string;
  stored: number;
  saved: boolean;
}

type Needs = Pick<Ports, 'records' | 'directory' | 'clock' | 'random' | 'followUps'>;

/** Rows under way at once: a write is refused when it has waited too long. */
const atOnce = 20;

/**
 * An editor, or the manager for their own, brings in what people have signed on paper, by a list with the journal number
 * of each scan. It is evidence of its own kind (INV7). What cannot be stored is told line by line and holds up nothing
 * else; the same file again stores nothing, and what was taken back stands again.
 * @param input.check only tells what would happen
 * @throws Refusal `csvFaults` for what is no list; `notAllowed` for a manager before names may be met (G8)
 */
export async function importPaper(
  ports: Needs,
  actor: Actor,
  input: { csv: string; check: boolean },
): Promise<PaperOutcome> {
  const { records, clock } = ports;
  const now = clock.now();
  const settings = records.all(Setting).map(({ record }) => record);
  const mayMeet = actor.roles.includes('editor') || personalViewsOn(settings, dayOf(now)).may;
  if (!mayMeet) throw new Refusal('notAllowed');
  const { missing, lines } = readPaperFile(cellsOf(input.csv), {
    today: dayOf(now),
    rules: rulesOf(records.all(RuleVersion).map(({ record }) => record)),
    personOf: paperPeople(ports, actor, now),
  });
  const isKnown = ({ said }: PaperLine) => {
    const found = said && records.find(PaperConfirmation, paperKey(said));
    return found !== undefined && isOnPaper(found.record);
  };
  const shown = lines.map((line): ShownLine => (isKnown(line) ? { ...line, known: true as const } : line));
  const fresh = shown.filter(({ known }) => !known).flatMap(({ said }) => said ?? []);
  const batch = textHash([actor.person.id, ...lines.flatMap(({ said }) => (said ? paperKey(said) : []))].join(' '));
  const saved = !input.check && missing.length === 0;
  if (saved) await saveAll(fresh.map((said) => () => save(ports, actor, said, batch.slice(0, 24))));
  return { missing, lines: shown, batch: batch.slice(0, 24), stored: fresh.length, saved };
}

async function save(ports: Needs, actor: Actor, said: OnPaper, batch: string): Promise<void> {
  const { records, clock, random, followUps } = ports;
  const wanted = paperConfirmation(said, batch, actor.person, { now: clock.now(), salt: random.salt() });
  const { existed, ...created } = await records.create(PaperConfirmation, wanted);
  if (existed && isOnPaper(created.record)) return;
  const stored: Stored<PaperConfirmation> = existed
    ? await records.update(PaperConfirmation, created, wanted)
    : created;
  followUps.audit(auditOf('importPaper', stored, stored.record.actor, stored.record.at));
}

/** Every row is tried before the first failure is told, so that bringing the file in again has the least left to do. */
async function saveAll(work: readonly (() => Promise<void>)[]): Promise<void> {
  const queue = work.values();
  const failures: unknown[] = [];
  const worker = async () => {
    for (const one of queue) await one().catch((failure: unknown) => failures.push(failure));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  if (failures.length > 0) throw failures[0];
}

/** Cut into cells; semicolons or tabs, as spreadsheets write and copy them. */
function cellsOf(csv: string): readonly { line: number; cells: readonly string[] }[] {
  const [heads = ''] = csv.split('\n', 1);
  try {
    const rows: { line: number; cells: string[] }[] = [];
    parse(csv.replaceAll('\r\n', '\n'), {
      bom: true,
      delimiter: heads.includes('\t') ? '\t' : ';',
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      on_record: (cells: string[], { lines }) => {
        rows.push({ line: lines, cells });
        return null;
      },
    });
    return rows;
  } catch (error) {
    if (error instanceof CsvError) throw new Refusal('csvFaults', { line: Number(error.lines ?? 1) });
    throw error;
  }
}
