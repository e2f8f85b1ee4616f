import type { Reader } from '../../../kernel/reader.ts';
import { accountsOf } from '../../workplace/accountability/account-link.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
import { AccountLink, Employment, Setting } from '../../workplace/records.ts';
import { Declaration } from '../records.ts';
import { renewalOf } from '../renewal.ts';
import type { ClearanceSource } from './newcomer.ts';
import { newcomerOf } from './newcomer.ts';

/** A signature that expires within two months, or has. */
export function renewalIn(reader: Reader, person: string): { until: string } | undefined {
  const accounts = accountsOf(reader.all(AccountLink, { person }), person);
  const signed = accounts.flatMap((account) => reader.all(Declaration, { person: account }));
  // Nearly nobody has signed, and those need no look at their jobs.
  if (signed.length === 0) return undefined;
  const jobs = accounts.flatMap((account) => reader.all(Employment, { person: account }));
  return renewalOf(jobs, signed, reader.all(Setting), reader.today);
}

/** Does somebody have to sign before they get access? */
export function asksToSign(reader: Reader, person: string): boolean {
  const newcomer = newcomerOf(clearanceSource(reader), workplaceOn(reader, reader.today), person);
  return newcomer?.gateStatuses.some(({ missing }) => missing.declaration) === true;
}

/** What clearances are worked out from, for whoever has the handbook put together already. */
export function clearanceSource(reader: Reader): ClearanceSource {
  return { records: reader.records, settings: reader.all(Setting), plan: reader.plan };
}
