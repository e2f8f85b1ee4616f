import type { z } from 'zod';
import type { ViewData, ViewName, views } from '../contract/contract.ts';
import type { Actor } from '../core/person.ts';
import { featureViews } from '../features.ts';
import type { ViewDefinition } from '../kernel/action.ts';
import type { ViewSource } from './view-source.ts';
import { me } from './views/me.ts';

/** A view: a query on the mirror and one pure function. It answers at once; nothing in it can wait for Graph. */
export type View<N extends ViewName> = (
  source: ViewSource,
  actor: Actor,
  query: z.output<(typeof views)[N]['query']>,
) => ViewData<N>;

/** Every view of the contract; the compiler asks for the one that is missing. */
const viewTable: { [N in Exclude<ViewName, keyof typeof featureViews>]: View<N> } = {
  me,
};

const whole: Readonly<Record<string, ViewDefinition>> = featureViews;

/** What a view shows: as its feature declares it, or by its line in the table. */
export function readView<N extends ViewName>(name: N, ...look: Parameters<View<N>>): ViewData<N> {
  const table: Readonly<Record<string, unknown>> = viewTable;
  return whole[name] ? (whole[name].read(...look) as ViewData<N>) : (table[name] as View<N>)(...look);
}
