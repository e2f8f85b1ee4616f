import type { Actor } from '../../core/person.ts';
import type { BotServices } from '../services.ts';
import type { Answer } from '../turn.ts';
import type { Quarantine } from './quarantine.ts';

/**
 * What a button does. Any server answers any press: everything is asked anew, and nothing on the card is believed but
 * which thing and which button.
 * @throws z.ZodError for a card this bot did not make, or made long ago
 */
export type Press = (
  services: BotServices,
  held: Quarantine,
  actor: Actor,
  account: string,
  data: unknown,
) => Promise<Answer>;
