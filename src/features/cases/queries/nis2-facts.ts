import type { Records } from '../../../kernel/records.ts';
import { Setting } from '../../workplace/records.ts';
import { readSetting } from '../../workplace/setting.ts';
import type { Nis2Coverage } from '../clocks/nis2.ts';
import { CaseNotice } from '../papers/records.ts';

/** What the clocks of NIS 2 in a case follow from, besides the case itself. */
export interface Nis2Facts {
  notices: readonly CaseNotice[];
  coverage: Nis2Coverage;
}

export function nis2Facts({ records }: { records: Pick<Records, 'all'> }, incident: string): Nis2Facts {
  const settings = records.all(Setting).map(({ record }) => record);
  return {
    notices: records.all(CaseNotice, { incident }).map(({ record }) => record),
    coverage: readSetting('nis2Applies', settings),
  };
}
