import type { Services } from '../../kernel/context.ts';
import type { ViewSources } from '../view-source.ts';

/** What scheduled work may use: the ports, and the mirror compiled for reading. */
export interface ScheduledParts {
  ports: Services;
  sources: ViewSources;
}
