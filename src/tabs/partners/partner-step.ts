import type { ActionInput, ViewData } from '../../contract/contract.ts';

export type Partners = ViewData<'partners'>;
export type Partner = Partners['partners'][number];

type Change = ActionInput<'changePartner'>;
type WithoutRow<C> = C extends unknown ? Omit<C, 'key' | 'seen'> : never;
/** A change as a form says it; which row it is about is added when it is sent. */
export type PartnerStep = WithoutRow<Change>;
/** Steps that have a form of their own. */
export type NotedStep = 'send' | 'instruct' | 'declare' | 'confirm' | 'end';
export type FormStep = NotedStep | 'describe';
export type Terms = Extract<PartnerStep, { step: 'describe' }>['terms'];

/** What is settled with a partner, as a form begins with it. */
export function termsOf(partner: Partner): Terms {
  const { organisation, service, agreementRef, agreementFrom, agreementTo, processing } = partner;
  const { dataAgreementRef, safeguards, contactName, contactAt, rules, unit, owner } = partner;
  const agreement = { agreementRef, agreementFrom, agreementTo, dataAgreementRef, safeguards };
  return { organisation, service, processing, contactName, contactAt, rules, unit, owner, ...agreement };
}

/** What takes a step back: what stood before, or nothing where nothing did. */
export function undoOf(before: Partner, step: FormStep): PartnerStep {
  const { sentEdition, sentOn, instructedOn, instructedBy, instructedHow, declarationRef, declaredOn } = before;
  const { confirmationRef, confirmedOn, confirmedEdition, confirmedWhat } = before;
  switch (step) {
    case 'describe':
      return { step, terms: termsOf(before) };
    case 'end':
      return { step: 'reopen' };
    case 'send':
      return sentEdition && sentOn ? { step, edition: sentEdition, on: sentOn } : { step: 'takeBack', of: step };
    case 'instruct':
      return instructedOn && instructedBy && instructedHow
        ? { step, on: instructedOn, by: instructedBy, how: instructedHow }
        : { step: 'takeBack', of: step };
    case 'declare':
      return declarationRef && declaredOn
        ? { step, reference: declarationRef, on: declaredOn }
        : { step: 'takeBack', of: step };
    case 'confirm':
      return confirmationRef && confirmedOn && confirmedEdition && confirmedWhat
        ? { step, reference: confirmationRef, on: confirmedOn, edition: confirmedEdition, what: confirmedWhat }
        : { step: 'takeBack', of: step };
  }
}
