import { nameKey } from '../../../core/code-of-name.ts';
import type { Records } from '../../../kernel/records.ts';
import { System } from '../records.ts';

/** The system of the register people call so; of two the one that is in use. Nothing where the register has none. */
export function systemNamed(records: Pick<Records, 'all'>, name: string): System | undefined {
  const called = records.all(System).flatMap(({ record }) => (nameKey(record.name) === nameKey(name) ? [record] : []));
  return called.find(({ state }) => state !== 'retired') ?? called[0];
}
