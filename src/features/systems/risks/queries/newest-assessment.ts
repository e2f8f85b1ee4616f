import type { Day } from '../../../../core/dates.ts';
import type { Reader } from '../../../../kernel/reader.ts';
import { untilChanged } from '../../../workplace/queries/until-changed.ts';
import { System } from '../../records.ts';
import { SystemRisk } from '../records.ts';

/**
 * The day a risk to a system in use was assessed last: how far the running picture of risk has come (S7), and nothing of
 * what is in it. Nothing while the lists are still read: nobody's Start waits for them.
 */
export function newestAssessment(reader: Reader): Day | undefined {
  if (!reader.isOn('systems') || !reader.loaded(SystemRisk) || !reader.loaded(System)) return undefined;
  return newest(reader);
}

const newest = untilChanged([System, SystemRisk], 1, (reader) => {
  const gone = new Set(reader.all(System).flatMap(({ key, state }) => (state === 'retired' ? [key] : [])));
  return reader
    .all(SystemRisk)
    .reduce<Day | undefined>(
      (last, { system, assessedOn }) =>
        gone.has(system) || (last !== undefined && last >= assessedOn) ? last : assessedOn,
      undefined,
    );
});
