import { z } from 'zod';
import { dayOf } from '../../../core/dates.ts';
import type { Person } from '../../../core/person.ts';
import { Refusal, unlessChanged } from '../../../core/refusal.ts';
import { action } from '../../../kernel/action.ts';
import { change } from '../../../kernel/change.ts';
import type { Context } from '../../../kernel/context.ts';
import { auditOf } from '../../audit/audit.ts';
import { accountLinkKey, mainAccount } from '../accountability/account-link.ts';
import { isCurrent } from '../employment.ts';
import { HandBack } from '../hand-backs-records.ts';
import { hrFault } from '../hr-fault.ts';
import type { HrSurroundings, readHrFile } from '../hr-file.ts';
import { hrReader, isSameEmployment } from '../hr-file.ts';
import { cutIntoCells } from '../imports/cut-cells.ts';
import { longestImport } from '../imports/limits.ts';
import { areManyEnds, endsJob } from '../imports/many-ends.ts';
import { storedJobs } from '../imports/stored-jobs.ts';
import { AccountLink, Employment, Unit } from '../records.ts';
import { answeredRejection } from '../rejected-assignment.ts';
import { editing } from '../roles.ts';
import { saveAll } from './save-all.ts';

/**
 * An editor brings in the employments of the HR system (semicolons, heads of `hrColumns`). The lines that are right come
 * in, the others are told with what is wrong; employments the file does not name stay as they are, nobody is ever deleted,
 * and the same file again writes nothing. What the people in it are no longer asked to read gets a negative receipt (S18).
 * @param input.check only tells what would happen
 * @param input.atMost the most jobs to write; `left` says how many the same file would still change
 * @param input.manyEnd the editor has seen that many of the municipality's jobs end by it
 * @throws Refusal `manyJobsEnd` without `manyEnd`; `saveUncertain`, `microsoftBusy`, `changedMeanwhile`: the same file may
 * be brought in again at once
 */
export const importEmployments = action({
  summary: 'An editor brings in employments from the HR system; `check` only tells what would happen',
  roles: editing,
  // Guarded cell by cell: guarded as one text, the file would lose columns.
  inputAsWritten: true,
  inputLarge: true,
  input: z.strictObject({
    csv: z.string().max(longestImport),
    check: z.boolean(),
    atMost: z.int().min(1).optional(),
    manyEnd: z.boolean().optional(),
  }),
  output: z.strictObject({
    faults: z.array(hrFault),
    added: z.int(),
    changed: z.int(),
    /** Of the changed, the jobs that were there today and have a last day before today now. */
    ended: z.int(),
    unchanged: z.int(),
    /** Jobs that are there today. */
    current: z.int(),
    left: z.int(),
    saved: z.boolean(),
  }),
  run: async (context, { csv, check, atMost, manyEnd }) => {
    const { records, clock, followUps } = context;
    const known = new Map(records.all(Employment).map((stored) => [stored.record.key, stored]));
    const { employments, faults } = await readInSlices(csv, {
      personByUpn: (written) => mainPerson(context, personCalled(context, written)),
      units: records.all(Unit).map(({ record }) => record),
      before: storedJobs(
        records.all(AccountLink).map(({ record }) => record),
        [...known.values()].map(({ record }) => record),
      ),
      actor: context.actor.person.id,
      now: clock.now(),
    });
    const added = employments.filter(({ key }) => !known.has(key));
    const changed = employments.filter((wanted) => {
      const before = known.get(wanted.key)?.record;
      return before !== undefined && !isSameEmployment(before, wanted);
    });
    const today = dayOf(clock.now());
    const ended = changed.filter((wanted) => endsJob(known.get(wanted.key)?.record, wanted, today)).length;
    const current = [...known.values()].filter(({ record }) => isCurrent(record, today)).length;
    const saved = !check && (employments.length > 0 || faults.length === 0);
    if (saved && !manyEnd && areManyEnds(ended, current)) throw new Refusal('manyJobsEnd', { ended, current });
    const changes = [...added, ...changed];
    const writing = saved ? changes.slice(0, atMost) : [];
    if (writing.length > 0) {
      const followJob = followUps.jobs([...known.values()], writing, clock.now());
      // As each row is written: a file that stops half-way is brought in again, and finds only what is left.
      const save = (wanted: Employment) => async () => {
        const before = known.get(wanted.key)?.record;
        await write(context, before, wanted);
        await closeRejectedAssignments(context, before, wanted);
        followJob(wanted);
      };
      await saveAll(writing.map(save));
    }
    const unchanged = employments.length - changes.length;
    const counts = { added: added.length, changed: changed.length, ended, unchanged, current };
    return { faults: [...faults], ...counts, left: changes.length - writing.length, saved };
  },
});

/** By sign-in name or e-mail address; a name without a domain, as in older systems, is of the editor's own. */
function personCalled({ directory, actor }: Context, written: string): Person | undefined {
  const whole = written.includes('@') ? written : `${written}@${actor.person.upn.split('@').at(-1)}`;
  return directory.personByUpn(whole) ?? directory.personByMail(whole);
}

/** Whoever the file names by a second account works under the one that counts. */
function mainPerson({ records, directory }: Context, named: Person | undefined): Person | undefined {
  if (!named) return undefined;
  const linkOf = (account: string) => records.find(AccountLink, accountLinkKey(account))?.record;
  return directory.person(mainAccount(linkOf, named.id));
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

/** So many lines are read before others get their turn: tens of thousands at once would hold everybody up. */
const slice = 500;

/**
 * The employments and the faults of the file, read some lines at a time so that the server answers others meanwhile.
 * A quotation mark left open makes the whole file unreadable; rows of nothing but semicolons are none.
 */
async function readInSlices(csv: string, around: HrSurroundings): Promise<ReturnType<typeof readHrFile>> {
  const { rows, openedIn } = cutIntoCells(csv.replace(/^\ufeff/, ''), ';');
  if (openedIn !== undefined) return { employments: [], faults: [{ line: openedIn, fault: 'unreadable' }] };
  const [heads, ...lines] = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const reader = hrReader(heads, around);
  const read: ReturnType<typeof reader.read>[] = [];
  for (const [at, row] of lines.entries()) {
    if (at % slice === 0) await new Promise((resolve) => setImmediate(resolve));
    read.push(reader.read(row));
  }
  return reader.outcome(read);
}

/**
 * Over the row as SharePoint has it; a new one is made without asking for it first, since a file has thousands.
 * @throws Refusal `changedMeanwhile` where the unit was closed after the file was read: nobody would lead the job
 */
async function write(context: Context, before: Employment | undefined, wanted: Employment): Promise<void> {
  if (!context.records.find(Unit, wanted.unit)) throw new Refusal('changedMeanwhile');
  if (!before) {
    const { existed, ...stored } = await context.records.create(
      Employment,
      wanted,
      context.auditedAs(Employment, wanted),
    );
    if (!existed) return context.written(Employment, stored);
  }
  const to = (row?: Employment): Employment => {
    if (row && isSameEmployment(row, wanted)) return row;
    // Left in its unit, it still goes back when the unit it was taken over from is opened again.
    return { ...wanted, movedFrom: row?.unit === wanted.unit ? row.movedFrom : undefined };
  };
  await change(context, Employment, wanted.key, { to });
}
