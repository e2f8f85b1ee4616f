import type { Day } from '../domain/dates.ts';
import type { ViewSource } from './view-source.ts';

/**
 * May managers meet names beside how far somebody has come? From the day the municipality has chosen after talking with
 * its staff; until then they meet counts only (setting `personalViewsFrom`, G8).
 */
export function managersMayFrom(source: Pick<ViewSource, 'setting' | 'today'>): { may: boolean; from?: Day } {
  const from = source.setting('personalViewsFrom');
  return from === '' ? { may: false } : { may: from <= source.today, from };
}
