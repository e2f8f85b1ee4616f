import { Refusal } from '../../../core/refusal.ts';
import type { Services } from '../../../kernel/context.ts';
import { ReportTemplate } from '../records.ts';
import { templateKey } from '../template.ts';

/** The template as it lies there; nothing where Rettesnor's own is used. @throws Refusal `templateGone`, as `Library.get` */
export async function templateInUse({
  records,
  attachments,
}: Pick<Services, 'records' | 'attachments'>): Promise<{ bytes: Uint8Array; hash: string } | undefined> {
  const row = records.find(ReportTemplate, templateKey)?.record;
  if (!row || row.removed) return undefined;
  const { hash } = row;
  const bytes = await attachments.content({ hash, type: 'docx' });
  // A report in another template than the one they chose would be sent on by mistake.
  if (!bytes) throw new Refusal('templateGone');
  return { bytes, hash };
}
