import type { Moment } from '../../../../core/dates.ts';
import { unlessChanged } from '../../../../core/refusal.ts';
import type { Services } from '../../../../kernel/context.ts';
import type { Reader } from '../../../../kernel/reader.ts';
import { Preference } from '../../../delivery/records.ts';
import { readTried, stillTried, triedLines } from '../tried.ts';

/**
 * Empties what people have read on trial once that text is on trial no more (INV5): the first edition a body has adopted
 * has taken effect, or the trial is over. What somebody changes in that moment is left for the next night.
 * @returns how many rows were emptied
 */
export async function forgetTried(
  { records }: Pick<Services, 'records'>,
  now: Moment,
  reader: Reader,
): Promise<number> {
  const rules = reader.trial()?.rules;
  let emptied = 0;
  for (const stored of records.each(Preference)) {
    const { record } = stored;
    if (record.tried === undefined) continue;
    const tried = triedLines(stillTried(readTried(record.tried), rules));
    if (tried === record.tried) continue;
    const wanted: Preference = { ...record, actor: 'system', at: now, tried };
    const written = await records.update(Preference, stored, wanted).catch(unlessChanged);
    if (written) emptied += 1;
  }
  return emptied;
}
