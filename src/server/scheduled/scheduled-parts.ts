import type { Ports } from '../../domain/ports.ts';
import type { ViewSources } from '../view-source.ts';

/** What scheduled work may use: the ports, and the mirror compiled for reading. */
export interface ScheduledParts {
  ports: Ports;
  sources: ViewSources;
}
