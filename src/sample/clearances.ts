import { textHash } from '../core/content-hash.ts';
import type { Day } from '../core/dates.ts';
import { addDays } from '../core/dates.ts';
import { briefingKey, briefingRules } from '../features/clearance/briefing.ts';
import { clearanceOf, clearanceRow } from '../features/clearance/clearance.ts';
import { paperDeclaration } from '../features/clearance/declaration.ts';
import { needsDeclaration } from '../features/clearance/declaration-kinds.ts';
import type { Gate } from '../features/clearance/gate.ts';
import { gatesOf } from '../features/clearance/gate.ts';
import { neededRules } from '../features/clearance/needed-rules.ts';
import type { Briefing, Clearance, Declaration } from '../features/clearance/records.ts';
import type { RuleVersion } from '../features/handbook/records.ts';
import { rulesOf } from '../features/handbook/rule.ts';
import { readingPlan } from '../features/reading/reading-plan.ts';
import type { Workplace } from './workplace/workplace.ts';
import { samplePerson } from './workplace/workplace.ts';

interface Clearances {
  briefings: readonly Briefing[];
  declarations: readonly Declaration[];
  clearances: readonly Clearance[];
}

/**
 * Who is made ready in Hjemmeplejen Nord: Line, who starts on Monday, has gone through the rules with Sanne and lacks
 * the declaration; Frida had both before her first day.
 * @param idOf Entra object id of a handle
 */
export function sampleClearances(
  workplace: Workplace,
  versions: readonly RuleVersion[],
  today: Day,
  idOf: (handle: string) => string,
): Clearances {
  const { employments, packs, choices, units, settings } = workplace;
  const plan = readingPlan(rulesOf(versions), packs, choices, units);
  const sanne = { id: idOf('sanne'), name: samplePerson('sanne').name };
  const nobody = { units: [], jobs: [] };
  const neededAt = (gate: Gate) => neededRules(gate, plan, nobody, [], today);
  const gateOf = (handle: string): Gate => {
    const jobs = employments.filter(({ person }) => person === idOf(handle));
    const [gate] = gatesOf(idOf(handle), jobs, [], today);
    if (!gate) throw new RangeError(`${handle} does not start about ${today}`);
    return gate;
  };
  const briefing = (gate: Gate, heldOn: Day): Briefing => ({
    key: briefingKey(gate.person, heldOn, sanne.id),
    actor: sanne.id,
    at: `${heldOn}T13:10:00Z`,
    person: gate.person,
    name: gate.name,
    rules: briefingRules(neededAt(gate).map(({ version }) => version.key)),
    heldOn,
    by: sanne.id,
    byName: sanne.name,
    byWhom: 'manager',
  });

  const [line, frida] = [gateOf('line'), gateOf('frida')];
  const before = addDays(frida.startsOn, -3);
  const paper = paperDeclaration(
    { id: frida.person, name: frida.name },
    { signedOn: before, reference: 'Personalesag, bilag 2' },
    sanne,
    { now: `${before}T13:20:00Z`, salt: textHash(`declaration ${frida.person}`) },
  );
  const briefings = [briefing(line, addDays(today, -1)), briefing(frida, before)];
  const rowOf = (gate: Gate, declarations: readonly Declaration[]): readonly Clearance[] => {
    const own = briefings.filter(({ person }) => person === gate.person);
    const needed = needsDeclaration(gate, settings);
    const evidence = {
      required: neededAt(gate),
      briefings: own,
      declarations,
      confirmations: [],
      needsDeclaration: needed,
    };
    const now = own[0]?.at ?? '';
    const row = clearanceRow(clearanceOf(gate, evidence), evidence, undefined, { actor: sanne.id, now });
    return row ? [row] : [];
  };
  return { briefings, declarations: [paper], clearances: [...rowOf(line, []), ...rowOf(frida, [paper])] };
}
