import type { Actor } from '../../../src/core/person.ts';
import type { Context, Services } from '../../../src/kernel/context.ts';

/** A press of somebody on a server, of which nothing is written down. */
export const pressOf = (services: Services, actor: Actor): Context => ({
  ...{ ...services, actor },
  auditedAs: () => undefined,
  stands: () => {},
  written: () => {},
});
