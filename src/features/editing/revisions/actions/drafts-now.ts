import type { Context } from '../../../../kernel/context.ts';
import { Draft } from '../../drafts/records.ts';
import { isIn } from '../memo/contents.ts';

/** What lies in an edition, as SharePoint has it now. */
export async function draftsNow({ records }: Context, revision: string): Promise<readonly Draft[]> {
  const known = records.all(Draft, { revision });
  const now = await Promise.all(known.map(({ record }) => records.fetch(Draft, record.key)));
  return now.flatMap((stored) => (stored && isIn(stored.record, revision) ? [stored.record] : []));
}
