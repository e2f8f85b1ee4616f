import type { Category } from './category.ts';

/**
 * The first screen shows five groups, not fifteen buttons (domain.md section 0); the second the two to four kinds of the
 * group that was chosen. Every kind is in one group.
 */
export const categoryGroups = {
  sent: ['wrongRecipient', 'wrongContent', 'published', 'unsafeTransmission'],
  lost: ['paper', 'lostDevice', 'physical'],
  attacked: ['malicious', 'availabilityIntegrity'],
  seen: ['unauthorisedAccess', 'overheard', 'policyViolation'],
  unharmed: ['nearMiss', 'threat', 'other'],
} as const satisfies Readonly<Record<string, readonly Category[]>>;
export type CategoryGroup = keyof typeof categoryGroups;
