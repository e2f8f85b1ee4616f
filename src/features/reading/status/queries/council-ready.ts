import type { Reader } from '../../../../kernel/reader.ts';
import { mainAccounts } from '../../../workplace/accountability/account-link.ts';
import { isCurrent } from '../../../workplace/employment.ts';
import { placementIn } from '../../../workplace/queries/placement-in.ts';
import { AccountLink, Employment } from '../../../workplace/records.ts';
import { confirmationsOf } from '../../queries/confirmations-of.ts';
import { requiredReading } from '../../required-reading.ts';
import { asOfLastNight, startOf } from '../last-night.ts';
import { readingStateOf } from '../reading-count.ts';

/**
 * How many of the council had read what the seat asks when the day began. Reckoned when asked: there is no row about them
 * anywhere, and what a member owes as somebody's employee is not told here (S102).
 */
export function councilReady(reader: Reader): { ready: number; people: number } {
  const { today } = reader;
  const settings = { daysForNewEmployee: reader.setting('daysForNewEmployee') };
  const mainOf = mainAccounts(reader.all(AccountLink));
  const seats = [...reader.each(Employment, { kind: 'councillor' })].filter((job) => isCurrent(job, today));
  const members = [...new Set(seats.map(({ person }) => mainOf(person)))];
  const ready = members.filter((person) => {
    const placement = placementIn(reader, person);
    const confirmations = asOfLastNight(confirmationsOf(reader, person, reader.each), startOf(today));
    const required = requiredReading(reader.plan(), placement, confirmations, settings, today);
    const ofSeat = required.filter(({ version }) => version.audience.includes('council'));
    return readingStateOf(placement, ofSeat, today) === 'ready';
  });
  return { ready: ready.length, people: members.length };
}
