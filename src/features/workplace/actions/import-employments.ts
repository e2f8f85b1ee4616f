import { z } from 'zod';
import { Refusal } from '../../../core/refusal.ts';
import { action } from '../../../kernel/action.ts';
import { hrFault } from '../hr-fault.ts';
import { planImport } from '../imports/actions/plan-import.ts';
import { writeJobs } from '../imports/actions/write-jobs.ts';
import { longestImport } from '../imports/limits.ts';
import { areManyEnds } from '../imports/many-ends.ts';
import { editing } from '../roles.ts';

/**
 * An editor brings in the employments of the HR system (semicolons, heads of `hrColumns`). The lines that are right come
 * in, the others are told with what is wrong; employments the file does not name stay as they are, or are over where it is
 * the whole municipality (`wholeListHead`); nobody is ever deleted, and the same file again writes nothing. What the people in it are no longer asked to read gets a negative receipt (S18).
 * @param input.check only tells what would happen
 * @param input.atMost the most jobs to write; `left` says how many the same file would still change
 * @param input.manyEnd the editor has seen that many of the municipality's jobs end by it
 * @throws Refusal `manyJobsEnd` without `manyEnd`; `partlySaved`, `microsoftBusy`, `changedMeanwhile`: the same file may be
 * brought in again at once
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
    /** Of these, the jobs the file does not name. */
    unnamed: z.int(),
    left: z.int(),
    saved: z.boolean(),
  }),
  run: async (context, { csv, check, atMost, manyEnd }) => {
    const { employments, faults, added, changed, ended, current, unnamed, known } = await planImport(context, csv);
    const saved = !check && (employments.length > 0 || faults.length === 0);
    if (saved && !manyEnd && areManyEnds(ended, current)) throw new Refusal('manyJobsEnd', { ended, current });
    const changes = [...added, ...changed];
    const writing = saved ? changes.slice(0, atMost) : [];
    await writeJobs(context, known, writing);
    const unchanged = employments.length - changes.length;
    const counts = { added: added.length, changed: changed.length, ended, unchanged, current, unnamed };
    return { faults: [...faults], ...counts, left: changes.length - writing.length, saved };
  },
});
