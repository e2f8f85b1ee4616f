import { z } from 'zod';
import { holdsCpr } from '../../../core/cpr/cpr.ts';
import { dayOf } from '../../../core/dates.ts';
import { Refusal } from '../../../core/refusal.ts';
import { action } from '../../../kernel/action.ts';
import { change } from '../../../kernel/change.ts';
import type { Context } from '../../../kernel/context.ts';
import { shape } from '../../../kernel/shape.ts';
import type { Kinds } from '../../../lists.ts';
import { lists } from '../../../lists.ts';
import { isAboutRemovals } from '../../audit/audit.ts';
import type { ProvenKind } from '../../audit/proof/proof.ts';
import type { UnprovenRow } from '../../audit/proof/unproven-row.ts';
import { ForeignEdit } from '../../audit/records.ts';
import { handles } from '../../cases/notifications/queries/excluded-from-case.ts';
import { casesBehind } from '../../cases/queries/cases-behind.ts';
import { officers } from '../../cases/roles.ts';
import { mustFitRole } from '../../workplace/appointments/queries/fit-for-role.ts';
import { countingPeople } from '../../workplace/queries/counting-people.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
import { becomes, unprovenBehind } from '../unproven-outcome.ts';

/**
 * The DBR has looked at a change made outside the app and says what came of it. A row that does not count without a word
 * of theirs is brought to where they say (`unproven-outcome.ts`); any other stays as somebody left it. Repeating it gives
 * the first answer.
 * @throws Refusal those of `becomes` and, for a role, of `mustFitRole`; `unknownForeignEdit`, also for one in a case
 * about the caller and for many that are gone, `cprFound` (INV15), `changedMeanwhile` when somebody settled it
 * otherwise
 */
export const settleForeignEdit = action({
  summary: 'The DBR has looked at a change made outside the app',
  roles: officers,
  inputAsWritten: true,
  input: z.strictObject({
    key: z.string().max(200),
    /** Refused with a CPR number in it, and left with its writer. */
    note: z.string().max(500),
    /** Of a row that is not proven: does it count? */
    ...shape(ForeignEdit, 'outcome'),
  }),
  output: z.strictObject(shape(ForeignEdit, 'key', 'settled', 'note')),
  run: async (context, { key, outcome, ...said }) => {
    const { records, clock, actor } = context;
    const note = said.note.trim();
    if (holdsCpr(note)) throw new Refusal('cprFound', { field: 'note' });
    const read = await records.fetch(ForeignEdit, key);
    const isHandled = casesBehind(records, read?.record.target ?? '').every((one) => handles(context, actor, one));
    if (!read || isAboutRemovals(read.record) || !isHandled) throw new Refusal('unknownForeignEdit');
    const row = read.record.settled ? undefined : unprovenBehind(records.unproven(), read.record);
    const { id: vouchedBy, name: vouchedName } = actor.person;
    const vouched = { outcome, by: vouchedBy, vouchedBy: read.record.vouchedBy };
    const becoming = row && becomes(row, vouched, countingPeople(context));
    const at = clock.now();
    // A role typed by hand is held to what one given in the app is.
    if (outcome === 'stands' && row && 'role' in row.record) {
      mustFitRole(row.record, { records, workplace: workplaceOn(context, dayOf(at)) });
    }
    if (row && becoming !== 'firstOfTwo' && becoming?.written) await write(context, read.record, row, becoming.written);
    const to = (before: ForeignEdit): ForeignEdit => {
      if (before.settled) return mustBeSame(before, note, outcome);
      const by = { actor: vouchedBy, at };
      if (becoming === 'firstOfTwo') return { ...before, ...by, vouchedBy, vouchedName };
      return { ...before, ...by, ...(row && { outcome }), settled: true, note: note || undefined };
    };
    const { record } = await change(context, ForeignEdit, key, {
      unknown: 'unknownForeignEdit',
      read,
      to,
      shows: (now) => ({ now: now?.note }),
    });
    return { key: record.key, settled: record.settled, note: record.note };
  },
});

async function write<K extends ProvenKind>(
  { records }: Context,
  edit: ForeignEdit,
  row: UnprovenRow<K>,
  record: Kinds[K],
): Promise<void> {
  await records.update(lists[row.kind], { record: row.record, mark: row.mark }, record).catch((refusal) => {
    // Of two clicks at once the second finds the row put right by the first.
    if (unprovenBehind(records.unproven(), edit)) throw refusal;
  });
}

function mustBeSame(edit: ForeignEdit, note: string, outcome: ForeignEdit['outcome']): ForeignEdit {
  const isOther = outcome !== undefined && edit.outcome !== undefined && outcome !== edit.outcome;
  if ((edit.note ?? '') !== note || isOther) throw new Refusal('changedMeanwhile', { now: edit.note });
  return edit;
}
