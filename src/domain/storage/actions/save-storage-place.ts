import { guardText } from '../../../core/cpr/cpr.ts';
import { dayOf } from '../../../core/dates.ts';
import type { Actor } from '../../../core/person.ts';
import { Refusal } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import { StoragePlace } from '../../../features/storage/records.ts';
import { auditOf } from '../../audit.ts';
import type { Ports } from '../../ports.ts';
import { staffOn, unitsLed } from '../../team/team.ts';
import type { StoredKind } from '../storage-place.ts';
import { storagePlaceKey } from '../storage-place.ts';

/**
 * A manager says where their unit keeps one kind of thing (S42, S52). CPR numbers are stored masked (INV15). The same
 * again writes nothing.
 * @param input.seen version of the unit's own row the manager saw, 0 when there was none: of two at once the second is told
 * @throws Refusal `notAllowed` for a unit the actor does not lead; `changedMeanwhile` with the words that stand
 */
export async function saveStoragePlace(
  ports: Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps'>,
  actor: Actor,
  input: { unit: string; kind: StoredKind; place: string; notIn?: string | undefined; seen: number },
): Promise<Stored<StoragePlace>> {
  const { records, clock, followUps } = ports;
  const now = clock.now();
  const led = unitsLed(staffOn(ports, dayOf(now)), actor.person.id);
  if (!led.some(({ unit }) => unit === input.unit)) throw new Refusal('notAllowed');
  const notIn = guardText(input.notIn?.trim() ?? '').text;
  const wanted: StoragePlace = {
    key: storagePlaceKey(input.unit, input.kind),
    actor: actor.person.id,
    at: now,
    unit: input.unit,
    kind: input.kind,
    place: guardText(input.place.trim()).text,
    ...(notIn !== '' && { notIn }),
    byName: actor.person.name,
  };
  const before = await records.fetch(StoragePlace, wanted.key);
  if (before && isSame(before.record, wanted)) return before;
  if ((before?.mark.version ?? 0) !== input.seen) throw changed(before?.record);
  const stored = before ? await records.update(StoragePlace, before, wanted) : await create(ports, wanted);
  followUps.audit(auditOf('saveStoragePlace', stored, stored.record.actor, stored.record.at));
  return stored;
}

async function create({ records }: Pick<Ports, 'records'>, wanted: StoragePlace): Promise<Stored<StoragePlace>> {
  const { existed, ...stored } = await records.create(StoragePlace, wanted);
  if (existed && !isSame(stored.record, wanted)) throw changed(stored.record);
  return stored;
}

function isSame(one: StoragePlace, other: StoragePlace): boolean {
  return one.place === other.place && (one.notIn ?? '') === (other.notIn ?? '');
}

function changed(now: StoragePlace | undefined): Refusal {
  return new Refusal('changedMeanwhile', { place: now?.place, notIn: now?.notIn });
}
