import type { Day } from '../../core/dates.ts';
import { addMonths } from '../../core/dates.ts';
import { Refusal } from '../../core/refusal.ts';
import { whichHold } from '../../core/which-hold.ts';
import type { RuleVersion } from '../handbook/records.ts';
import type { Unit } from '../workplace/records.ts';
import { mostUnits } from './exemption.ts';
import type { Exemption } from './records.ts';

/** As it comes from a page; an end that is left out is refused with a sentence of its own (INV12). */
export type AskedExemption = Pick<
  Exemption,
  | 'rule'
  | 'version'
  | 'scope'
  | 'units'
  | 'reason'
  | 'risk'
  | 'tradeOffNote'
  | 'compensatingMeasures'
  | 'from'
  | 'renews'
> & {
  /** The system or the workflow. */
  workflow?: string | undefined;
  until?: Day | undefined;
};

/** What is in the way of a request, or of what a director decides. */
export type ExemptionFault =
  | 'noEnd'
  | 'datesReversed'
  | 'tooLong'
  | 'inThePast'
  | 'noUnits'
  | 'manyUnits'
  | 'unknownUnit'
  | 'noName'
  | 'leadsNobody'
  | 'unknownEarlier'
  | 'laterThanAsked'
  | 'noConditions';

/** What a request is held against. */
export interface RequestGround {
  /** Setting `exemptionMaxMonths`. */
  maxMonths: number;
  unit(code: string): Unit | undefined;
  /** Units whoever asks leads. */
  leads: readonly Unit[];
  /** Does whoever asks lead anybody? */
  hasTeam: boolean;
  /** What it would renew, when that is there. */
  earlier?: Exemption | undefined;
  /** Key of the system the register has by a name. */
  systemNamed(name: string): string | undefined;
}

/**
 * Policy and law bind everybody: only a rule of the handbook that rests on neither can be left (S67).
 * @param version the rule's version in force; nothing where what is asked about is no rule
 * @throws Refusal `notExemptible`
 */
export function mustBeExemptible(rule: string, version: Pick<RuleVersion, 'lawBound'> | undefined): void {
  if (rule === 'policy') throw new Refusal('notExemptible', { why: 'policy' });
  if (version?.lawBound) throw new Refusal('notExemptible', { why: 'law' });
}

/** Everything in the way of a request on a day. */
export function requestFaults(asked: AskedExemption, ground: RequestGround, today: Day): readonly ExemptionFault[] {
  const { scope, units = [], workflow = '', from, until, renews } = asked;
  return whichHold<ExemptionFault>([
    [until === undefined, 'noEnd'],
    [until !== undefined && until < from, 'datesReversed'],
    [until !== undefined && until > addMonths(from, ground.maxMonths), 'tooLong'],
    [from < today, 'inThePast'],
    [scope === 'units' && units.length === 0, 'noUnits'],
    [units.length > mostUnits, 'manyUnits'],
    [units.some((code) => ground.unit(code) === undefined), 'unknownUnit'],
    [scope === 'workflow' && workflow === '', 'noName'],
    [scope === 'team' && !ground.hasTeam, 'leadsNobody'],
    [renews !== undefined && !isRenewable(ground.earlier, asked.rule), 'unknownEarlier'],
  ]);
}

/** Only what has once been granted can go on, and only from the same rule. */
export function isRenewable(earlier: Pick<Exemption, 'rule' | 'state'> | undefined, rule: string): boolean {
  return earlier?.rule === rule && ['granted', 'expired', 'ended'].includes(earlier.state);
}

/** The request as it is stored: the scope in words. */
export function writtenRequest(
  asked: AskedExemption & { until: Day },
  version: Pick<RuleVersion, 'title'>,
  by: string,
  ground: Pick<RequestGround, 'unit' | 'leads' | 'systemNamed'>,
) {
  const units = [...new Set(unitsOf(asked, ground))].toSorted();
  return {
    ...{ rule: asked.rule, version: asked.version, ruleTitle: version.title, scope: asked.scope },
    scopeName: nameOf(asked, units, by, ground),
    units: units.length > 0 ? units : undefined,
    system: asked.scope === 'workflow' ? ground.systemNamed(asked.workflow ?? '') : undefined,
    ...{ reason: asked.reason, risk: asked.risk, tradeOffNote: asked.tradeOffNote },
    compensatingMeasures: asked.compensatingMeasures,
    ...{ wishedFrom: asked.from, wishedUntil: asked.until, renews: asked.renews },
  };
}

function unitsOf({ scope, units = [] }: AskedExemption, { leads }: Pick<RequestGround, 'leads'>): readonly string[] {
  return scope === 'team' ? leads.map(({ unit }) => unit).slice(0, mostUnits) : units;
}

function nameOf(
  { scope, workflow = '' }: AskedExemption,
  units: readonly string[],
  by: string,
  { unit }: Pick<RequestGround, 'unit'>,
): string {
  if (scope === 'workflow') return workflow;
  if (scope === 'team') return `Teamet hos ${by}`;
  return shortened(units.map((code) => unit(code)?.name ?? code).join(', '));
}

/** A line of SharePoint holds 255 characters; the codes beside it are whole. */
function shortened(line: string): string {
  return line.length <= 250 ? line : `${line.slice(0, 249)}…`;
}
