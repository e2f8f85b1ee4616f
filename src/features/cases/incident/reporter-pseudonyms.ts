import type { Recipient } from '../notifications/case-notification.ts';
import type { ReporterRole } from './on-behalf.ts';

/**
 * Whoever reported, where a row would otherwise join their name or id to the number: that stands in the list of
 * reporters alone (domain.md section 0).
 */
export const theReporter = { id: 'reporter', name: 'Melder' } as const;

/** Whoever it was reported for, in the same way. */
const theNamed = { id: 'named', name: 'Den, der er meldt for' } as const;

/** Either of them, as what they do to their report is written down. */
export const oneOfThem = (role: ReporterRole) => (role === 'named' ? theNamed : theReporter);

/** The reporter as somebody who is told; who it is, is looked up when it is sent. */
export const toReporter: Recipient = { person: theReporter.id, name: theReporter.name, as: 'reporter' };

/** Whoever it was reported for, in the same way. */
export const toNamed: Recipient = { person: theNamed.id, name: theNamed.name, as: 'named' };

/** Either of them by what stands on a row, or `undefined` for anybody else. */
export function pseudonymOf(actor: string): typeof theReporter | typeof theNamed | undefined {
  if (actor === theNamed.id) return theNamed;
  return actor === theReporter.id || actor.startsWith(`${theReporter.id}:`) ? theReporter : undefined;
}
