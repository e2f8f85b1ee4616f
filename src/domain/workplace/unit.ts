import type { BaseRecord } from '../record.ts';

/** A centre, a unit in it, or a partner. */
export interface Unit extends BaseRecord {
  unit: string;
  name: string;
  kind: 'top' | 'centre' | 'unit' | 'partner';
  parent?: string | undefined;
  manager?: string | undefined;
  managerName?: string | undefined;
}
