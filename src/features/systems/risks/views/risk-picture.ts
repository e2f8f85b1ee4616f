import { z } from 'zod';
import type { Day } from '../../../../core/dates.ts';
import { addMonths } from '../../../../core/dates.ts';
import { isAny } from '../../../../core/role.ts';
import { view } from '../../../../kernel/action.ts';
import { day, shape } from '../../../../kernel/shape.ts';
import { System } from '../../records.ts';
import { isForInformation } from '../informed.ts';
import { isAssessedHere } from '../queries/assessed-here.ts';
import { SystemRisk } from '../records.ts';
import { standingOn, turnOf, worstOf } from '../risk.ts';
import { advising, overseeingRisks } from '../roles.ts';
import { consequences, likelihoods, riskLevels } from '../stored-words.ts';

const square = z.strictObject({
  likelihood: z.enum(likelihoods),
  consequence: z.enum(consequences),
  count: z.int(),
});

const line = z.strictObject({
  ...shape(SystemRisk, 'system', 'threat', 'likelihood', 'citizens', 'municipality', 'level', 'measures'),
  ...shape(
    SystemRisk,
    'leftLikelihood',
    'leftConsequence',
    'advice',
    'decision',
    'decidedOn',
    'nextLook',
    'assessedOn',
  ),
  name: z.string(),
  turn: z.enum(['dpo', 'owner', 'nobody']),
});

/** So many lines are enough to begin with; the file has them all. */
const mostLines = 60;

/**
 * The municipality's picture of risk (S7, S29, S57–S59): how many risks there are of each likelihood and consequence today
 * and a year ago, of systems that were not retired then; the lines of a square or a level, the high ones where none is asked for.
 */
export const riskPicture = view({
  summary: 'How many risks there are of each likelihood and consequence today and a year ago, and which they are',
  roles: overseeingRisks,
  query: z.strictObject({
    on: z.enum(['today', 'yearAgo']).default('today'),
    /** Of one square of the picture. */
    likelihood: z.enum(likelihoods).optional(),
    consequence: z.enum(consequences).optional(),
    /** Of a level, or those nobody has decided on (S115), where no square is asked for. */
    level: z.enum([...riskLevels, 'undecided']).default('high'),
    /** Every risk there is, for a file. */
    every: z.literal('yes').optional(),
  }),
  output: z.strictObject({
    today: z.array(square),
    yearAgo: z.array(square),
    yearAgoOn: day,
    /** Systems in use or on their way without any assessed risk. */
    unassessed: z.int(),
    ...{ systems: z.int(), toDecide: z.int(), toAdvise: z.int(), overdue: z.int() },
    lines: z.array(line),
    /** Decided lately without the DBR's opinion: for the DBR's information (S65). */
    informed: z.array(line),
    informedMore: z.int(),
    /** How many there are beside those lines. */
    more: z.int(),
  }),
  read: (reader, { roles }, { on, likelihood, consequence, level, every }) => {
    const yearAgoOn = addMonths(reader.today, -12);
    const rows = reader.all(SystemRisk);
    const systems = reader.all(System);
    const now = standingIn(rows, systems, reader.today);
    const then = standingIn(rows, systems, yearAgoOn);
    const current = systems.filter(({ state }) => state !== 'retired');
    const assessed = new Set(now.map(({ system }) => system.key));
    const wanted = (on === 'today' ? now : then).filter(({ risk }) => {
      if (every) return true;
      if (likelihood && consequence) return risk.likelihood === likelihood && worstOf(risk) === consequence;
      return level === 'undecided' ? risk.decision === undefined : risk.level === level;
    });
    const lines = wanted.toSorted(heaviestFirst).slice(0, every ? undefined : mostLines);
    const informed = isAny(roles, advising)
      ? now.filter(({ risk, system }) => isForInformation(risk, system, reader.today))
      : [];
    const waits = (turn: 'owner' | 'dpo') => now.filter(({ risk, system }) => turnOf(risk, system) === turn).length;
    return {
      today: squares(now),
      yearAgo: squares(then),
      yearAgoOn,
      unassessed: current.filter((system) => !assessed.has(system.key) && isAssessedHere(reader, system)).length,
      ...{ systems: assessed.size, toDecide: waits('owner'), toAdvise: waits('dpo') },
      overdue: now.filter(({ risk }) => risk.nextLook !== undefined && risk.nextLook < reader.today).length,
      lines: lines.map(shown),
      informed: informed.toSorted(heaviestFirst).slice(0, mostLines).map(shown),
      informedMore: Math.max(informed.length - mostLines, 0),
      more: wanted.length - lines.length,
    };
  },
});

interface RiskOfSystem {
  risk: SystemRisk;
  system: System;
}

/** Each threat's last look up to a day, of the systems that were not retired then. */
function standingIn(rows: readonly SystemRisk[], systems: readonly System[], on: Day): readonly RiskOfSystem[] {
  const byKey = new Map(systems.map((system) => [system.key, system]));
  return standingOn(rows, on).flatMap((risk) => {
    const system = byKey.get(risk.system);
    const isGone = system?.state === 'retired' && (system.retiredOn ?? on) <= on;
    return system && !isGone ? [{ risk, system }] : [];
  });
}

function squares(standing: readonly RiskOfSystem[]): z.input<typeof square>[] {
  const counts = Map.groupBy(standing, ({ risk }) => `${risk.likelihood} ${worstOf(risk)}`);
  return likelihoods.flatMap((likelihood) =>
    consequences.flatMap((consequence) => {
      const count = counts.get(`${likelihood} ${consequence}`)?.length ?? 0;
      return count === 0 ? [] : [{ likelihood, consequence, count }];
    }),
  );
}

function heaviestFirst(one: RiskOfSystem, other: RiskOfSystem): number {
  const byLevel = riskLevels.indexOf(other.risk.level) - riskLevels.indexOf(one.risk.level);
  return byLevel || one.system.name.localeCompare(other.system.name, 'da');
}

function shown({ risk, system }: RiskOfSystem): z.input<typeof line> {
  const { threat, likelihood, citizens, municipality, level, measures, leftLikelihood, leftConsequence } = risk;
  const { advice, decision, decidedOn, nextLook, assessedOn } = risk;
  return {
    ...{ system: system.key, name: system.name, threat, likelihood, citizens, municipality, level, measures },
    ...{ leftLikelihood, leftConsequence, advice, decision, decidedOn, nextLook, assessedOn },
    turn: turnOf(risk, system),
  };
}
