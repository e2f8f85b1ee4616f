import type { Day, Moment } from '../../core/dates.ts';
import { fitInLine } from '../../core/joined-words.ts';
import type { Actor } from '../../core/person.ts';
import { whichHold } from '../../core/which-hold.ts';
import type { Partner } from '../workplace/partner-records.ts';
import type { InstructedHow } from './partner.ts';
import type { PartnerTerms } from './terms.ts';

/**
 * What may be done to a partner's record. Every step is undone by another: with what stood before, or by taking it
 * back.
 */
export type PartnerChange =
  | { step: 'describe'; terms: PartnerTerms }
  | { step: 'send'; edition: string; on: Day }
  | { step: 'instruct'; on: Day; by: string; how: InstructedHow }
  | { step: 'declare'; reference: string; on: Day }
  | { step: 'confirm'; reference: string; on: Day; edition: string; what: string }
  | { step: 'takeBack'; of: 'send' | 'instruct' | 'declare' | 'confirm' }
  | { step: 'end'; on: Day }
  | { step: 'reopen' };

/** What is in the way of a change, or of a new record. */
export type PartnerFault = 'inTheFuture' | 'datesReversed' | 'unknownRule' | 'tooManyRules' | 'unknownUnit' | 'ended';

const without = {
  send: { sentEdition: undefined, sentOn: undefined },
  instruct: { instructedOn: undefined, instructedBy: undefined, instructedHow: undefined },
  declare: { declarationRef: undefined, declaredOn: undefined },
  confirm: {
    confirmationRef: undefined,
    confirmedOn: undefined,
    confirmedEdition: undefined,
    confirmedWhat: undefined,
  },
} as const;

/** The record after the change; how it then stands is for `settledPartner` to say. */
export function changedPartner(partner: Partner, change: PartnerChange, actor: Actor, now: Moment): Partner {
  const before = { ...partner, actor: actor.person.id, at: now, deed: 'changed' as const };
  switch (change.step) {
    case 'describe':
      return { ...before, ...noTerms, ...change.terms };
    case 'send':
      return { ...before, sentEdition: change.edition, sentOn: change.on };
    case 'instruct':
      return { ...before, instructedOn: change.on, instructedBy: change.by, instructedHow: change.how };
    case 'declare':
      return { ...before, declarationRef: change.reference, declaredOn: change.on };
    case 'confirm':
      return {
        ...{ ...before, confirmationRef: change.reference, confirmedOn: change.on },
        ...{ confirmedEdition: change.edition, confirmedWhat: change.what },
      };
    case 'takeBack':
      return { ...before, ...without[change.of] };
    case 'end':
      return { ...before, endedOn: change.on };
    case 'reopen':
      return { ...before, endedOn: undefined };
  }
}

/** What need not be said of an agreement: left out, it is taken away. */
const noTerms = {
  agreementRef: undefined,
  agreementFrom: undefined,
  agreementTo: undefined,
  dataAgreementRef: undefined,
  safeguards: undefined,
  rules: undefined,
  unit: undefined,
} as const;

/** Everything in the way of a change on a day. @param known rules of the handbook, and units of partners */
export function partnerFaults(
  partner: Pick<Partner, 'endedOn'>,
  change: PartnerChange,
  known: { rules: ReadonlySet<string>; units: ReadonlySet<string> },
  today: Day,
): readonly PartnerFault[] {
  const isOver = partner.endedOn !== undefined && change.step !== 'reopen' && change.step !== 'end';
  return whichHold<PartnerFault>([
    [isOver, 'ended'],
    ['on' in change && change.on > today, 'inTheFuture'],
    ...(change.step === 'describe' ? termFaults(change.terms, known) : []),
  ]);
}

function termFaults(
  { agreementFrom, agreementTo, rules = [], unit }: PartnerTerms,
  known: { rules: ReadonlySet<string>; units: ReadonlySet<string> },
): readonly (readonly [boolean, PartnerFault])[] {
  return [
    [agreementFrom !== undefined && agreementTo !== undefined && agreementTo < agreementFrom, 'datesReversed'],
    [rules.some((rule) => !known.rules.has(rule)), 'unknownRule'],
    [!fitInLine(rules), 'tooManyRules'],
    [unit !== undefined && !known.units.has(unit), 'unknownUnit'],
  ];
}

/** Do two rows say the same? Who wrote them and when is not what they say. */
export function saysTheSame(one: Partner, other: Partner): boolean {
  const said = ({ actor: _, at: __, deed: ___, ...row }: Partner) =>
    JSON.stringify(
      Object.entries(row)
        .filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))
        .toSorted(([a], [b]) => a.localeCompare(b)),
    );
  return said(one) === said(other);
}
