import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import { dayOf } from '../../../core/dates.ts';
import { Refusal } from '../../../core/refusal.ts';
import { action } from '../../../kernel/action.ts';
import type { Context } from '../../../kernel/context.ts';
import { officers } from '../../cases/roles.ts';
import type { AuditFault, AuditRow } from '../audit-export.ts';
import { auditFaults, readAuditExport } from '../audit-export.ts';
import { SiteCheck, SiteTouch } from '../records.ts';
import { siteCheckKey, touchesOf } from '../site-access.ts';

/**
 * The DBR brings in what Microsoft's audit log knows of the DBR's site (S74). What was done is kept first, the check
 * last: until it stands there, the period counts as not checked. The same file again changes nothing. A file may touch
 * many rows: the next poll brings them to the other servers.
 * @throws Refusal `badInput` for a period that is none or goes on; `saveUncertain`, `microsoftBusy`: try again
 */
export const importAuditExport = action({
  summary: "The DBR brings in what Microsoft's audit log knows of the DBR's site",
  roles: officers,
  // Guarded cell by cell: guarded as one text, the file would lose columns.
  inputAsWritten: true,
  inputLarge: true,
  input: z.strictObject({
    /** From Purview's audit search, with commas; each cell is looked at for itself. */
    csv: z.string().min(1).max(2_000_000),
    /** First and last day of the search. */
    from: z.iso.date(),
    until: z.iso.date(),
  }),
  output: z.strictObject({
    faults: z.array(z.strictObject({ line: z.int(), fault: z.enum(auditFaults), column: z.string().optional() })),
    lines: z.int(),
    touches: z.int(),
    saved: z.boolean(),
  }),
  run: async (context, { csv, from, until }) => {
    const { clock, installation, actor } = context;
    const now = clock.now();
    if (until > dayOf(now) || from > until) throw new Refusal('badInput', { field: 'until' });
    const rows = rowsOf(csv);
    if ('fault' in rows) return { faults: [rows], lines: 0, touches: 0, saved: false };
    const { events, lines, faults } = readAuditExport(rows, { ...installation, from, until });
    const touches = touchesOf(events, actor.person.id, now);
    const found = { faults: [...faults], lines, touches: touches.length };
    if (faults.length > 0) return { ...found, saved: false };
    for (const touch of touches) await keep(context, touch);
    const { id, name: byName } = actor.person;
    const period = { key: siteCheckKey(from, until), actor: id, at: now, from, until };
    await check(context, { ...period, lines, touches: events.length, byName });
    return { ...found, saved: true };
  },
});

// Microsoft adds late events to a day: the longer file knows more. Most rows are new, and are not fetched first.

async function keep({ records }: Context, touch: SiteTouch): Promise<void> {
  const { existed, ...before } = await records.create(SiteTouch, touch);
  if (existed && before.record.count < touch.count) await records.update(SiteTouch, before, touch);
}

async function check({ records }: Context, wanted: SiteCheck): Promise<void> {
  const { existed, ...before } = await records.create(SiteCheck, wanted);
  if (existed && before.record.lines < wanted.lines) await records.update(SiteCheck, before, wanted);
}

function rowsOf(csv: string): readonly AuditRow[] | AuditFault {
  const rows: AuditRow[] = [];
  try {
    parse(csv, {
      bom: true,
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
