import type { Reader } from '../../../kernel/reader.ts';
import { subjectsOf } from '../../controls/queries/rounds.ts';
import { Appointment } from '../../workplace/appointments/records.ts';
import { HandBack } from '../../workplace/hand-backs-records.ts';
import { untilChanged } from '../../workplace/queries/until-changed.ts';
import { AccountLink, Employment, Unit } from '../../workplace/records.ts';
import { FetchedSystem } from '../bridges/records.ts';
import type { WholeSystem } from '../completeness.ts';
import { LifeEvent } from '../life/records.ts';
import { System, SystemDocument, SystemRole } from '../records.ts';
import { risksOf, withAnalysis } from '../risks/queries/risks.ts';
import { SystemRisk } from '../risks/records.ts';
import { standingOn } from '../risks/risk.ts';
import { lineOf, type SystemLine } from '../shown-system.ts';
import { inOrderOfWeight, isHeld } from '../system.ts';
import { ownersThatFit } from './eligibility.ts';

/** What `wholeSystems` is put together of, and the lists that say who may own a system. */
export const registerLists = [
  ...[System, SystemRole, SystemDocument, SystemRisk, LifeEvent, FetchedSystem],
  ...[Employment, Unit, Appointment, AccountLink, HandBack],
];

/** The lines of the register, what weighs most first, as somebody meets them who has a part in none. */
export const registerLines: (reader: Reader) => readonly SystemLine[] = untilChanged(registerLists, 1, (reader) => {
  const events = Map.groupBy(reader.all(LifeEvent), ({ about }) => about);
  return inOrderOfWeight(
    wholeSystems(reader).map((whole) => lineOf(whole, false, events.get(whole.system.key) ?? [], reader.today)),
  );
});

/** Every system with its parts and documents. */
export function wholeSystems(reader: Reader): readonly WholeSystem[] {
  const roles = Map.groupBy(reader.all(SystemRole), ({ system }) => system);
  const documents = Map.groupBy(reader.all(SystemDocument), ({ system }) => system);
  const risks = Map.groupBy(standingOn(reader.all(SystemRisk), reader.today), ({ system }) => system);
  const fits = ownersThatFit(reader);
  return reader.all(System).map((system) => ({
    system,
    roles: roles.get(system.key) ?? [],
    documents: withAnalysis(system, documents.get(system.key) ?? [], risks.get(system.key) ?? [], reader),
    ownerFits: fits(system),
  }));
}

/** The keys of the systems somebody has a part in: looked up, so that Start does not go through the whole register. */
export function systemKeysOf(reader: Reader, person: string): ReadonlySet<string> {
  return new Set([
    ...[...reader.all(System, { owner: person }), ...reader.all(System, { budgetHolder: person })].map(
      ({ key }) => key,
    ),
    ...reader.all(SystemRole, { person }).flatMap((role) => (isHeld(role) ? [role.system] : [])),
    ...reader.all(SystemDocument, { keeper: person }).map(({ system }) => system),
    ...subjectsOf(reader, person),
  ]);
}

/** The systems somebody has a part in. */
export function systemsOf(reader: Reader, person: string): readonly WholeSystem[] {
  const fits = ownersThatFit(reader);
  return [...systemKeysOf(reader, person)].flatMap((key) => wholeSystem(reader, key, fits) ?? []);
}

/** One system with its parts and documents; nothing where there is none. */
export function wholeSystem(
  reader: Reader,
  key: string,
  fits: (system: System) => boolean = ownersThatFit(reader),
): WholeSystem | undefined {
  const system = reader.records.find(System, key)?.record;
  if (!system) return undefined;
  return {
    system,
    roles: reader.all(SystemRole, { system: key }),
    documents: withAnalysis(system, reader.all(SystemDocument, { system: key }), risksOf(reader, key), reader),
    ownerFits: fits(system),
  };
}
