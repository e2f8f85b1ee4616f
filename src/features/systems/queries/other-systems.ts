import type { Records } from '../../../kernel/records.ts';
import { System } from '../records.ts';

/** The systems a name may not be taken from: all but this one that are in use. */
export function otherSystems(records: Pick<Records, 'all'>, but: string): readonly System[] {
  return records
    .all(System)
    .flatMap(({ record }) => (record.key === but || record.state === 'retired' ? [] : [record]));
}
