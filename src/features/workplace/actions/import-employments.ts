import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { Person } from '../../../core/person.ts';
import { unlessChanged } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import { action } from '../../../kernel/action.ts';
import { change } from '../../../kernel/change.ts';
import type { Context } from '../../../kernel/context.ts';
import { auditOf } from '../../audit/audit.ts';
import { accountLinkKey, accountsOf, mainAccount } from '../accountability/account-link.ts';
import { employmentKey } from '../employment.ts';
import { HandBack } from '../hand-backs-records.ts';
import { type HrFault, hrFault } from '../hr-fault.ts';
import type { HrRow } from '../hr-file.ts';
import { isSameEmployment, readHrFile } from '../hr-file.ts';
import { AccountLink, Employment, Unit } from '../records.ts';
import { answeredRejection } from '../rejected-assignment.ts';
import { editing } from '../roles.ts';

/**
 * An editor brings in the employments of the HR system (semicolons, heads of `hrColumns`). Employments the file does
 * not name stay as they are, nobody is ever deleted, and the same file again writes nothing. What the people in it are no
 * longer asked to read gets a negative receipt (S18). `check` only tells what would happen.
 * @throws Refusal `saveUncertain`, `microsoftBusy`, `changedMeanwhile`: the same file may be brought in again at once
 */
export const importEmployments = action({
  summary: 'An editor brings in employments from the HR system; `check` only tells what would happen',
  roles: editing,
  // Guarded cell by cell: guarded as one text, the file would lose columns.
  inputAsWritten: true,
  inputLarge: true,
  input: z.strictObject({ csv: z.string().max(2_000_000), check: z.boolean() }),
  output: z.strictObject({
    faults: z.array(hrFault),
    added: z.int(),
    changed: z.int(),
    unchanged: z.int(),
    saved: z.boolean(),
  }),
  run: async (context, { csv, check }) => {
    const { records, directory, clock, followUps } = context;
    const rows = rowsOf(csv);
    if ('fault' in rows) return { faults: [rows], added: 0, changed: 0, unchanged: 0, saved: false };
    const { employments: read, faults } = readHrFile(rows, {
      personByUpn: (upn) => whoeverCounts(context, directory.personByUpn(upn)),
      units: records.all(Unit).map(({ record }) => record),
      actor: context.actor.person.id,
      now: clock.now(),
    });
    const known = new Map(records.all(Employment).map((stored) => [stored.record.key, stored]));
    const employments = underTheirKeys(context, read, known);
    const added = employments.filter(({ key }) => !known.has(key));
    const changed = employments.filter((wanted) => {
      const before = known.get(wanted.key)?.record;
      return before !== undefined && !isSameEmployment(before, wanted);
    });
    const saved = faults.length === 0 && !check;
    if (saved) {
      const followJob = followUps.jobs([...known.values()], [...added, ...changed], clock.now());
      // As each row is written: a file that stops half-way is brought in again, and finds only what is left.
      const save = (wanted: Employment) => async () => {
        const before = known.get(wanted.key)?.record;
        await write(context, before, wanted);
        await closeRejectedAssignments(context, before, wanted);
        followJob(wanted);
      };
      await saveAll([...added, ...changed].map(save));
    }
    const unchanged = employments.length - added.length - changed.length;
    return { faults: [...faults], added: added.length, changed: changed.length, unchanged, saved };
  },
});

/** Whoever the file names by a second account works under the one that counts. */
function whoeverCounts({ records, directory }: Context, named: Person | undefined): Person | undefined {
  if (!named) return undefined;
  const linkOf = (account: string) => records.find(AccountLink, accountLinkKey(account))?.record;
  return directory.person(mainAccount(linkOf, named.id));
}

/**
 * A job that was brought in before two accounts were joined has its row under the second one, and keeps it: a second row
 * beside it would never end.
 */
function underTheirKeys(
  { records }: Context,
  employments: readonly Employment[],
  known: ReadonlyMap<string, Stored<Employment>>,
): readonly Employment[] {
  const links = records.all(AccountLink).map(({ record }) => record);
  if (links.length === 0) return employments;
  return employments.map((wanted) => {
    const keys = accountsOf(links, wanted.person).map((account) => employmentKey(account, wanted.number));
    return { ...wanted, key: keys.find((key) => known.has(key)) ?? wanted.key };
  });
}

/** HR has written another manager or unit into a job somebody had handed back: that is the answer (S28). */
async function closeRejectedAssignments(
  { records, followUps, clock, actor }: Context,
  before: Employment | undefined,
  wanted: Employment,
): Promise<void> {
  if (!before || (before.manager === wanted.manager && before.unit === wanted.unit)) return;
  for (const open of records.all(HandBack, { job: wanted.key, state: 'open' })) {
    const answered = answeredRejection(open.record, 'corrected', actor.person, clock.now());
    const stored = await records.update(HandBack, open, answered, 'answerHandBack').catch(unlessChanged);
    if (stored) followUps.audit(auditOf('answerHandBack', stored, stored.record.actor, stored.record.at));
  }
}

/** Cut into cells; a quotation mark left open makes the whole file unreadable. */
function rowsOf(csv: string): readonly HrRow[] | HrFault {
  const rows: HrRow[] = [];
  try {
    // The parser counts a line break of two characters inside a cell twice.
    parse(csv.replaceAll('\r\n', '\n'), {
      bom: true,
      delimiter: ';',
      relax_column_count: true,
      skip_empty_lines: true,
      // Spreadsheets save the empty rows below the last one as nothing but semicolons.
      skip_records_with_empty_values: true,
      on_record: (cells: string[], { lines }) => {
        rows.push({ line: lines - cells.join('').replace(/[^\n]/g, '').length, cells });
        return null;
      },
    });
    return rows;
  } catch (error) {
    if (error instanceof CsvError) return { line: Number(error.lines ?? 1), fault: 'unreadable' };
    throw error;
  }
}

/** Rows under way at once: a write is refused when it has waited too long, so thousands must not all begin to wait. */
const atOnce = 100;

/** Every row is tried before the first failure is told, so that bringing the file in again has the least left to do. */
async function saveAll(work: readonly (() => Promise<void>)[]): Promise<void> {
  const queue = work.values();
  const failures: unknown[] = [];
  const worker = async () => {
    for (const save of queue) await save().catch((failure: unknown) => failures.push(failure));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  if (failures.length > 0) throw failures[0];
}

/** Over the row as SharePoint has it; a new one is made without asking for it first, since a file has thousands. */
async function write(context: Context, before: Employment | undefined, wanted: Employment): Promise<void> {
  if (!before) {
    const { existed, ...stored } = await context.records.create(
      Employment,
      wanted,
      context.auditedAs(Employment, wanted),
    );
    if (!existed) return context.written(Employment, stored);
  }
  const to = (row?: Employment) => (row && isSameEmployment(row, wanted) ? row : wanted);
  await change(context, Employment, wanted.key, { to });
}
