/** What happens to a system in its life and is approved first (S58, S99). */
export const lifeKinds = ['purchase', 'addition', 'trial', 'development', 'extension', 'retirement'] as const;
export type LifeKind = (typeof lifeKinds)[number];

/** What the owner says has been seen to. */
export const lifeTicks = ['minimised', 'byDesign', 'dpo', 'data', 'access', 'links'] as const;
export type LifeTick = (typeof lifeTicks)[number];

/** Everything a checklist may ask, in its order; what is no tick follows from elsewhere. */
export const lifeChecks = [
  'risk',
  'agreement',
  'minimised',
  'byDesign',
  'dpo',
  'tradeOff',
  'data',
  'access',
  'links',
] as const;
export type LifeCheck = (typeof lifeChecks)[number];

/** What a system is used without, or was retired without (S51, S58). */
export const withouts = ['risk', 'agreement', 'checklist'] as const;
export type Without = (typeof withouts)[number];

/** Longest the trade-off, or what becomes of the data, may be. */
export const longestTradeOff = 1_000;
/** The day it is to be taken into use lies at most so many months ahead. */
export const mostMonthsToUse = 36;
