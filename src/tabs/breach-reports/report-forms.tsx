import type { ViewData } from '../../contract/contract.ts';
import { longestComment } from '../../features/cases/reports/limits.ts';
import { useAction } from '../api-hooks.tsx';
import { TextField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import { ReportFigures } from './report-figures.tsx';
import { figureNames } from './report-tables.ts';
import { type ReportTexts, TextFields } from './report-texts.tsx';

type Reports = ViewData<'breachReports'>;

interface LockFormProps {
  ready: Reports['ready'][number];
  onLocked: () => void;
}

/** A quarter that is over, as it will look, and the DBR's words to it. */
export function LockForm({ ready: { quarter, figures }, onLocked }: LockFormProps) {
  const words = useText('cases').breachReports;
  const action = useAction('publishBreachReport');
  return (
    <div data-screen-only>
      <EntryForm<ReportTexts>
        label={words.quarter(quarter)}
        card
        says={[words.publish, words.publishing]}
        begin={{ comment: '', causes: '', measures: '' }}
        sending={action}
        onSend={(said) => action.mutate({ quarter, figures, ...said }, { onSuccess: onLocked })}
      >
        {({ at }) => (
          <>
            <h3 className={layout.subheading}>{words.quarter(quarter)}</h3>
            <ReportFigures quarter={quarter} figures={figures} isLinked />
            <TextFields at={at} />
          </>
        )}
      </EntryForm>
    </div>
  );
}

interface CorrectFormProps {
  report: Reports['reports'][number];
  correction: Reports['corrections'][number];
  onCorrected: () => void;
  onClose: () => void;
}

/** The next edition of a locked report: the figures as the cases stand now, the words, and why. */
export function CorrectForm({ report, correction, onCorrected, onClose }: CorrectFormProps) {
  const words = useText('cases').breachReports;
  const action = useAction('correctBreachReport');
  const { comment = '', causes = '', measures = '' } = report;
  const { isTraceable, ...next } = correction;
  const isCorrected = figureNames(next.figures).some((row) => next.figures[row] !== report.figures[row]);
  return (
    <EntryForm<ReportTexts & { why: string }>
      label={words.correct}
      about={words.quarter(report.quarter)}
      appearance="secondary"
      focused
      says={[words.correctSave, words.publishing]}
      begin={{ comment, causes, measures, why: '' }}
      sending={action}
      onSend={(said) => action.mutate({ ...next, ...said }, { onSuccess: onCorrected })}
      onClose={onClose}
    >
      {({ at }) => (
        <>
          <p className={layout.quiet}>{words.correctLead(next.edition)}</p>
          {isTraceable && <p>{words.traceable}</p>}
          {isCorrected && <ReportFigures quarter={next.quarter} figures={next.figures} />}
          <TextFields at={at} />
          <TextField {...at('why', words.why, words.whyHelp)} max={longestComment} refusesCpr required />
        </>
      )}
    </EntryForm>
  );
}
