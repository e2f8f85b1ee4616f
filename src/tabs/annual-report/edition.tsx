import { useState } from 'react';
import { useNavigate } from 'react-router';
import { longestWhy } from '../../features/reports/annual/figure.ts';
import { useAction } from '../api-hooks.tsx';
import { TextField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { Action, TextLink } from '../parts/link-button.tsx';
import { layout } from '../parts/page.tsx';
import { useMay } from '../use-may.ts';
import { useText } from '../use-text.ts';
import type { AnnualReport } from './shown-annual-report.ts';

/** Which edition it is and why, and the ways to the others. */
export function Edition({ report: { year, edition, others, why } }: { report: AnnualReport }) {
  const { annual } = useText('reports');
  const words = useText('cases').breachReports;
  return (
    <>
      {edition > 1 && (
        <>
          <p>
            <strong>{words.edition(edition)}</strong>
          </p>
          <p>
            <strong>{words.changedWhy}:</strong> {why}
          </p>
        </>
      )}
      {others.length > 0 && (
        <nav className={layout.row} aria-label={annual.editions} data-screen-only>
          <span>{annual.editions}:</span>
          {others.map((one) => (
            <TextLink key={one} to={`/annual-report/${year}?edition=${one}`}>
              {words.edition(one)}
            </TextLink>
          ))}
        </nav>
      )}
    </>
  );
}

/** What was sent stays: it is corrected in the next edition, which says why. */
export function NewEdition({ report, onBegun }: { report: AnnualReport; onBegun: () => void }) {
  const { annual } = useText('reports');
  const words = useText('cases').breachReports;
  const mayCorrect = useMay('correctAnnualReport');
  const correct = useAction('correctAnnualReport');
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const { year, edition, others, isLocked, sentOn } = report;
  if (!mayCorrect || !isLocked || sentOn === undefined || others.some((one) => one > edition)) return null;
  if (!isOpen) {
    return (
      <div className={layout.actions} data-screen-only>
        <Action onClick={() => setOpen(true)}>{words.correct}</Action>
      </div>
    );
  }
  const next = edition + 1;
  return (
    <div data-screen-only>
      <EntryForm<{ why: string }>
        label={words.correct}
        card
        focused
        appearance="secondary"
        says={[annual.correctSave, annual.correctSaving]}
        begin={{ why: '' }}
        sending={correct}
        onSend={(said) =>
          correct.mutate(
            { year, edition: next, ...said },
            {
              onSuccess: () => {
                onBegun();
                navigate(`/annual-report/${year}`);
              },
            },
          )
        }
        onClose={() => setOpen(false)}
      >
        {({ at }) => (
          <>
            <h3 className={layout.subheading}>{words.correct}</h3>
            <p className={layout.quiet}>{words.correctLead(next)}</p>
            <TextField {...at('why', words.why, words.whyHelp)} max={longestWhy} required />
          </>
        )}
      </EntryForm>
    </div>
  );
}
