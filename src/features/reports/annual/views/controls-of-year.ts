import { z } from 'zod';
import { yearOf } from '../../../../core/dates.ts';
import { view } from '../../../../kernel/action.ts';
import { yearFiguresKey } from '../annual-report.ts';
import { YearFigures } from '../records.ts';
import { figuresStored } from '../stored-figures.ts';

/** What is told of controls on a director's Start: the results of the year, and what is past its deadline. */
const shown = ['inOrder', 'findings', 'notDone', 'lateControls'] as const;

/** The year's controls as the night counted them (S71, S113): nothing is reckoned when the page is opened. */
export const controlsOfYear = view({
  summary: "The controls of the year in figures, as they were counted at night, for a director's overview (S71)",
  roles: ['accountableExecutive', 'divisionDirector', 'municipalDirector'],
  query: z.strictObject({}),
  output: z.strictObject({ counts: z.array(z.strictObject({ figure: z.enum(shown), count: z.int() })) }),
  read: ({ records, today }) => {
    const row = records.find(YearFigures, yearFiguresKey(yearOf(today)))?.record;
    const figures = figuresStored(row?.figures ?? '');
    return {
      counts: shown.flatMap((figure) => {
        const { told } = figures[figure] ?? {};
        return told === undefined ? [] : [{ figure, count: Number(told) }];
      }),
    };
  },
});
