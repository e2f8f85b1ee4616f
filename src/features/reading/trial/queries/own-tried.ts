import type { Actor } from '../../../../core/person.ts';
import type { Reader } from '../../../../kernel/reader.ts';
import { preferenceKey } from '../../../delivery/preference.ts';
import { Preference } from '../../../delivery/records.ts';
import type { Confirmation } from '../../records.ts';
import { readTried, triedAsRead } from '../tried.ts';

/** What the reader has read on trial, as long as the trial lasts. */
export function ownTried(reader: Reader, { person }: Pick<Actor, 'person'>): readonly Confirmation[] {
  const trial = reader.trial();
  if (!trial) return [];
  const lines = reader.records.find(Preference, preferenceKey(person.id))?.record.tried;
  return readTried(lines).flatMap((tried) => {
    const text = trial.rules.get(tried.rule)?.find(tried.version);
    return text ? [triedAsRead(tried, text, person)] : [];
  });
}
