import type { ViewData } from '../../contract/contract.ts';
import { longestComment } from '../../features/cases/reports/limits.ts';
import { TextField } from '../parts/form/entry-fields.tsx';
import type { Entries } from '../parts/form/entry-form.tsx';
import { useText } from '../use-text.ts';

type Report = ViewData<'breachReports'>['reports'][number];

/** What the DBR may write in a report. */
export type ReportTexts = Pick<Report, 'comment' | 'causes' | 'measures'>;

/** Causes, measures, and a word about the figures: all of them may be left out. */
export function TextFields({ at }: Pick<Entries<ReportTexts>, 'at'>) {
  const words = useText('cases').breachReports;
  const { texts } = words;
  const field = { max: longestComment, refusesCpr: true };
  return (
    <>
      <TextField {...at('causes', words.optional(texts.causes), words.causesHelp)} {...field} />
      <TextField {...at('measures', words.optional(texts.measures), words.measuresHelp)} {...field} />
      <TextField {...at('comment', words.optional(texts.comment), words.commentHelp)} {...field} />
    </>
  );
}

/** The same to read. */
export function WrittenTexts({ of }: { of: ReportTexts }) {
  const { texts } = useText('cases').breachReports;
  const written = (['causes', 'measures', 'comment'] as const).filter((text) => of[text] !== undefined);
  return written.map((text) => (
    <p key={text} style={{ whiteSpace: 'pre-line' }}>
      <strong>{texts[text]}:</strong> {of[text]}
    </p>
  ));
}
