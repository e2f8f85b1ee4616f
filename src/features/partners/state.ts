import type { Day } from '../../core/dates.ts';
import { addDays, addMonths } from '../../core/dates.ts';
import { whichHold } from '../../core/which-hold.ts';
import type { Partner } from '../workplace/partner-records.ts';
import type { PartnerLack, Renewal } from './partner.ts';

/** What is asked of every partner, and what is not in the row itself. */
export interface PartnerDemands {
  /** Setting `declarationFromPartners` (S34). */
  needsDeclaration: boolean;
  /** Setting `declarationYearsPartners`: so many years a signature holds; 0: for good. */
  declarationYears: number;
  /** Setting `monthsBetweenPartnerLetters` (R25). */
  monthsBetweenLetters: number;
  /** Is whoever answers for it still here? */
  isHere(owner: string): boolean;
}

/** Something runs out soon from this many days before; our contact is told then. */
const soonDays = 60;

/** The row as it should stand on a day: what is lacking, and when something runs out. What is over lacks nothing. */
export function settledPartner(partner: Partner, demands: PartnerDemands, today: Day): Partner {
  if (partner.endedOn !== undefined) {
    return { ...partner, state: 'ended', lacks: undefined, renewal: 'none', nextDue: undefined };
  }
  const lacks = lacksOf(partner, demands, today);
  const nextDue = nextDueOf(partner, demands);
  return {
    ...partner,
    state: lacks.length > 0 ? 'lacking' : 'fine',
    lacks: lacks.length > 0 ? lacks : undefined,
    renewal: renewalOf(nextDue, today),
    nextDue,
  };
}

function lacksOf(partner: Partner, demands: PartnerDemands, today: Day): readonly PartnerLack[] {
  const { agreementTo, processing, confirmedOn } = partner;
  const needsDataAgreement = processing === 'processor' || processing === 'joint';
  return whichHold<PartnerLack>([
    [!demands.isHere(partner.owner), 'owner'],
    [partner.agreementRef === undefined, 'agreement'],
    [agreementTo !== undefined && agreementTo < today, 'agreementEnded'],
    [processing === 'unclear', 'processing'],
    [needsDataAgreement && partner.dataAgreementRef === undefined, 'dataAgreement'],
    [(partner.rules ?? []).length === 0, 'rules'],
    [partner.instructedOn === undefined, 'instruction'],
    [demands.needsDeclaration && (declaredUntil(partner, demands) ?? '9999') < today, 'declaration'],
    [confirmedOn === undefined, 'confirmation'],
    [confirmedOn !== undefined && letterDue(confirmedOn, demands) < today, 'confirmationOld'],
  ]);
}

/** The last day of the declaration; `''` without one, nothing when it holds for good. */
function declaredUntil({ declarationRef, declaredOn }: Partner, { declarationYears }: PartnerDemands): Day | undefined {
  if (declarationRef === undefined || declaredOn === undefined) return '';
  return declarationYears === 0 ? undefined : addMonths(declaredOn, 12 * declarationYears);
}

/** The day a new letter is due. */
function letterDue(confirmedOn: Day, { monthsBetweenLetters }: PartnerDemands): Day {
  return addMonths(confirmedOn, monthsBetweenLetters);
}

function nextDueOf(partner: Partner, demands: PartnerDemands): Day | undefined {
  const { agreementTo, confirmedOn } = partner;
  const declared = demands.needsDeclaration ? declaredUntil(partner, demands) : undefined;
  const days = [agreementTo, confirmedOn && letterDue(confirmedOn, demands), declared].flatMap((day) => day || []);
  return days.toSorted()[0];
}

function renewalOf(nextDue: Day | undefined, today: Day): Renewal {
  if (nextDue === undefined) return 'none';
  if (nextDue < today) return 'past';
  return nextDue <= addDays(today, soonDays) ? 'soon' : 'later';
}

/** The day something of it runs out, when that is soon or past. */
export function dueSoon({ endedOn, nextDue }: Partner, today: Day): readonly Day[] {
  const isNear = endedOn === undefined && nextDue !== undefined && nextDue <= addDays(today, soonDays);
  return isNear ? [nextDue] : [];
}

const order: readonly Partner['state'][] = ['lacking', 'fine', 'ended'];
const danish = new Intl.Collator('da');

/** Those that lack something first, then what runs out first; what is over is last. */
export function partnersInOrder<T extends Pick<Partner, 'state' | 'nextDue' | 'organisation'>>(
  partners: readonly T[],
): readonly T[] {
  return partners.toSorted(
    (a, b) =>
      order.indexOf(a.state) - order.indexOf(b.state) ||
      (a.nextDue ?? '9999').localeCompare(b.nextDue ?? '9999') ||
      danish.compare(a.organisation, b.organisation),
  );
}
