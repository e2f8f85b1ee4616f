import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import { textHash } from '../../../../core/content-hash.ts';
import { dayOf } from '../../../../core/dates.ts';
import { Refusal } from '../../../../core/refusal.ts';
import { action } from '../../../../kernel/action.ts';
import { change, create } from '../../../../kernel/change.ts';
import type { Context } from '../../../../kernel/context.ts';
import { personalViewsOn } from '../../../workplace/personal-views.ts';
import { Setting } from '../../../workplace/records.ts';
import { isOnPaper, type OnPaper, paperConfirmation, paperKey } from '../paper-confirmation.ts';
import { type PaperLine, paperFaults, readPaperFile } from '../paper-file.ts';
import { batch } from '../paper-import.ts';
import { paperPeople } from '../queries/paper-people.ts';
import { PaperConfirmation } from '../records.ts';
import { bringing } from '../roles.ts';

/** Rows under way at once: a write is refused when it has waited too long. */
const atOnce = 20;

/**
 * An editor, or the manager for their own, brings in what people have signed on paper, by a list with the journal number
 * of each scan. It is evidence of its own kind (INV7). What cannot be stored is told line by line and holds up nothing
 * else; the same file again stores nothing, and what was taken back stands again.
 * @throws Refusal `csvFaults` for what is no list; `notAllowed` for a manager before names may be met (G8)
 */
export const importPaper = action({
  summary: 'Brings in what people have signed on paper, with the scan’s journal number; `check` only tells',
  roles: bringing,
  // Guarded cell by cell: guarded as one text, the file would lose columns.
  inputAsWritten: true,
  input: z.strictObject({ csv: z.string().min(1).max(500_000), check: z.boolean() }),
  output: z.strictObject({
    /** Columns the file lacks; then there are no lines. */
    missing: z.array(z.string()),
    lines: z.array(
      z.strictObject({
        line: z.int(),
        fault: z.enum(paperFaults).optional(),
        /** It is stored already. */
        known: z.literal(true).optional(),
        name: z.string().optional(),
        rule: z.string().optional(),
        version: z.string().optional(),
        signedOn: z.iso.date().optional(),
      }),
    ),
    batch,
    /** So many lines are stored, or would be. */
    stored: z.int(),
    saved: z.boolean(),
  }),
  run: async (context, { csv, check }) => {
    const { records, actor } = context;
    const now = context.clock.now();
    const reader = context.reader();
    const mayMeet = actor.roles.includes('editor') || personalViewsOn(reader.all(Setting), dayOf(now)).may;
    if (!mayMeet) throw new Refusal('notAllowed');
    const { missing, lines } = readPaperFile(cellsOf(csv), {
      today: dayOf(now),
      rules: reader.handbook().rules,
      personOf: paperPeople(context, actor, now),
    });
    const isKnown = ({ said }: PaperLine) => {
      const found = said && records.find(PaperConfirmation, paperKey(said));
      return found !== undefined && isOnPaper(found.record);
    };
    const known = new Set(lines.filter(isKnown));
    const fresh = lines.flatMap((line) => (line.said && !known.has(line) ? [line.said] : []));
    const keys = lines.flatMap(({ said }) => (said ? paperKey(said) : []));
    const batch = textHash([actor.person.id, ...keys].join(' ')).slice(0, 24);
    const saved = !check && missing.length === 0;
    if (saved) await saveAll(fresh.map((said) => () => save(context, said, batch)));
    return {
      missing: [...missing],
      lines: lines.map((line) => shownLine(line, known.has(line))),
      batch,
      stored: fresh.length,
      saved,
    };
  },
});

function shownLine({ line, fault, said }: PaperLine, isKnown: boolean) {
  return {
    line,
    ...(fault && { fault }),
    ...(isKnown && { known: true as const }),
    ...(said && { name: said.name, rule: said.version.rule, version: said.version.version, signedOn: said.signedOn }),
  };
}

async function save(context: Context, said: OnPaper, batch: string): Promise<void> {
  const { clock, random, actor } = context;
  const wanted = paperConfirmation(said, batch, actor.person, { now: clock.now(), salt: random.salt() });
  const { record } = await create(context, PaperConfirmation, wanted, { same: () => true });
  if (isOnPaper(record)) return;
  // It was taken back, and stands again.
  const to = (before: PaperConfirmation | undefined) => (before && isOnPaper(before) ? before : wanted);
  await change(context, PaperConfirmation, wanted.key, { to });
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
