import { z } from 'zod';
import { versionNumber } from '../../features/handbook/rule-number.ts';

/** Another number when what a card carries is read in another way. */
const ofCard = { v: z.literal(1), lang: z.enum(['da', 'en']) };

/** Shows the text to sign. */
export const declarationData = z.object(ofCard);
/** Signs the version that was on the card, or takes that back. */
export const signData = z.object({ ...ofCard, version: versionNumber });
