import type { Day } from '../dates.ts';
import type { BaseRecord } from '../record.ts';
import { newest } from './rule.ts';

/** The policy, the handbook's introduction, a role page (S68) or the text newcomers sign (S34), in one version. */
export interface Page extends BaseRecord {
  page: string;
  kind: 'policy' | 'introduction' | 'role' | 'declaration';
  version: string;
  title: string;
  titleEn?: string | undefined;
  textDa: string;
  textEn?: string | undefined;
  textHashDa: string;
  /** Where the digitalisation strategy stands that this version of the policy supports (S5); always https. */
  strategyLink?: string | undefined;
  inForceFrom: Day;
  decision: string;
}

/** The version of each page that is in force on the day. */
export function pagesInForce(pages: readonly Page[], today: Day): readonly Page[] {
  const byPage = Map.groupBy(
    pages.filter((page) => page.inForceFrom <= today),
    (page) => page.page,
  );
  return [...byPage.values()].flatMap((versions) => newest(versions) ?? []);
}
