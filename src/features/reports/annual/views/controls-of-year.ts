import { z } from 'zod';
import { yearOf } from '../../../../core/dates.ts';
import { view } from '../../../../kernel/action.ts';
import { day, shape } from '../../../../kernel/shape.ts';
import { controlCounts } from '../../../controls/control-figures.ts';
import { Control, ControlResult } from '../../../controls/records.ts';
import { yearFiguresKey } from '../annual-report.ts';
import { controlRows } from '../queries/counted-controls.ts';
import { YearFigures } from '../records.ts';
import { figuresStored } from '../stored-figures.ts';

/** What is told of controls on a director's Start: the results of the year, and what is past its deadline. */
const shown = ['inOrder', 'findings', 'notDone', 'lateControls'] as const;

const row = z.strictObject({
  ...shape(Control, 'key', 'about', 'kind'),
  /** What is controlled: a system, a rule, or an own item of the wheel. */
  name: z.string(),
  /** Absent of one that is late. */
  outcome: shape(ControlResult, 'outcome').outcome.optional(),
  /** The day it was done, or was due. */
  on: day,
});

/**
 * The year's controls as the night counted them (S71, S113): no figure is reckoned when the page is opened. Where one is
 * asked for, the rows behind it as they stand (S115).
 */
export const controlsOfYear = view({
  summary: 'The controls of the year in figures, as they were counted at night, and the rows behind one of them',
  roles: ['accountableExecutive', 'divisionDirector', 'municipalDirector', 'dpo', 'dpoDeputy', 'auditor'],
  query: z.strictObject({
    show: z.enum(controlCounts).optional(),
    /** Of the rows; this year where it is left out. */
    year: z
      .string()
      .regex(/^\d{4}$/)
      .optional(),
  }),
  output: z.strictObject({
    counts: z.array(z.strictObject({ figure: z.enum(shown), count: z.int() })),
    rows: z.array(row),
  }),
  read: (reader, { language }, { show, year }) => {
    const { records, today } = reader;
    const counted = records.find(YearFigures, yearFiguresKey(yearOf(today)))?.record;
    const figures = figuresStored(counted?.figures ?? '');
    return {
      counts: shown.flatMap((figure) => {
        const { told } = figures[figure] ?? {};
        return told === undefined ? [] : [{ figure, count: Number(told) }];
      }),
      rows: show === undefined ? [] : controlRows(reader, show, Number(year ?? yearOf(today)), language),
    };
  },
});
