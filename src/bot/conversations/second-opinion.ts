import { type Understanding, understand } from '../../features/incidents/understanding/understand.ts';
import type { BotServices } from '../services.ts';

/**
 * Words whose kind of incident is open, read again with what the municipality's own language model says, where it has
 * one. What is held is shown to no other reader.
 */
export async function withOpinion(services: BotServices, read: Understanding, words: string): Promise<Understanding> {
  const { incident, held, masked } = read;
  const isOpen = incident?.guess.certainty === 'unsure' && !incident.guess.isBoth;
  if (!services.opinion || !isOpen || held.length > 0) return read;
  const likelier = await services.opinion(masked);
  return likelier === undefined
    ? read
    : understand(words, services.ports.clock.now(), { likelier, encoder: services.encoder });
}
