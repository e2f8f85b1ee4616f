import { textHash } from '../../../../core/content-hash.ts';
import { dayOf, type Moment } from '../../../../core/dates.ts';
import type { Services } from '../../../../kernel/context.ts';
import { fewestAskers, mondayOf } from '../in-vain.ts';
import { InVain } from '../records.ts';

/**
 * Once a week: what three people or more looked for in vain in a week that is over is written down, and the marks are
 * thrown away. A run that was cut short finds its rows by their keys.
 * @returns how many searches were written down
 */
export async function countInVain({ records, inVain }: Services, now: Moment): Promise<number> {
  const monday = mondayOf(dayOf(now));
  const shown = (await inVain.before(monday)).filter(({ askers }) => askers >= fewestAskers);
  for (const { words, week, askers } of shown) {
    const key = `in-vain:${week}:${textHash(words).slice(0, 32)}`;
    await records.create(InVain, { key, actor: 'system', at: now, words, week, askers });
  }
  await inVain.forget(monday);
  return shown.length;
}

/** From Monday morning on. */
export function weekOfCount(now: Moment): string {
  return mondayOf(dayOf(now));
}
