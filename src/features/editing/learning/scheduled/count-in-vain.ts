import { textHash } from '../../../../core/content-hash.ts';
import { dayOf, type Moment } from '../../../../core/dates.ts';
import type { Services } from '../../../../kernel/context.ts';
import { fewestAskers, lastKept, mondayOf } from '../in-vain.ts';
import { InVain } from '../records.ts';

/**
 * Once a week: what three people or more looked for in vain in the last four weeks is written down, and its marks are
 * thrown away with all that are four weeks old. A run that was cut short finds its rows by their keys.
 * @returns how many searches were written down
 */
export async function countInVain({ records, inVain }: Services, now: Moment): Promise<number> {
  const monday = mondayOf(dayOf(now));
  const shown = (await inVain.before(monday)).filter(({ askers }) => askers >= fewestAskers);
  for (const { words, week, askers } of shown) {
    const key = `in-vain:${week}:${textHash(words).slice(0, 32)}`;
    await records.create(InVain, { key, actor: 'system', at: now, words, week, askers });
  }
  await inVain.forget(new Set(shown.map(({ words }) => words)), monday, lastKept(monday));
  return shown.length;
}

/** From Monday morning on. */
export function weekOfCount(now: Moment): string {
  return mondayOf(dayOf(now));
}
