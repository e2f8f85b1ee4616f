import { type Day, dayOf } from '../../../../core/dates.ts';
import type { Actor } from '../../../../core/person.ts';
import { Refusal } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Ports } from '../../../../domain/ports.ts';
import { may } from '../../../../domain/role-table.ts';
import type { RecordDefinition } from '../../../../kernel/record.ts';
import { auditOf } from '../../../audit/audit.ts';
import { Decision, Page, RuleVersion } from '../../../handbook/records.ts';
import { rulesOf } from '../../../handbook/rule.ts';
import type { PersonType } from '../../../workplace/employment.ts';
import { Setting } from '../../../workplace/records.ts';
import { readSetting } from '../../../workplace/setting.ts';
import { teamStatus } from '../../member-status.ts';
import { planIn } from '../../plan-in.ts';
import { actingFor } from '../acting-for.ts';
import type { ConveyedHow } from '../conveyance.ts';
import { conveyanceOf, conveyFaults, stands } from '../conveyance.ts';
import { delegationKey } from '../delegation.ts';
import { editionsToConvey } from '../edition.ts';
import { reachedIn } from '../reached.ts';
import { Conveyance, Delegation } from '../records.ts';

/**
 * A manager has told their people of a new edition (S18, S21): how and when, with how far the reading had come. Repeating
 * it gives the same; what was taken back is said anew.
 * @param input.typeNames what each person type is called in the list
 * @param input.for who answers for it, when that one has delegated it to the actor (S72); the record names both
 * @throws Refusal `notAllowed` for whoever is no manager and does it for none; `unknownEdition` when there is nothing
 * of it to tell; `conveyInvalid` with everything in the way
 */
export async function conveyVersion(
  ports: Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps'>,
  actor: Actor,
  input: {
    for?: string | undefined;
    decision: string;
    how: ConveyedHow;
    on: Day;
    typeNames: Readonly<Record<PersonType, string>>;
  },
): Promise<Stored<Conveyance>> {
  const { records, directory, clock, followUps } = ports;
  const now = clock.now();
  const today = dayOf(now);
  const delegated =
    input.for && (await records.fetch(Delegation, delegationKey(input.for, 'conveyVersion', input.decision)));
  const delegation = delegated ? delegated.record : undefined;
  const { accountable, performer } = actingFor(actor.person, input.for, delegation, today);
  const all = <R extends RecordDefinition>(of: R) => records.all(of).map(({ record }) => record);
  const handbook = { rules: rulesOf(all(RuleVersion)), pages: all(Page), decisions: all(Decision) };
  const settings = all(Setting);
  const open = editionsToConvey(handbook, readSetting('daysToConvey', settings), today);
  const edition = open.find(({ decision }) => decision === input.decision);
  if (!edition) throw new Refusal('unknownEdition');
  const source = {
    ...{ records, directory, plan: planIn(records) },
    settings: { daysForNewEmployee: readSetting('daysForNewEmployee', settings) },
  };
  const team = teamStatus(source, accountable.id, today);
  if (team.length === 0 && !may(actor.roles, 'team')) throw new Refusal('notAllowed');
  const faults = conveyFaults(edition, input.on, team.length, today);
  if (faults.length > 0) throw new Refusal('conveyInvalid', { faults });

  const { how, on, typeNames } = input;
  const conveyance = conveyanceOf(
    edition,
    { how, on },
    reachedIn(edition, team, typeNames),
    accountable,
    now,
    performer,
  );
  const before = await records.fetch(Conveyance, conveyance.key);
  if (before && stands(before.record)) return before;
  const { existed, ...stored } = before
    ? { existed: false, ...(await records.update(Conveyance, before, conveyance)) }
    : await records.create(Conveyance, conveyance);
  if (!existed) followUps.audit(auditOf('conveyVersion', stored, stored.record.actor, stored.record.at));
  return stored;
}
