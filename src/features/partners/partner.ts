import type { Day } from '../../core/dates.ts';
import type { Partner } from '../workplace/partner-records.ts';

/** Who answers for the data the partner handles (S50). `unclear`: nobody has settled it yet. */
export const processingRoles = ['processor', 'joint', 'controller', 'noData', 'unclear'] as const;
export type ProcessingRole = (typeof processingRoles)[number];

/** How a partner was instructed (S32). */
export const instructedHows = ['meeting', 'writing', 'call'] as const;
export type InstructedHow = (typeof instructedHows)[number];

/** What a partner may lack, in the order it is said. */
export const partnerLacks = [
  'owner',
  'agreement',
  'agreementEnded',
  'processing',
  'dataAgreement',
  'rules',
  'instruction',
  'declaration',
  'confirmation',
  'confirmationOld',
] as const;
export type PartnerLack = (typeof partnerLacks)[number];

/** Whether something of it runs out: within sixty days, or it has. */
export type Renewal = 'none' | 'later' | 'soon' | 'past';

/** What an agreement with a partner is about: everything that is settled when it is made (S50, S51, S103). */
export interface PartnerTerms {
  organisation: string;
  /** What they do for us. */
  service: string;
  /** Number of the agreement in the records system. */
  agreementRef?: string | undefined;
  agreementFrom?: Day | undefined;
  /** The last day; absent for one without an end. */
  agreementTo?: Day | undefined;
  processing: ProcessingRole;
  /** Number of the data-processing agreement, or of the arrangement between those jointly responsible (S51). */
  dataAgreementRef?: string | undefined;
  /** How the data are protected there (S50). */
  safeguards?: string | undefined;
  contactName: string;
  /** Mail or telephone. */
  contactAt: string;
  /** Who answers for the agreement here. */
  owner: string;
  ownerName: string;
  /** Numbers of the handbook's rules the agreement makes theirs. */
  rules?: readonly string[] | undefined;
  /** Code of the unit their people with an account stand in; absent when none has one. */
  unit?: string | undefined;
}

/** Longest what is written in one line may be. */
export const longestLine = 200;
/** Longest what is said of how data are protected may be. */
export const longestSafeguards = 1_000;

/** `partner:6f1c…`: two with the same name are two. */
export function partnerKey(nonce: string): string {
  return `partner:${nonce}`.toLowerCase();
}

/**
 * Have they got an edition? It was sent to them, or their letter covers it (S18). An edition later than the one they
 * confirmed is another.
 */
export function hasEdition({ sentEdition, confirmedEdition }: Partner, edition: string): boolean {
  return sentEdition === edition || confirmedEdition === edition;
}
