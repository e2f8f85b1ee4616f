import type { Services } from '../../../../kernel/context.ts';
import { Revision } from '../../revisions/records.ts';
import { Draft } from '../records.ts';

/** The edition of a draft as SharePoint has it: it may have been put before others a moment ago. */
export async function editionNow(
  { records }: Pick<Services, 'records'>,
  key: string,
): Promise<(draft: Draft) => Revision | undefined> {
  const known = records.find(Draft, key) ?? (await records.fetch(Draft, key));
  const part = known?.record.revision;
  const fetched = part === undefined ? undefined : (await records.fetch(Revision, part))?.record;
  return ({ revision = '' }) => (revision === part ? fetched : records.find(Revision, revision)?.record);
}
