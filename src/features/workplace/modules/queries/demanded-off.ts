import { z } from 'zod';
import type { Day } from '../../../../core/dates.ts';
import type { Reader } from '../../../../kernel/reader.ts';
import { RuleVersion } from '../../../handbook/records.ts';
import { demandedBy, demandedModules } from '../demanded.ts';
import { type ModuleName, moduleNames } from '../module.ts';

/** As a view tells of it. */
export const demandedShape = z.array(z.strictObject({ module: z.enum(moduleNames), by: z.iso.date() }));

/** What the policy demands and is off, and when each is to be on at the latest. */
export function demandedOff(reader: Reader): readonly { module: ModuleName; by: Day }[] {
  const off = demandedModules.filter((module) => !reader.isOn(module));
  if (off.length === 0) return [];
  const firstDays = reader.all(RuleVersion).map(({ inForceFrom }) => inForceFrom);
  const by = demandedBy(firstDays, reader.setting('monthsUntilDemanded'));
  return by === undefined ? [] : off.map((module) => ({ module, by }));
}
