import { z } from 'zod';
import { view } from '../../../../kernel/action.ts';
import { shape } from '../../../../kernel/shape.ts';
import { numberOf } from '../../incident/incident.ts';
import { Incident } from '../../incident/records.ts';
import { handledCases } from '../../queries/case-of-number.ts';
import { officers } from '../../roles.ts';
import { countedAs, figureRows } from '../report-figures.ts';
import { quarterOf } from '../report-period.ts';

const quarterOrYear = /^\d{4}(-[1-4])?$/;
const isWithin = (quarter: string, wanted: string) => quarter === wanted || quarter.slice(0, 4) === wanted;

/** The cases behind a figure of the report on a quarter or a year, as they stand now: those the reader handles, and nobody else's. */
export const breachReportCases = view({
  summary: 'The cases behind a figure of the report on breaches, for the DBR alone',
  roles: officers,
  query: z.strictObject({ quarter: z.string().regex(quarterOrYear), row: z.enum(figureRows).default('total') }),
  output: z.strictObject({
    cases: z.array(z.strictObject({ ...shape(Incident, 'category', 'outcome'), number: z.string() })),
    loading: z.boolean(),
  }),
  read: (reader, actor, { quarter, row }) => ({
    cases: handledCases(reader, actor)
      .filter(({ record }) => isWithin(quarterOf(record.reportedAt), quarter) && countedAs(record).includes(row))
      .map((stored) => ({
        number: numberOf(stored),
        category: stored.record.category,
        outcome: stored.record.outcome,
      }))
      .toSorted((a, b) => a.number.localeCompare(b.number)),
    loading: !reader.loaded(Incident),
  }),
});
