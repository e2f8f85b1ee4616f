import type { Day } from '../../core/dates.ts';
import type { Page } from './records.ts';
import { newest } from './rule.ts';

/** The version of each page that is in force on the day. */
export function pagesInForce(pages: readonly Page[], today: Day): readonly Page[] {
  const byPage = Map.groupBy(
    pages.filter((page) => page.inForceFrom <= today),
    (page) => page.page,
  );
  return [...byPage.values()].flatMap((versions) => newest(versions) ?? []);
}
