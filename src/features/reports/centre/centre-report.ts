import { z } from 'zod';
import { shape } from '../../../kernel/shape.ts';
import { Measure } from '../../training/measure-records.ts';
import { annualFigures, annualSections } from '../annual/figure.ts';

/** One centre's own figures of the year that is running (S71, S80): never beside another centre's. */
export const shownCentreReport = z.strictObject({
  unit: z.string(),
  name: z.string(),
  year: z.int(),
  on: z.iso.date(),
  sections: z.array(
    z.strictObject({
      section: z.enum(annualSections),
      figures: z.array(z.strictObject({ figure: z.enum(annualFigures), told: z.string(), of: z.string().optional() })),
    }),
  ),
  /** What has been decided for the centre (S80). */
  measures: z.array(z.strictObject(shape(Measure, 'key', 'what', 'dueOn', 'doneOn'))),
});
export type CentreReport = z.input<typeof shownCentreReport>;

/** What goes on paper. */
export interface CentrePaper {
  report: CentreReport;
  municipality: string;
  /** The day of its figures, in words. */
  day: string;
}
