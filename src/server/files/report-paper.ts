import type { Paper } from '../../features/handbook/writing/paper-block.ts';
import type { TemplateField } from '../../features/reports/template.ts';

/** A report as it goes to Word: by itself, or into the fields of the municipality's template. */
export interface ReportPaper {
  paper: Paper;
  /** What stands in the fields of one line. */
  fields: Readonly<Record<Exclude<TemplateField, 'indhold'>, string>>;
}
