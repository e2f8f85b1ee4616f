import { dayOf } from '../../../../core/dates.ts';
import { giveWay } from '../../../../core/give-way.ts';
import type { Person } from '../../../../core/person.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Context } from '../../../../kernel/context.ts';
import { mainAccounts } from '../../accountability/account-link.ts';
import { isCurrent } from '../../employment.ts';
import type { HrFault } from '../../hr-fault.ts';
import type { HrSurroundings, readHrFile } from '../../hr-file.ts';
import { hrReader, isSameEmployment } from '../../hr-file.ts';
import { AccountLink, Employment, Unit } from '../../records.ts';
import type { ReadLine } from '../contradictions.ts';
import { type Row, rowByRow } from '../cut-cells.ts';
import { endsJob } from '../many-ends.ts';
import { storedJobs } from '../stored-jobs.ts';
import { isWholeList, overBefore, unnamedBy } from '../whole-list.ts';

/** What a file of employments would do, before anything is written. */
export interface ImportPlan {
  faults: readonly HrFault[];
  /** Every job the file names rightly, and those it ends by not naming them. */
  employments: readonly Employment[];
  added: readonly Employment[];
  changed: readonly Employment[];
  /** Of the changed, how many were there today and have a last day before today now. */
  ended: number;
  /** How many jobs are there today. */
  current: number;
  /** How many of them the file does not name: they are ended where it is the whole municipality, and stay otherwise. */
  unnamed: number;
  /** The jobs as the mirror has them, by their keys. */
  known: ReadonlyMap<string, Stored<Employment>>;
}

/** Reads a file in our own words (`hrColumns`, semicolons) against the people, units and jobs there are; writes nothing. */
export async function planImport(context: Context, csv: string): Promise<ImportPlan> {
  const { records, clock } = context;
  const pause = giveWay();
  const today = dayOf(clock.now());
  const links = records.all(AccountLink).map(({ record }) => record);
  const mainOf = mainAccounts(links);
  const [known, jobs] = [new Map<string, Stored<Employment>>(), storedJobs(links)];
  for (const stored of records.each(Employment)) {
    await pause();
    known.set(stored.record.key, stored);
    jobs.add(stored.record);
  }
  const {
    employments: named,
    faults,
    read,
    isWhole,
  } = await readInTurns(csv, pause, {
    personByUpn: (written) => mainPerson(context, mainOf, written),
    units: records.all(Unit).map(({ record }) => record),
    before: jobs.find,
    actor: context.actor.person.id,
    now: clock.now(),
  });
  const [employments, left]: [Employment[], Employment[]] = [[...named], []];
  const isUnnamed = unnamedBy(read, mainOf, today);
  let current = 0;
  for (const { record } of known.values()) {
    await pause();
    if (isCurrent(record, today)) current += 1;
    if (isUnnamed(record)) left.push(record);
  }
  if (isWhole) employments.push(...left.map((job) => overBefore(job, context.actor.person.id, clock.now())));
  const [added, changed]: [Employment[], Employment[]] = [[], []];
  let ended = 0;
  for (const wanted of employments) {
    await pause();
    const before = known.get(wanted.key)?.record;
    if (!before) added.push(wanted);
    else if (!isSameEmployment(before, wanted)) {
      changed.push(wanted);
      if (endsJob(before, wanted, today)) ended += 1;
    }
  }
  return { faults, employments, added, changed, ended, current, unnamed: left.length, known };
}

/** By sign-in name or e-mail address; a name without a domain, as in older systems, is of the sender's own. */
function personCalled({ directory, actor }: Context, written: string): Person | undefined {
  const whole = written.includes('@') ? written : `${written}@${actor.person.upn.split('@').at(-1)}`;
  return directory.personByUpn(whole) ?? directory.personByMail(whole);
}

/** Somebody the file names by a second account works under the one that counts. */
function mainPerson(context: Context, mainOf: (account: string) => string, written: string): Person | undefined {
  const named = personCalled(context, written);
  return named && context.directory.person(mainOf(named.id));
}

/**
 * The employments and the faults of the file, cut and read some lines at a time so that the server answers others meanwhile.
 * A quotation mark left open makes the whole file unreadable; rows of nothing but semicolons are none.
 * @returns with every line as it was read, and whether the list is the whole municipality
 */
async function readInTurns(
  csv: string,
  pause: ReturnType<typeof giveWay>,
  around: HrSurroundings,
): Promise<ReturnType<typeof readHrFile> & { read: readonly ReadLine[]; isWhole: boolean }> {
  const cutting = rowByRow(csv.replace(/^\ufeff/, ''), ';');
  const rows: Row[] = [];
  let cut = cutting.next();
  for (; !cut.done; cut = cutting.next()) {
    await pause();
    if (cut.value.cells.some((cell) => cell.trim() !== '')) rows.push(cut.value);
  }
  if (cut.value !== undefined)
    return { employments: [], faults: [{ line: cut.value, fault: 'unreadable' }], read: [], isWhole: false };
  const reader = hrReader(rows[0], around);
  const read: ReadLine[] = [];
  for (const row of rows.slice(1)) {
    await pause();
    read.push(reader.read(row));
  }
  return { ...reader.outcome(read), read, isWhole: isWholeList(rows[0]?.cells ?? []) };
}
