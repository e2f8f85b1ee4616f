import type { Reader } from '../../../../kernel/reader.ts';
import { runningDrill } from '../drill.ts';
import { Drill } from '../records.ts';

/** The drill that runs now, for whoever reports: a title and when it is over. */
export function drillNow(reader: Reader): Pick<Drill, 'title' | 'endsAt'> | undefined {
  const running = runningDrill(reader.all(Drill), reader.now);
  return running && { title: running.title, endsAt: running.endsAt };
}
