import type { System, SystemRole } from '../systems/records.ts';
import type { SharedPart } from '../systems/stored-words.ts';
import { isHeld } from '../systems/system.ts';
import type { LockedItem } from '../wheel/item.ts';
import type { WheelItem } from '../wheel/records.ts';
import type { Office } from './offices.ts';
import { isAppointed, type PolicyTask, policyTasks, sharesOf } from './policy-tasks.ts';

/** Who has a part by an office; nobody's name where the office is a body or a group. */
export interface Party {
  office: Office;
  names: string[];
}

/** A task with who answers for it, who does it, who is asked and who is told (S124). */
export interface Responsibility {
  accountable: Party[];
  does: Party[];
  asked: Party[];
  told: Party[];
  /** Nobody answers for it (S28). */
  isOpen: boolean;
}

/** @param holdersOf the names of those who hold a role today */
export function policyResponsibility(
  task: PolicyTask,
  holdersOf: (office: Office) => readonly string[],
): Responsibility {
  const { accountable, does, asked, told } = sharesOf[task];
  const parties = (some: readonly Office[]) => some.map((office) => ({ office, names: [...holdersOf(office)] }));
  return whole({
    accountable: parties(accountable),
    does: parties(does),
    asked: parties(asked),
    told: parties(told),
  });
}

/** The tasks of the policy of a municipality with these modules. */
export function tasksWith(isOn: (module: NonNullable<(typeof sharesOf)[PolicyTask]['within']>) => boolean) {
  return policyTasks.filter((task) => {
    const { within } = sharesOf[task];
    return within === undefined || isOn(within);
  });
}

/** What the council is told of the year (S70, S115, S116). */
const toCouncil: readonly LockedItem[] = ['dpoReport', 'internalAudit', 'policyEvaluation'];

/** A thing of the annual wheel: who answers for it does it, unless somebody else was asked to (S72, INV4). */
export function wheelResponsibility(
  { item, ownerName, performerName }: Pick<WheelItem, 'item' | 'ownerName' | 'performerName'>,
  dpo: readonly string[],
): Responsibility {
  const owner = party('accountableExecutive', ownerName);
  const watching: Party[] = [{ office: 'dpo', names: [...dpo] }];
  // The DBR writes the report on what the DBR has seen; of the rest the DBR is asked.
  const isDpos = item === 'dpoReport';
  return whole({
    accountable: owner,
    does: performerName ? party('performer', performerName) : isDpos ? watching : owner,
    asked: isDpos ? [] : watching,
    told: toCouncil.includes(item) ? [{ office: 'municipalCouncil', names: [] }] : [],
  });
}

/** A system: its owner answers, whatever is given on (S94, S96); those it is about are asked (S91, S98). */
export function systemResponsibility(
  { ownerName, budgetHolderName }: Pick<System, 'ownerName' | 'budgetHolderName'>,
  roles: readonly SystemRole[],
  dpo: readonly string[],
): Responsibility {
  const holding = (part: SharedPart): Party[] => {
    const names = roles.flatMap((role) => (role.part === part && isHeld(role) ? [role.name] : []));
    return names.length > 0 ? [{ office: part, names }] : [];
  };
  const does = [...holding('delegate'), ...holding('administrator')];
  return whole({
    accountable: party('owner', ownerName),
    does: does.length > 0 ? does : party('owner', ownerName),
    asked: [...holding('dataOwner'), ...party('budgetHolder', budgetHolderName)],
    told: [{ office: 'dpo', names: [...dpo] }],
  });
}

/** Is it about the whole municipality or a rule? Then it says itself who answers for it. */
export function isOfNoSystem({ about }: { about: string }): boolean {
  return about === 'kommune' || about.startsWith('rule:');
}

/** What is done again and again of a system: the owner answers, and does it where nobody else is named. */
export function controlResponsibility(
  { performerName }: { performerName?: string | undefined },
  ownerName: string | undefined,
  dpo: readonly string[],
): Responsibility {
  const owner = party('owner', ownerName);
  return whole({
    accountable: owner,
    does: performerName ? party('performer', performerName) : owner,
    asked: [],
    told: [{ office: 'dpo', names: [...dpo] }],
  });
}

/** What is about no system: where nobody is named, the director accountable for security answers for it (S62, S119). */
export function ownResponsibility(
  { ownerName, performerName }: { ownerName?: string | undefined; performerName?: string | undefined },
  accountable: readonly string[],
  dpo: readonly string[],
): Responsibility {
  const answers: Party[] = ownerName
    ? party('owner', ownerName)
    : [{ office: 'accountableExecutive', names: [...accountable] }];
  return whole({
    accountable: answers,
    does: performerName ? party('performer', performerName) : answers,
    asked: [],
    told: [{ office: 'dpo', names: [...dpo] }],
  });
}

function party(office: Office, name: string | undefined): Party[] {
  return name ? [{ office, names: [name] }] : [];
}

function whole(shares: Omit<Responsibility, 'isOpen'>): Responsibility {
  const answers = shares.accountable.some(({ office, names }) => !isAppointed(office) || names.length > 0);
  return { ...shares, isOpen: !answers };
}
