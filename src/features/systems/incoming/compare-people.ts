import type { WholeSystem } from '../completeness.ts';
import { type SharedPart, type SinglePart, type SystemKind, sharedParts, singleParts } from '../stored-words.ts';
import type { Yardstick } from './compare-facts.ts';
import type { NamedPerson, PersonFinding, Register } from './compared.ts';
import type { IncomingPerson } from './incoming.ts';
import { imprint } from './source-said.ts';

type Here = Pick<WholeSystem, 'system' | 'roles'>;

/** Whom the other register names for each part, and what becomes of it; what is so already is left out. */
export function personFindings(
  people: readonly IncomingPerson[],
  kind: SystemKind,
  here: Here | undefined,
  register: Pick<Register, 'whoIs' | 'faults'>,
  yardstick: Yardstick,
): readonly PersonFinding[] {
  const rules = { kind, register, yardstick };
  return [
    ...unproposed(people, here, rules),
    ...singleParts.flatMap((part) =>
      single(
        part,
        people.filter((one) => one.part === part),
        here,
        rules,
      ),
    ),
    ...sharedParts.flatMap((part) => {
      if (yardstick.truth(part) === 'ours') return [];
      return people.filter((one) => one.part === part).flatMap((one) => shared(part, one, here, rules));
    }),
  ];
}

interface Rules {
  kind: SystemKind;
  register: Pick<Register, 'whoIs' | 'faults'>;
  yardstick: Yardstick;
}

/** What is said of a part one person holds, as an imprint of all who are named. */
export function saidOfPart(people: readonly IncomingPerson[], part: SinglePart): string {
  const named = people.flatMap((one) => (one.part === part ? [one.named.toLowerCase()] : []));
  return imprint([...new Set(named)].toSorted().join('\n'));
}

/**
 * One who is proposed and not named any more is no longer proposed. A file that says nothing of the owner may have no such
 * column; a register that is read every night says it.
 */
function unproposed(
  people: readonly IncomingPerson[],
  here: Here | undefined,
  { register, yardstick }: Rules,
): readonly PersonFinding[] {
  const { proposedOwner, proposedOwnerName = '', owner } = here?.system ?? {};
  if (proposedOwner === undefined || owner !== undefined || yardstick.said.owner === undefined) return [];
  const owners = people.filter(({ part }) => part === 'owner');
  const isSilent = owners.length === 0 && !yardstick.isWhole;
  const isNamed = owners.some(({ named }) => register.whoIs(named).some(({ id }) => id === proposedOwner));
  return isSilent || isNamed ? [] : [{ part: 'owner', named: proposedOwnerName, finding: 'unproposed' }];
}

/** There is never a second (INV1): of several, one is chosen, and another than here is asked about. */
function single(
  part: SinglePart,
  people: readonly IncomingPerson[],
  here: Here | undefined,
  rules: Rules,
): readonly PersonFinding[] {
  const { answer, said, truth } = rules.yardstick;
  if (people.length === 0 || said[part] === saidOfPart(people, part)) return [];
  const named = [...new Set(people.map((one) => one.named))].join(', ');
  const choices = distinct(people.flatMap((one) => rules.register.whoIs(one.named)));
  const now = here?.system[part];
  if (choices.some(({ id }) => id === now)) return [];
  if (choices.length === 0) return [{ part, named, finding: 'unknown' }];
  const person = choices.length === 1 ? choices[0] : choices.find(({ id }) => id === answer.chosen?.[part]);
  const ours = part === 'owner' ? here?.system.ownerName : here?.system.budgetHolderName;
  const shown = { part, named, ...(ours !== undefined && { ours }) };
  if (now !== undefined && answer.keeps?.includes(part)) return [{ ...shown, finding: 'keeps' }];
  if (!person) return [{ ...shown, finding: people.length > 1 ? 'several' : 'namesakes', choices }];
  if (part === 'owner' && here?.system.proposedOwner === person.id && now === undefined) return [];
  const isAsked = now !== undefined && truth(part) !== 'theirs' && !answer.takes?.includes(part);
  if (isAsked) return [{ ...shown, finding: 'differs', person }];
  return [{ ...shown, ...fitting(part, person, rules) }];
}

/** A row of somebody who had the part once was ended here, and is not begun again by a list. */
function shared(
  part: SharedPart,
  { named, tasks }: IncomingPerson,
  here: Here | undefined,
  rules: Rules,
): readonly PersonFinding[] {
  const choices = rules.register.whoIs(named);
  const [person] = choices;
  if (!person) return [{ part, named, finding: 'unknown' }];
  const had = here?.roles.filter((role) => role.part === part) ?? [];
  if (choices.some(({ id }) => had.some((role) => role.person === id))) return [];
  const chosen = choices.length === 1 ? person : choices.find(({ id }) => id === rules.yardstick.answer.chosen?.[part]);
  if (!chosen) return [{ part, named, finding: 'namesakes', choices }];
  return [{ part, named, ...(tasks && { tasks }), ...fitting(part, chosen, rules) }];
}

function fitting(
  part: SinglePart | SharedPart,
  person: NamedPerson,
  { kind, register }: Rules,
): Pick<PersonFinding, 'finding' | 'person' | 'faults'> {
  const faults = register.faults(part, person.id, kind);
  if (faults.length === 0) return { finding: 'takes', person };
  const onlyPosition = part === 'owner' && faults.every((fault) => fault === 'ownerPosition');
  return onlyPosition ? { finding: 'proposed', person } : { finding: 'refused', person, faults };
}

function distinct(people: readonly NamedPerson[]): readonly NamedPerson[] {
  return [...new Map(people.map((one) => [one.id, one])).values()];
}
