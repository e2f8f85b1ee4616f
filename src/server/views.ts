import type { z } from 'zod';
import { type ViewData, type ViewName, views } from '../contract/contract.ts';
import type { Actor } from '../core/person.ts';
import type { ViewDefinition } from '../kernel/action.ts';
import type { ViewSource } from './view-source.ts';

/** What a view shows: a query on the mirror and one pure function. It answers at once; nothing in it can wait for Graph. */
export function readView<N extends ViewName>(
  name: N,
  source: ViewSource,
  actor: Actor,
  query: z.output<(typeof views)[N]['query']>,
): ViewData<N> {
  const definition: ViewDefinition = views[name];
  return definition.read(source, actor, query) as ViewData<N>;
}
