import { CsvError, parse } from 'csv-parse/sync';
import type { Actor } from '../../people.ts';
import type { Ports } from '../../ports.ts';
import type { Stored } from '../../record.ts';
import { auditOf } from '../../trace.ts';
import type { Employment } from '../employment.ts';
import type { HrFault, HrRow } from '../hr-file.ts';
import { isSameEmployment, readHrFile } from '../hr-file.ts';

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
 * not name stay as they are, nobody is ever deleted, and the same file again writes nothing.
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
  const { employments, faults } = readHrFile(rows, {
    personByUpn: (upn) => ports.directory.personByUpn(upn),
    units: ports.records.all('unit').map(({ record }) => record),
    actor: actor.person.id,
    now: ports.clock.now(),
  });
  const known = new Map(ports.records.all('employment').map((stored) => [stored.record.key, stored]));
  const added = employments.filter(({ key }) => !known.has(key));
  const changed = employments.filter((wanted) => {
    const before = known.get(wanted.key)?.record;
    return before !== undefined && !isSameEmployment(before, wanted);
  });
  const saved = faults.length === 0 && !input.check;
  if (saved) {
    await saveAll([
      ...added.map((wanted) => () => add(ports, actor, wanted)),
      ...changed.map((wanted) => () => change(ports, actor, wanted)),
    ]);
  }
  return {
    faults,
    added: added.length,
    changed: changed.length,
    unchanged: employments.length - added.length - changed.length,
    saved,
  };
}

/** Cut into cells; a quotation mark left open makes the whole file unreadable. */
function rowsOf(csv: string): readonly HrRow[] | HrFault {
  const rows: HrRow[] = [];
  try {
    parse(csv, {
      bom: true,
      delimiter: ';',
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (cells: string[], { lines }) => {
        rows.push({ line: lines, cells });
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
  const { existed, ...stored } = await ports.records.create('employment', wanted);
  if (existed) await write(ports, actor, stored, wanted);
  else audit(ports, actor, stored, wanted);
}

/** Over the row as SharePoint has it: what is changed is never taken from the mirror alone. */
async function change(ports: Needs, actor: Actor, wanted: Employment): Promise<void> {
  const before = await ports.records.fetch('employment', wanted.key);
  if (before) await write(ports, actor, before, wanted);
  else await add(ports, actor, wanted);
}

async function write(ports: Needs, actor: Actor, before: Stored<Employment>, wanted: Employment): Promise<void> {
  if (isSameEmployment(before.record, wanted)) return;
  audit(ports, actor, await ports.records.update('employment', before, wanted), wanted);
}

function audit(ports: Needs, actor: Actor, stored: Stored<Employment>, wanted: Employment): void {
  ports.followUps.audit(auditOf('importEmployments', stored, actor.person.id, wanted.at));
}
