import { useEffect, useRef } from 'react';
import { useSpeech } from '../language.tsx';
import { Notice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { useToday } from '../use-day.ts';
import { useText } from '../use-text.ts';
import type { Report } from './own/shown-answers.ts';
import { toldWords } from './own/told-words.ts';

interface ReceiptProps {
  report: Report;
  /** Numbers the guard has covered in what was just sent; absent when the report was sent before. */
  masked?: readonly string[] | undefined;
}

/** The number, thanks, and who has been told: only what is true this moment. */
export function Receipt({ report, masked }: ReceiptProps) {
  const today = useToday();
  const { language, text } = useSpeech();
  const words = text.breaches.receipt;
  const said = useRef<HTMLDivElement>(null);
  const isFresh = masked !== undefined;

  // What was pressed is gone with the form: whoever listens hears the receipt.
  useEffect(() => {
    if (isFresh) said.current?.focus({ preventScroll: true });
  }, [isFresh]);

  return (
    <div ref={said} tabIndex={-1} className={layout.unframed}>
      <Notice kind="good" title={words.thanks(report.number)}>
        {/* Stands there from the start, so that the moment both have it is heard. */}
        <div role="status">
          {toldWords(report, language, text, today).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
        {report.sealed !== undefined && <SealedWords sealed={report.sealed} />}
        {masked && masked.length > 0 && <p>{words.masked(masked.join(', '))}</p>}
        {report.state !== 'closed' && <p>{words.next}</p>}
      </Notice>
    </div>
  );
}

/** Whether SharePoint may still show what the reporter wrote before the case was sealed: only what is true this moment. */
function SealedWords({ sealed }: { sealed: NonNullable<Report['sealed']> }) {
  return <p>{useText('cases').sealing.report[sealed]}</p>;
}
