import type { Day } from '../core/dates.ts';
import { addDays, dayOf } from '../core/dates.ts';
import type { Decision } from '../features/handbook/records.ts';
import { partnerKey } from '../features/partners/partner.ts';
import { settledPartner } from '../features/partners/state.ts';
import type { PartnerTerms } from '../features/partners/terms.ts';
import type { Partner } from '../features/workplace/partner-records.ts';
import { type SamplePartner, samplePartners } from './partner-table.ts';
import { samplePeople } from './workplace/people.ts';

/** Days between the agreement and what follows from it. */
const later = { instructed: 4, declared: 6 };
const demands = { needsDeclaration: true, declarationYears: 1, monthsBetweenLetters: 12, isHere: () => true };

/**
 * Twelve partners as a municipality has them: most in order, some lacking something, one about to run out, one ended.
 * @param idOf Entra object id of a handle
 */
export function samplePartnerRows(
  decisions: readonly Decision[],
  today: Day,
  idOf: (handle: string) => string,
): readonly Partner[] {
  const editions = decisions
    .filter(({ document, decidedOn }) => document === 'handbook' && decidedOn <= today)
    .toSorted((a, b) => b.decidedOn.localeCompare(a.decidedOn))
    .map(({ edition }) => edition);
  return samplePartners.map((sample) => settledPartner(rowOf(sample, editions, today, idOf), demands, today));
}

function rowOf(
  sample: SamplePartner,
  [current = '', before = current]: readonly string[],
  today: Day,
  idOf: (handle: string) => string,
): Partner {
  const { handle, owner, began, ends, letter, sent, missing } = sample;
  const has = (part: (typeof missing)[number]) => !missing.includes(part);
  const from = addDays(today, -began);
  const nameOf = samplePeople.find((person) => person.handle === owner)?.name ?? owner;
  const terms: PartnerTerms = {
    ...{ organisation: sample.organisation, service: sample.service },
    ...{ contactName: sample.contact, contactAt: `${handle}@eksempel.example` },
    ...{ owner: idOf(owner), ownerName: nameOf, processing: sample.processing },
    ...(has('agreement') && { agreementRef: `${from.slice(2, 4)}/${sample.number}`, agreementFrom: from }),
    ...(ends !== undefined && { agreementTo: addDays(today, ends) }),
    ...(sample.processing === 'processor' &&
      has('dataAgreement') && {
        dataAgreementRef: `${from.slice(2, 4)}/${sample.number}-2`,
        safeguards: 'Eget login til hver, data i EU, sletning når opgaven er slut, brud meldes uden at vente.',
      }),
    ...(has('rules') && { rules: sample.rules }),
    ...(sample.unit && { unit: sample.unit }),
  };
  const confirmedOn = letter === undefined ? undefined : addDays(today, -letter);
  const at = `${confirmedOn ?? addDays(from, later.declared)}T10:00:00Z`;
  return {
    ...{ key: partnerKey(handle), actor: idOf(owner), at, deed: 'changed', state: 'fine', renewal: 'none' },
    ...terms,
    ...(has('instruction') && {
      ...{ instructedOn: addDays(from, later.instructed), instructedBy: nameOf, instructedHow: sample.how },
    }),
    ...(has('declaration') && {
      ...{
        declarationRef: `${from.slice(2, 4)}/${sample.number}-3`,
        declaredOn: confirmedOn ?? addDays(from, later.declared),
      },
    }),
    ...(sent && { sentEdition: sent === 'current' ? current : before, sentOn: dayOf(at) }),
    ...(confirmedOn && {
      ...{ confirmationRef: `${confirmedOn.slice(2, 4)}/${sample.number}-4`, confirmedOn },
      ...{ confirmedEdition: sent === 'current' ? current : before },
      confirmedWhat: `Alle på opgaven, regel ${sample.rules.map((rule) => rule.toUpperCase()).join(', ')}`,
    }),
    ...(sample.endedAgo !== undefined && { endedOn: addDays(today, -sample.endedAgo) }),
  };
}
