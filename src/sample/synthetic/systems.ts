import type { Day } from '../../core/dates.ts';
import { addDays } from '../../core/dates.ts';
import type { System, SystemDocument, SystemRole } from '../../features/systems/records.ts';
import type { SystemRisk } from '../../features/systems/risks/records.ts';
import { levelOf, riskKey, worstOf } from '../../features/systems/risks/risk.ts';
import { consequences, likelihoods, threats } from '../../features/systems/risks/stored-words.ts';
import { criticalities, documentKinds, documentStates, sensitivities } from '../../features/systems/stored-words.ts';
import { systemDocumentKey, systemRoleKey } from '../../features/systems/system.ts';
import type { Unit } from '../../features/workplace/records.ts';

interface TownSystems {
  systems: readonly System[];
  roles: readonly SystemRole[];
  documents: readonly SystemDocument[];
  risks: readonly SystemRisk[];
}

/** Of each system so many threats have been looked at, each of them last year and again since. */
const threatsLookedAt = 3;

/**
 * So many systems, each owned by the head of a centre in turn, with a data owner, the seven documents in turn of state, and
 * risks in every square.
 */
export function townSystems(count: number, units: readonly Unit[], today: Day): TownSystems {
  const led = units.filter(({ manager }) => manager !== undefined);
  const centres = led.filter(({ kind }) => kind === 'centre');
  const leaderOf = (some: readonly Unit[], place: number) => {
    const { manager = '', managerName = '' } = some[place % some.length] ?? {};
    return { id: manager, name: managerName };
  };
  const from = addDays(today, -200);
  const every = Array.from({ length: count }, (_, place) => {
    const [owner, dataOwner, key] = [leaderOf(centres, place), leaderOf(led, place), `system-${place + 1}`];
    return { place, key, owner, dataOwner, made: { actor: owner.id, at: `${from}T08:00:00Z` } };
  });
  return {
    systems: every.map(
      ({ place, key, owner, made }): System => ({
        ...{ key, ...made, name: `System ${place + 1}`, kind: 'system', state: 'inUse', source: 'hand' },
        ...{ owner: owner.id, ownerName: owner.name, processing: 'processor', storage: 'I EU' },
        criticality: criticalities[place % criticalities.length],
        sensitivity: sensitivities[place % sensitivities.length],
      }),
    ),
    roles: every.map(({ key: system, dataOwner: { id: person, name }, made }): SystemRole => {
      return {
        key: systemRoleKey(system, 'dataOwner', person),
        ...made,
        system,
        part: 'dataOwner',
        person,
        name,
        from,
      };
    }),
    documents: every.flatMap(({ place, key: system, made }) =>
      documentKinds.map((kind, at): SystemDocument => {
        const nextReview = addDays(today, 40 + ((place + at) % 300));
        const state = documentStates[(place + at) % documentStates.length] ?? 'missing';
        return { key: systemDocumentKey(system, kind), ...made, system, kind, state, nextReview };
      }),
    ),
    risks: every.flatMap(({ place, key, owner, made }) =>
      threats.slice(0, threatsLookedAt).flatMap((threat, at) =>
        [1, 2].map((round): SystemRisk => {
          const pick = <T>(some: readonly T[], by: number) => some[by % some.length] as T;
          const likelihood = pick(likelihoods, place + at + round);
          const harm = { citizens: pick(consequences, place), municipality: pick(consequences, at) };
          const assessedOn = addDays(today, round === 1 ? -430 : -100);
          return {
            ...{ key: riskKey(key, threat, round), ...made, system: key, threat, round, assessedOn },
            ...{ assessedByName: owner.name, likelihood, ...harm, level: levelOf(likelihood, worstOf(harm)) },
            ...{ decision: 'accept', tradeOff: 'Det tager tid.', decidedByName: owner.name, decidedOn: assessedOn },
            nextLook: addDays(assessedOn, 400),
          };
        }),
      ),
    ),
  };
}
