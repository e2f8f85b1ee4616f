import type { StorageAnswer } from './may-be-stored.ts';

const stores: Readonly<Record<StorageAnswer, string>> = {
  retired: 'Nej. Det er udfaset, så gem ikke noget i det.',
  planned: 'Ikke endnu. Det er ikke taget i brug.',
  unassessed: 'Det er ikke afklaret, hvilke personoplysninger der må ligge her. Spørg, før du gemmer.',
  none: 'Gem ikke personoplysninger her.',
  ordinary:
    'Almindelige personoplysninger, når din opgave kræver det. Gem ikke fortrolige eller følsomme oplysninger her.',
  confidential:
    'Almindelige og fortrolige personoplysninger, når din opgave kræver det. Gem ikke følsomme oplysninger her.',
  sensitive: 'Personoplysninger, også fortrolige og følsomme, når din opgave kræver det.',
};

/** What any colleague is told of a system, on its page, in the search and in the chat. */
export const text = {
  usedFor: 'Bruges til',
  mayStore: 'Må jeg gemme det her?',
  stores,
  phasingOut: 'Det er under udfasning. Spørg, før du gemmer noget nyt.',
  owner: 'Systemejer',
  noOwner: 'Ingen endnu',
  ask: 'Spørg om brug og adgang',
  askManager: 'Din leder',
  unitKeeps: (unit: string, kinds: string) => `${unit} gemmer her: ${kinds}.`,
  whole: 'Se alt om systemet',
  system: 'System',
  addInWords: (name: string) => `Tilføj “${name}”`,
  remove: (name: string) => `Fjern ${name}`,
  back: 'Søg i håndbogen',
};
