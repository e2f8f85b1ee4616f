import type { Actor } from '../../../../core/person.ts';
import { isAny } from '../../../../core/role.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Reader } from '../../../../kernel/reader.ts';
import { authorityNow } from '../../decision/queries/authority-now.ts';
import { Incident } from '../../incident/records.ts';
import { awaitsRatification, isRegistered } from '../mandate.ts';
import { accountable } from '../roles.ts';

/** What was decided under a mandate and waits for the reader to ratify it. */
export function decisionsToRatify(reader: Reader, actor: Actor): readonly Stored<Incident>[] {
  if (!isAny(actor.roles, accountable) || !reader.isOn('mandates')) return [];
  const isTheirs = (incident: Incident) => authorityNow(reader, actor, incident, reader.now)?.by === 'office';
  return reader.records
    .all(Incident)
    .filter(({ record }) => awaitsRatification(record) && !isRegistered(record) && isTheirs(record));
}
