import { guardText } from '../../core/cpr/cpr.ts';
import type { PartnerTerms } from './partner.ts';
import type { PartnerChange } from './partner-change.ts';

/** The terms as they come from a page: what is left out is absent, not empty. */
export type AskedTerms = Omit<PartnerTerms, 'owner' | 'ownerName'> & { owner?: string | undefined };

/** Free text without numbers of persons (INV15), trimmed; nothing when nothing is left. */
function covered(written: string): string {
  return guardText(written.trim()).text;
}

function orNothing(written: string | undefined): string | undefined {
  const text = covered(written ?? '');
  return text === '' ? undefined : text;
}

/** The terms as they are stored. @param owner whoever answers for the agreement */
export function writtenTerms(asked: AskedTerms, owner: { owner: string; ownerName: string }): PartnerTerms {
  const rules = [...new Set(asked.rules ?? [])].toSorted();
  return {
    ...{ organisation: covered(asked.organisation), service: covered(asked.service) },
    ...{ agreementRef: orNothing(asked.agreementRef), dataAgreementRef: orNothing(asked.dataAgreementRef) },
    ...{ agreementFrom: asked.agreementFrom, agreementTo: asked.agreementTo, processing: asked.processing },
    ...{ safeguards: orNothing(asked.safeguards), contactName: covered(asked.contactName) },
    ...{ contactAt: covered(asked.contactAt), unit: asked.unit },
    rules: rules.length > 0 ? rules : undefined,
    ...owner,
  };
}

/** A step as it is stored: what somebody wrote is guarded. */
export function writtenStep(
  change: Exclude<PartnerChange, { deed: 'describe' }>,
): Exclude<PartnerChange, { deed: 'describe' }> {
  switch (change.deed) {
    case 'instruct':
      return { ...change, by: covered(change.by) };
    case 'declare':
      return { ...change, reference: covered(change.reference) };
    case 'confirm':
      return { ...change, reference: covered(change.reference), what: covered(change.what) };
    default:
      return change;
  }
}
