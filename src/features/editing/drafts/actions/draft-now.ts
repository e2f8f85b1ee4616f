import { Refusal } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Services } from '../../../../kernel/context.ts';
import { Revision } from '../../revisions/records.ts';
import { Draft } from '../records.ts';

/** A draft and its edition as SharePoint has both: it may have been put before others a moment ago, on another server. */
interface DraftNow {
  read: Stored<Draft>;
  /** The edition of the draft as it was read; of one that has come into another since, what this server knows. */
  editionOf(draft: Draft): Revision | undefined;
}

/** @throws Refusal `unknownDraft` */
export async function draftNow({ records }: Pick<Services, 'records'>, key: string): Promise<DraftNow> {
  const read = await records.fetch(Draft, key);
  if (!read) throw new Refusal('unknownDraft');
  const { revision: part } = read.record;
  const fetched = part === undefined ? undefined : (await records.fetch(Revision, part))?.record;
  return {
    read,
    editionOf: ({ revision = '' }) => (revision === part ? fetched : records.find(Revision, revision)?.record),
  };
}
