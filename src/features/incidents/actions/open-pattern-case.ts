import { z } from 'zod';
import { maskedIn } from '../../../core/cpr/masked.ts';
import { dayOf } from '../../../core/dates.ts';
import { Refusal } from '../../../core/refusal.ts';
import { smallest } from '../../../core/small-groups/band.ts';
import { action } from '../../../kernel/action.ts';
import type { Context } from '../../../kernel/context.ts';
import { managerToTell } from '../../cases/disclosures/manager-to-tell.ts';
import { patternSources } from '../../cases/incident/pattern-case.ts';
import { longestStatement } from '../../cases/incident/report.ts';
import { caseSources } from '../../cases/incident/stored-words.ts';
import { mostRules } from '../../cases/touched.ts';
import { RuleVersion } from '../../handbook/records.ts';
import { isCurrent } from '../../workplace/employment.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
import { Employment, Unit } from '../../workplace/records.ts';
import { unitsBelow } from '../../workplace/units/unit-tree.ts';
import type { Workplace } from '../../workplace/workplace.ts';
import { centreOfUnit } from '../centre-of.ts';
import { mostUnits } from '../open-case-limits.ts';
import { officers } from '../roles.ts';
import { keepReport } from './keep-report.ts';

/**
 * *From reading to case* (S75): the DBR opens a case about a unit, a rule or a manager's missed reviews, with a reason.
 * The leader of the unit, or the manager it is about, is told once it is a case. A unit of fewer than five would be a
 * case about somebody's own reading, which there is none of.
 * @throws Refusal `caseInvalid` (`aboutNothing`, `tooFewPeople`), `unknownUnit`, `unknownRule`, `unknownPerson` for
 *   somebody who leads nobody, and as `keepReport`
 */
export const openPatternCase = action({
  summary: 'The DBR opens a case about a unit, a rule or a manager’s missed reviews',
  roles: officers,
  inputAsWritten: true,
  input: z.strictObject({
    /** Made by the page, so that a repeat is the same case. */
    nonce: z.uuid(),
    source: z.enum(patternSources),
    words: z.string().trim().min(1).max(longestStatement),
    units: z.array(z.string().max(100)).max(mostUnits),
    rules: z.array(z.string().regex(/^r\d{2,3}$/)).max(mostRules),
    /** Whose reviews were missed. */
    manager: z.string().max(100).optional(),
  }),
  output: z.strictObject({
    /** Absent while the case waits on our server for SharePoint. */
    number: z.string().optional(),
    masked: z.array(z.string()),
  }),
  run: async (context, { nonce, source, words, units, rules, manager }) => {
    const { actor, clock } = context;
    const toldAt = clock.now();
    const workplace = workplaceOn(context, dayOf(toldAt));
    const led = manager === undefined ? [] : workplace.leading(workplace.mainOf(manager)).units;
    const chosen = manager === undefined ? units.map((code) => workplace.unit(code)) : led;
    if (chosen.some((unit) => unit === undefined)) throw new Refusal('unknownUnit');
    if (rules.some((rule) => context.records.all(RuleVersion, { rule }).length === 0)) throw new Refusal('unknownRule');
    if (manager !== undefined && !leadsAnybody(workplace, manager)) throw new Refusal('unknownPerson');
    // What a manager leads says as much of who has read as the unit itself would.
    const about = chosen.flatMap((unit) => unit?.unit ?? []);
    const faults = faultsOf(context, workplace, { source, units: about, rules, manager });
    if (faults.length > 0) throw new Refusal('caseInvalid', { faults });
    const centres = new Set(chosen.map((unit) => centreOfUnit(workplace, unit?.unit)));
    const reported = await keepReport(context, actor, {
      nonce,
      words,
      category: 'threat',
      managerMayKnow: 'no',
      how: 'opened',
      onBehalfOf: caseSources[source],
      origin: {
        ...{ source, toldAt, rules },
        units: chosen.flatMap((unit) => unit?.name ?? []),
        centreName: centres.size === 1 ? [...centres][0] : undefined,
        managersToTell: manager !== undefined ? [workplace.mainOf(manager)] : leadersOf(workplace, units, actor.person),
      },
    });
    const number = reported.state === 'stored' ? reported.stored.record.number : undefined;
    return { ...(number !== undefined && { number }), masked: [...maskedIn(words)] };
  },
});

interface About {
  source: (typeof patternSources)[number];
  units: readonly string[];
  rules: readonly string[];
  manager?: string | undefined;
}

function faultsOf(context: Context, workplace: Workplace, { source, units, rules, manager }: About) {
  if (units.length + rules.length === 0 && manager === undefined) return ['aboutNothing'];
  const isSmall = (unit: string) => peopleIn(context, workplace, unit) < smallest;
  return source === 'reading' && units.some(isSmall) ? ['tooFewPeople'] : [];
}

/** How many people work in a unit and below it today. */
function peopleIn({ records }: Context, { today, mainOf }: Workplace, code: string): number {
  const below = unitsBelow(
    records.all(Unit).map(({ record }) => record),
    code,
  );
  const jobs = [code, ...below.map(({ unit }) => unit)].flatMap((unit) => records.all(Employment, { unit }));
  return new Set(jobs.flatMap(({ record }) => (isCurrent(record, today) ? [mainOf(record.person)] : []))).size;
}

function leadersOf(workplace: Workplace, units: readonly string[], opener: { id: string }): readonly string[] {
  const question = { workplace, concerns: [], reporter: { id: workplace.mainOf(opener.id) }, appointments: [] };
  return [...new Set(units.flatMap((unit) => managerToTell(question, unit)?.id ?? []))];
}

function leadsAnybody(workplace: Workplace, manager: string): boolean {
  const { units, jobs } = workplace.leading(workplace.mainOf(manager));
  return units.length + jobs.length > 0;
}
