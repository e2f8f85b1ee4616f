import { CsvError, parse } from 'csv-parse/sync';
import type { Actor, Person } from '../../../core/person.ts';
import { unlessChanged } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Ports } from '../../../domain/ports.ts';
import { auditOf } from '../../audit/audit.ts';
import { accountLinkKey, accountsOf, mainAccount } from '../accountability/account-link.ts';
import { employmentKey } from '../employment.ts';
import { HandBack } from '../hand-backs-records.ts';
import type { HrFault, HrRow } from '../hr-file.ts';
import { isSameEmployment, readHrFile } from '../hr-file.ts';
import { lapsesOfJobs } from '../lapses-of-jobs.ts';
import { AccountLink, Employment, Unit } from '../records.ts';
import { answeredRejection } from '../rejected-assignment.ts';

/** What came of a file: its faults, or how many employments are new, changed and as they were. */
export interface ImportOutcome {
  faults: readonly HrFault[];
  added: number;
  changed: number;
  unchanged: number;
  saved: boolean;
}

type Needs = Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps'>;

/**
 * An editor brings in the employments of the HR system (semicolons, heads of `hrColumns`). Employments the file does
 * not name stay as they are, nobody is ever deleted, and the same file again writes nothing. What the people in it are no
 * longer asked to read gets a negative receipt (S18).
 * @param input.check only tells what would happen
 * @throws Refusal `saveUncertain`, `microsoftBusy`, `changedMeanwhile`: the same file may be brought in again at once
 */
export async function importEmployments(
  ports: Needs,
  actor: Actor,
  input: { csv: string; check: boolean },
): Promise<ImportOutcome> {
  const rows = rowsOf(input.csv);
  if ('fault' in rows) return { faults: [rows], added: 0, changed: 0, unchanged: 0, saved: false };
  const { employments: read, faults } = readHrFile(rows, {
    personByUpn: (upn) => whoeverCounts(ports, ports.directory.personByUpn(upn)),
    units: ports.records.all(Unit).map(({ record }) => record),
    actor: actor.person.id,
    now: ports.clock.now(),
  });
  const known = new Map(ports.records.all(Employment).map((stored) => [stored.record.key, stored]));
  const employments = underTheirKeys(ports, read, known);
  const added = employments.filter(({ key }) => !known.has(key));
  const changed = employments.filter((wanted) => {
    const before = known.get(wanted.key)?.record;
    return before !== undefined && !isSameEmployment(before, wanted);
  });
  const saved = faults.length === 0 && !input.check;
  if (saved) {
    const lapses = lapsesOfJobs(ports.records, [...known.values()], [...added, ...changed], ports.clock.now());
    // As each row is written: a file that stops half-way is brought in again, and finds only what is left.
    const noting = (write: typeof add) => (wanted: Employment) => async () => {
      await write(ports, actor, wanted);
      await closeRejectedAssignments(ports, actor, known.get(wanted.key)?.record, wanted);
      for (const lapse of lapses(wanted)) ports.followUps.lapse(lapse);
    };
    await saveAll([...added.map(noting(add)), ...changed.map(noting(change))]);
  }
  return {
    faults,
    added: added.length,
    changed: changed.length,
    unchanged: employments.length - added.length - changed.length,
    saved,
  };
}

/** Whoever the file names by a second account works under the one that counts. */
function whoeverCounts({ records, directory }: Needs, named: Person | undefined): Person | undefined {
  if (!named) return undefined;
  const linkOf = (account: string) => records.find(AccountLink, accountLinkKey(account))?.record;
  return directory.person(mainAccount(linkOf, named.id));
}

/**
 * A job that was brought in before two accounts were joined has its row under the second one, and keeps it: a second row
 * beside it would never end.
 */
function underTheirKeys(
  { records }: Needs,
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
  { records, followUps, clock }: Needs,
  actor: Actor,
  before: Employment | undefined,
  wanted: Employment,
): Promise<void> {
  if (!before || (before.manager === wanted.manager && before.unit === wanted.unit)) return;
  for (const open of records.all(HandBack, { job: wanted.key, state: 'open' })) {
    const answered = answeredRejection(open.record, 'corrected', actor.person, clock.now());
    const stored = await records.update(HandBack, open, answered).catch(unlessChanged);
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

async function add(ports: Needs, actor: Actor, wanted: Employment): Promise<void> {
  const { existed, ...stored } = await ports.records.create(Employment, wanted);
  if (existed) await write(ports, actor, stored, wanted);
  else audit(ports, actor, stored, wanted);
}

/** Over the row as SharePoint has it: what is changed is never taken from the mirror alone. */
async function change(ports: Needs, actor: Actor, wanted: Employment): Promise<void> {
  const before = await ports.records.fetch(Employment, wanted.key);
  if (before) await write(ports, actor, before, wanted);
  else await add(ports, actor, wanted);
}

async function write(ports: Needs, actor: Actor, before: Stored<Employment>, wanted: Employment): Promise<void> {
  if (isSameEmployment(before.record, wanted)) return;
  audit(ports, actor, await ports.records.update(Employment, before, wanted), wanted);
}

function audit(ports: Needs, actor: Actor, stored: Stored<Employment>, wanted: Employment): void {
  ports.followUps.audit(auditOf('importEmployments', stored, actor.person.id, wanted.at));
}
