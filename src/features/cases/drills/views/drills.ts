import { z } from 'zod';
import { shownOf } from '../../../../core/shown-of.ts';
import { view } from '../../../../kernel/action.ts';
import { shape } from '../../../../kernel/shape.ts';
import { Incident } from '../../incident/records.ts';
import { CaseEntry } from '../../log/records.ts';
import { handles } from '../../notifications/queries/excluded-from-case.ts';
import { CaseNotification } from '../../notifications/records.ts';
import { officers } from '../../roles.ts';
import { casesOf, drillFigures, isRunning } from '../drill.ts';
import { Drill } from '../records.ts';

const minutes = z.int().optional();

const drill = z.strictObject({
  ...shape(Drill, 'key', 'title', 'startedAt', 'endsAt', 'endedAt', 'tells', 'byName', 'wentWell', 'toImprove'),
  running: z.boolean(),
  /** Minutes from the first report to each. */
  figures: z.strictObject({ reports: z.int(), toTold: minutes, toOpened: minutes, toAssessed: minutes }),
});

/** The exercises, the newest first, with what each showed. */
export const drills = view({
  summary: 'The exercises: the one that runs, and what was learnt from those before',
  roles: officers,
  query: z.strictObject({}),
  output: z.strictObject({ drills: z.array(drill), loading: z.boolean() }),
  read: (reader, actor) => {
    const { records, now } = reader;
    const cases = records.all(Incident).filter(({ record }) => record.isDrill && handles(reader, actor, record));
    const shown = reader.all(Drill).map((one) => {
      const own = cases.filter(({ record }) => casesOf(one, [record]).length > 0);
      const notifications = own.flatMap(({ record }) => reader.all(CaseNotification, { incident: record.key }));
      const log = own.flatMap(({ record }) => reader.all(CaseEntry, { incident: record.key }));
      return {
        ...shownOf(one, drill.shape),
        running: isRunning(one, now),
        figures: drillFigures(own, notifications, log),
      };
    });
    return {
      drills: shown.toSorted((a, b) => b.startedAt.localeCompare(a.startedAt)),
      loading: !reader.loaded(Drill),
    };
  },
});
