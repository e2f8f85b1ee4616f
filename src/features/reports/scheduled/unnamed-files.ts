import { addDays, dayOf, type Moment, momentAt } from '../../../core/dates.ts';
import type { Services } from '../../../kernel/context.ts';
import { Audit } from '../../audits/records.ts';
import { ControlResult } from '../../controls/records.ts';
import { Attachment } from '../../handbook/attachment-records.ts';
import { WheelItem } from '../../wheel/records.ts';
import { ReportTemplate } from '../records.ts';

/** A file is put there before its row says so, and what is opened again by mistake is given its file anew. */
const keptDays = 7;

/**
 * A report, a template or a file that shows something goes when no row names it: its row is deleted when its time is over,
 * another file has taken its place, or what it showed was opened again (S113, S116, S120). What showed something formerly
 * lay among the files of the handbook, and goes from there. Deleted it lies in the site's recycle bin, as the row does, so
 * that both come back from there.
 * @returns how many went
 */
export async function removeUnnamedFiles(
  { attachments, auditFiles, records }: Pick<Services, 'attachments' | 'auditFiles' | 'records'>,
  now: Moment,
): Promise<number> {
  const named = () =>
    new Set([
      ...[Audit, WheelItem, ControlResult].flatMap((list) =>
        records.all(list).flatMap(({ record }) => record.fileHash ?? []),
      ),
      ...[Attachment, ReportTemplate].flatMap((list) => records.all(list).map(({ record }) => record.hash)),
    ]);
  const before = momentAt(addDays(dayOf(now), -keptDays), '00:00');
  return (await auditFiles.removeUnnamed(named, before)) + (await attachments.removeUnnamed(named, before));
}
