import type { BaseRecord } from '../record.ts';

/** What every row of a case carries, in whichever list it lies. */
export interface CaseRow extends BaseRecord {
  /**
   * How the row lies in SharePoint: absent in plain text, `yes` sealed with the server's key, `lost` sealed with a key the
   * server does not have. A row of a sealed case is stored sealed no matter who writes it.
   */
  sealed?: string | undefined;
}
