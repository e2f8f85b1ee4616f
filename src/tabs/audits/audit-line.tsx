import { useState } from 'react';
import { headingOf } from '../../features/audits/line-words.ts';
import { Action, TextLink } from '../parts/link-button.tsx';
import { layout } from '../parts/page.tsx';
import { useDay } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { PointForm } from './point-form.tsx';
import { type AuditPartProps, pageOf, type ShownLine } from './shown-audit.ts';
import { PointContent } from './shown-point.tsx';

/** One line of what is to be looked at: what it is about, what the last audit found, and what came of it. */
export function AuditLine({ line, audit, onDone }: AuditPartProps & { line: ShownLine }) {
  const words = useText('audits');
  const [isOpen, setOpen] = useState(false);
  const { point, place, before } = line;
  const heading = headingOf(line, words);
  const to = pageOf(line);
  const done = (said: string) => {
    setOpen(false);
    onDone(said);
  };
  return (
    <article className={layout.card} aria-label={heading}>
      <h3 className={layout.subheading}>{to === undefined ? heading : <TextLink to={to}>{heading}</TextLink>}</h3>
      {before && !point && <Before before={before} />}
      {point && !isOpen && <PointContent {...{ point, onDone }} />}
      {isOpen && (
        <PointForm {...{ audit, point }} line={{ place, heading }} onDone={done} onClose={() => setOpen(false)} />
      )}
      {line.isOwnWork && audit.may.answer && !point && <p className={layout.quiet}>{words.ownWork}</p>}
      {line.mayWrite && !isOpen && (
        <div data-screen-only>
          <Action
            appearance="subtle"
            className={layout.flush}
            aria-label={(point ? words.correctNamed : words.answerNamed)(heading)}
            onClick={() => setOpen(true)}
          >
            {point ? words.correct : words.answer}
          </Action>
        </div>
      )}
    </article>
  );
}

/** What the audit before found, and what is said to have been done about it. */
function Before({ before }: { before: NonNullable<ShownLine['before']> }) {
  const words = useText('audits');
  const day = useDay();
  const { followUp, followUpOwnerName: name = '', followUpDoneOn, followUpNote } = before;
  return (
    <>
      {followUp && <p className={layout.asWritten}>{words.toPutRight(followUp)}</p>}
      {followUpDoneOn === undefined ? (
        <p>{words.beforeOpen(name)}</p>
      ) : (
        <p>{words.beforeSaid(name, day(followUpDoneOn))}</p>
      )}
      {followUpNote && <p className={layout.asWritten}>{followUpNote}</p>}
    </>
  );
}
