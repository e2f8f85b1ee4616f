import { randomInt } from 'node:crypto';
import type { RequestHandler } from 'express';
import type { Language } from '../../core/language.ts';
import type { Actor } from '../../core/person.ts';
import type { ImportCaller } from '../import-tokens.ts';

/** What is known about one request, from the first handler to the last. */
export interface Visit {
  /** The code a reader can give on the phone; it finds the line in the log. */
  support: string;
  language: Language;
  /** The action or view, once its name is known to be one. */
  action?: string;
  /** Who asks, once the token has been checked. */
  actor?: Actor;
  /** The other system that asks, at the one address it may. */
  caller?: ImportCaller;
}

export type Handler<P = Record<string, string>> = RequestHandler<
  P,
  unknown,
  unknown,
  Record<string, unknown>,
  Partial<Visit>
>;

/** No letters or digits that are mistaken for each other when somebody reads the code aloud. */
const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** Gives the request its support code and the reader's language: Danish unless they ask for English first. */
export const beginVisit: Handler = (request, response, next) => {
  const code = Array.from({ length: 8 }, () => alphabet[randomInt(alphabet.length)]).join('');
  const support = `${code.slice(0, 4)}-${code.slice(4)}`;
  const language = request.acceptsLanguages()[0]?.toLowerCase().startsWith('en') ? 'en' : 'da';
  Object.assign(response.locals, { support, language } satisfies Visit);
  response.set('x-request-id', support);
  next();
};
