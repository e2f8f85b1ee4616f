import type { Partner } from '../workplace/partner-records.ts';

/** Who answers for the data the partner handles (S50). `unclear`: nobody has settled it yet. */
export const processingRoles = ['processor', 'joint', 'controller', 'noData', 'unclear'] as const;

/** How a partner was instructed (S32). */
export const instructedHows = ['meeting', 'writing', 'call'] as const;
export type InstructedHow = (typeof instructedHows)[number];

/** What a partner may lack, in the order it is said. */
export type PartnerLack = NonNullable<Partner['lacks']>[number];

/** Whether something of it runs out: within sixty days, or it has. */
export type Renewal = 'none' | 'later' | 'soon' | 'past';

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
export function hasEdition(
  { sentEdition, confirmedEdition }: Partner,
  editions: readonly (string | undefined)[],
): boolean {
  return [sentEdition, confirmedEdition].some((one) => one !== undefined && editions.includes(one));
}
