import { useState } from 'react';
import { useSpeech } from '../../language.tsx';
import { Action } from '../../parts/link-button.tsx';
import { List } from '../../parts/page/list.tsx';
import { layout } from '../../parts/page-layout.tsx';
import { CaseCard } from '../case-card.tsx';
import type { CaseLine } from '../time-left.ts';

/** Years of cases are hundreds: a page of them at a time. */
const atOnce = 20;

interface ClosedCasesProps {
  /** The newest first. */
  lines: readonly CaseLine[];
  now: string;
  /** Number of the case shown beside the list. */
  shown: string | undefined;
}

/** The cases that are over, folded away, and not built before somebody looks. */
export function ClosedCases({ lines, now, shown }: ClosedCasesProps) {
  const { cases: words } = useSpeech().text;
  const place = lines.findIndex(({ number }) => number === shown);
  const [open, setOpen] = useState(place >= 0);
  const [many, setMany] = useState(atOnce);
  const count = Math.max(many, place + 1);
  const heading = shown === undefined ? 'h2' : 'h3';
  if (lines.length === 0) return null;
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={layout.summary}>{words.closed(lines.length)}</summary>
      {open && (
        <List of={lines.slice(0, count)} by="key">
          {(line) => <CaseCard line={line} now={now} here={line.number === shown} heading={heading} />}
        </List>
      )}
      {open && count < lines.length && (
        <Action onClick={() => setMany(count + atOnce)}>
          {words.olderClosed(Math.min(atOnce, lines.length - count))}
        </Action>
      )}
    </details>
  );
}
