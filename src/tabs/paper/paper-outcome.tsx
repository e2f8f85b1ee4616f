import type { ActionRecord } from '../../contract/contract.ts';
import { Action } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { useDay } from '../use-day.ts';
import { useText } from '../use-text.ts';

type Outcome = ActionRecord<'importPaper'>;

interface PaperOutcomeProps {
  outcome: Outcome;
  running: boolean;
  onBringIn: () => void;
  onStartOver: () => void;
}

/** Line by line what will be stored and what will not, and why; then what has been. */
export function PaperOutcome({ outcome, running, onBringIn, onStartOver }: PaperOutcomeProps) {
  const words = useText('manager').paper;
  const { missing, lines, stored, saved } = outcome;
  if (missing.length > 0) return <Notice kind="error" title={words.missing(missing.join(', '))} role="alert" />;
  if (saved) {
    return (
      <Notice kind="good" title={words.saved(stored)} role="status">
        <p>{words.savedNext}</p>
        <div className={layout.actions}>
          <Action onClick={onStartOver}>{words.another}</Action>
        </div>
      </Notice>
    );
  }
  const left = lines.filter(({ fault }) => fault !== undefined);
  return (
    <section aria-live="polite">
      <h2 className={layout.subheading}>{words.preview(stored, left.length)}</h2>
      {left.length > 0 && (
        <>
          <h3>{words.notStored}</h3>
          <Lines lines={left} />
        </>
      )}
      <h3>{words.isStored}</h3>
      <Lines lines={lines.filter(({ fault }) => fault === undefined)} />
      {stored > 0 && (
        <div className={layout.actions}>
          <Action appearance="primary" disabledFocusable={running} onClick={onBringIn}>
            {running ? words.storing : words.store(stored)}
          </Action>
        </div>
      )}
    </section>
  );
}

function Lines({ lines }: { lines: Outcome['lines'] }) {
  const day = useDay();
  const words = useText('manager').paper;
  if (lines.length === 0) return <p>{words.noLines}</p>;
  return (
    <ul className={layout.tightList}>
      {lines.map(({ line, fault, known, name = '', rule = '', version = '', signedOn }) => (
        <li key={line}>
          <strong>{words.line(line)}:</strong>{' '}
          {fault !== undefined
            ? words.fault[fault]
            : words.said(name, rule.toUpperCase(), version, signedOn ? day(signedOn) : '')}
          {known && ` ${words.known}`}
        </li>
      ))}
    </ul>
  );
}
