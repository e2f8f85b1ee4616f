import type { Records } from '../../../kernel/records.ts';
import type { ReadingPlan } from '../../reading/reading-plan.ts';
import { Confirmation } from '../../reading/records.ts';
import type { RequiredRule } from '../../reading/required-reading.ts';
import { asOfLastNight, startOf } from '../../reading/status/last-night.ts';
import { accountsOf } from '../../workplace/accountability/account-link.ts';
import { Appointment } from '../../workplace/appointments/records.ts';
import type { Setting } from '../../workplace/records.ts';
import { AccountLink } from '../../workplace/records.ts';
import type { Workplace } from '../../workplace/workplace.ts';
import type { Evidence, GateStatus } from '../clearance.ts';
import { clearanceOf } from '../clearance.ts';
import { needsDeclaration } from '../declaration-kinds.ts';
import type { Gate } from '../gate.ts';
import { gatesOf } from '../gate.ts';
import { neededRules } from '../needed-rules.ts';
import { Briefing, Declaration } from '../records.ts';
import { declarationsOn } from '../renewal.ts';

/** What is needed to say where somebody stands before access. */
export interface ClearanceSource {
  records: Pick<Records, 'find' | 'all'>;
  /** Asked for only when somebody stands at a gate. */
  plan(): ReadingPlan;
  settings: readonly Setting[];
}

/** Where somebody stands at a gate, on what that rests, and what others may know of it. */
export interface NewcomerGateStatus extends GateStatus {
  evidence: Evidence;
  /** The rules that were missing when the day began; what has been gone through since is left out (G8). */
  missingLastNight: readonly RequiredRule[];
}

/** Somebody who is to be made ready, and where they stand at each gate. */
export interface Newcomer {
  person: string;
  name: string;
  gateStatuses: readonly NewcomerGateStatus[];
  briefings: readonly Briefing[];
  declarations: readonly Declaration[];
}

/**
 * @param person by the account that counts
 * @param isWanted which gates are looked at; all when left out
 * @returns `undefined` for somebody at no gate, which is nearly everybody
 */
export function newcomerOf(
  { records, plan, settings }: ClearanceSource,
  workplace: Workplace,
  person: string,
  isWanted: (gate: Gate) => boolean = () => true,
): Newcomer | undefined {
  const { today } = workplace;
  const rows = <T>(stored: readonly { record: T }[]) => stored.map(({ record }) => record);
  const accounts = accountsOf(rows(records.all(AccountLink, { person })), person);
  const appointments = accounts.flatMap((account) => rows(records.all(Appointment, { person: account })));
  const gates = gatesOf(person, workplace.employmentsOf(person), appointments, today).filter(isWanted);
  const [first] = gates;
  if (!first) return undefined;
  const confirmations = accounts.flatMap((account) => rows(records.all(Confirmation, { person: account })));
  const briefings = accounts.flatMap((account) => rows(records.all(Briefing, { person: account })));
  const signed = accounts.flatMap((account) => rows(records.all(Declaration, { person: account })));
  const leading = workplace.leading(person);
  const asked = plan();
  const lastNight = asOfLastNight(confirmations, startOf(today));
  const gateStatuses = gates.map((gate) => {
    const requiredBy = (known: readonly Confirmation[]) => neededRules(gate, asked, leading, known, today);
    const needed = needsDeclaration(gate, settings);
    const declarations = declarationsOn(signed, gate.job ? [gate.job.kind] : [], settings, today);
    const beside = { briefings, declarations, confirmations, needsDeclaration: needed };
    const evidence = { required: requiredBy(confirmations), ...beside };
    const missingLastNight = clearanceOf(gate, { required: requiredBy(lastNight), ...beside }).missing.rules;
    return { ...clearanceOf(gate, evidence), evidence, missingLastNight };
  });
  return { person, name: workplace.person(person)?.name ?? first.name, gateStatuses, briefings, declarations: signed };
}
