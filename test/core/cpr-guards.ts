import { maskCpr } from '../../src/core/cpr/cpr.ts';
import { guardMessage, openEnd } from '../../src/core/cpr/cpr-split.ts';

/** Everywhere a text is searched for CPR numbers. */
export const cprGuards: Readonly<Record<string, (text: string) => unknown>> = {
  'a text': maskCpr,
  'a message': (text) => guardMessage([], text),
  'a message after another': (text) => guardMessage(openEnd([text]), text),
};
