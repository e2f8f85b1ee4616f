import type { Reader } from '../../../kernel/reader.ts';
import { Reporter, Statement } from '../incident/breach-records.ts';
import { Incident } from '../incident/records.ts';
import { CaseNotification } from '../notifications/records.ts';
import { CaseMessage } from '../relations/records.ts';

/** Is one of the lists a case is shown from still being read? */
export function isLoading(reader: Reader): boolean {
  return ![Incident, Statement, Reporter, CaseNotification, CaseMessage].every((one) => reader.loaded(one));
}
