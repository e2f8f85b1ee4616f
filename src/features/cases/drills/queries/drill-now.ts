import type { Reader } from '../../../../kernel/reader.ts';
import { runningDrill } from '../drill.ts';
import type { Drill } from '../records.ts';
import { drillsThatCount } from './drills-that-count.ts';

/** The drill that runs now, for whoever reports: a title and when it is over. */
export function drillNow(reader: Reader): Pick<Drill, 'title' | 'endsAt'> | undefined {
  const running = runningDrill(drillsThatCount(reader.records), reader.now);
  return running && { title: running.title, endsAt: running.endsAt };
}
