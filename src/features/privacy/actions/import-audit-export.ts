import { CsvError, parse } from 'csv-parse/sync';
import { dayOf } from '../../../core/dates.ts';
import type { Actor } from '../../../core/person.ts';
import { Refusal } from '../../../core/refusal.ts';
import type { Ports } from '../../../domain/ports.ts';
import type { AuditFault, AuditRow } from '../audit-export.ts';
import { readAuditExport } from '../audit-export.ts';
import { SiteCheck, SiteTouch } from '../records.ts';
import { siteCheckKey, touchesOf } from '../site-access.ts';

export interface AuditOutcome {
  faults: readonly AuditFault[];
  lines: number;
  touches: number;
  saved: boolean;
}

/**
 * The DBR brings in what Microsoft's audit log knows of the DBR's site (S74). What was done is kept first, the check
 * last: until it stands there, the period counts as not checked. The same file again changes nothing.
 * @param input.csv from Purview's audit search, with commas
 * @param input.from first day of the search, @param input.until its last
 * @throws Refusal `badInput` for a period that is none or goes on; `saveUncertain`, `microsoftBusy`: try again
 */
export async function importAuditExport(
  { records, clock, installation }: Pick<Ports, 'records' | 'clock' | 'installation'>,
  { person }: Actor,
  { csv, from, until }: { csv: string; from: string; until: string },
): Promise<AuditOutcome> {
  const now = clock.now();
  if (until > dayOf(now) || from > until) throw new Refusal('badInput', { field: 'until' });
  const rows = rowsOf(csv);
  if ('fault' in rows) return { faults: [rows], lines: 0, touches: 0, saved: false };
  const { events, lines, faults } = readAuditExport(rows, { ...installation, from, until });
  const touches = touchesOf(events, person.id, now);
  if (faults.length > 0) return { faults, lines, touches: touches.length, saved: false };
  for (const touch of touches) await keep(touch);
  const key = siteCheckKey(from, until);
  const check = { key, actor: person.id, at: now, from, until, lines, touches: events.length, byName: person.name };
  const { existed, ...stored } = await records.create(SiteCheck, check);
  if (existed && stored.record.lines < lines) await records.update(SiteCheck, stored, check);
  return { faults, lines, touches: touches.length, saved: true };

  // Microsoft adds late events to a day: the longer file knows more.
  async function keep(touch: SiteTouch): Promise<void> {
    const before = await records.create(SiteTouch, touch);
    if (before.existed && before.record.count < touch.count) await records.update(SiteTouch, before, touch);
  }
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
