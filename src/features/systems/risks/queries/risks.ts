import type { Day } from '../../../../core/dates.ts';
import { addDays } from '../../../../core/dates.ts';
import type { Actor } from '../../../../core/person.ts';
import { isAny } from '../../../../core/role.ts';
import type { Reader } from '../../../../kernel/reader.ts';
import type { Registers } from '../../bridges/queries/owning-register.ts';
import { System, type SystemDocument } from '../../records.ts';
import { systemDocumentKey } from '../../system.ts';
import { SystemRisk } from '../records.ts';
import { analysisOf, asksDpo, riskKey, standingOn, turnOf } from '../risk.ts';
import { advising } from '../roles.ts';
import { isAssessedHere } from './assessed-here.ts';

/** Of each threat to a system the last look at it. */
export function risksOf(reader: Pick<Reader, 'all' | 'today'>, system: string): readonly SystemRisk[] {
  return standingOn(reader.all(SystemRisk, { system }), reader.today);
}

/**
 * The documents of a system, the risk analysis as its risks say where any is assessed here (S97): where it lies and who keeps
 * it stands as it was said.
 */
export function withAnalysis(
  system: Pick<System, 'key' | 'source' | 'sourceId'>,
  documents: readonly SystemDocument[],
  standing: readonly SystemRisk[],
  registers: Registers,
): readonly SystemDocument[] {
  const said = analysisOf(standing);
  const [risk] = standing;
  if (!said || !risk || !isAssessedHere(registers, system)) return documents;
  const kind = 'riskAnalysis';
  const before = documents.find((one) => one.kind === kind);
  const { actor, at } = risk;
  const base = before ?? { key: systemDocumentKey(system.key, kind), actor, at, system: system.key, kind };
  return [...documents.filter((one) => one !== before), { ...base, ...said }];
}

/** Risks a person decides as the owner: those that do not wait for the DBR. */
export function risksToDecide(reader: Reader, person: string): readonly SystemRisk[] {
  return reader
    .all(System, { owner: person })
    .filter((system) => system.state !== 'retired' && isAssessedHere(reader, system))
    .flatMap((system) => risksOf(reader, system.key).filter((risk) => turnOf(risk, system) === 'owner'));
}

/** How long the DBR has for an opinion before it stands first on Start. */
const opinionDays = 14;

/** High risks to citizens the DBR is to advise on, and the day the first of them should be (S65). */
export function opinionsToGive(
  reader: Reader,
  { roles }: Pick<Actor, 'roles'>,
): { risks: readonly SystemRisk[]; dueOn: Day | undefined } {
  if (!isAny(roles, advising)) return { risks: [], dueOn: undefined };
  const risks = reader.all(SystemRisk, { level: 'high' }).filter((risk) => {
    if (risk.advice !== undefined || risk.decision !== undefined) return false;
    const system = reader.records.find(System, risk.system)?.record;
    if (!system || system.state === 'retired') return false;
    if (!isAssessedHere(reader, system)) return false;
    if (!asksDpo(risk, system)) return false;
    return !reader.records.find(SystemRisk, riskKey(risk.system, risk.threat, risk.round + 1));
  });
  const [first] = risks.map(({ assessedOn }) => assessedOn).toSorted();
  return { risks, dueOn: first && addDays(first, opinionDays) };
}
