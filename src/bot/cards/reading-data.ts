import { z } from 'zod';
import { ruleNumber, versionNumber } from '../../features/handbook/rule-number.ts';

/** Another number when what a card carries is read in another way. */
const ofCard = { v: z.literal(1), lang: z.enum(['da', 'en']) };

/** Shows again what is owed. */
export const readingData = z.object(ofCard);
/** Shows a rule as it is in force. */
export const ruleData = z.object({ ...ofCard, rule: ruleNumber });
/** Confirms the version that was on the card, or takes that back. */
export const versionData = z.object({ ...ofCard, rule: ruleNumber, version: versionNumber });
