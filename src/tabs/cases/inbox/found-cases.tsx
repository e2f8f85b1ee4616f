import { useState } from 'react';
import { maskCpr } from '../../../core/cpr/cpr.ts';
import { useView } from '../../api-hooks.tsx';
import { Action } from '../../parts/link-button.tsx';
import { List, layout } from '../../parts/page.tsx';
import { QueryBoundary } from '../../parts/view.tsx';
import { useText } from '../../use-text.ts';
import { CaseCard } from '../case-card.tsx';
import type { CaseLine } from '../time-left.ts';
import { ExportCases } from './export-cases.tsx';
import { type WantedCases, wantedLines, wordsOf } from './wanted-cases.ts';

/** Years of cases are hundreds: a page of them at a time. */
const atOnce = 20;

interface FoundCasesProps {
  lines: readonly CaseLine[];
  wanted: WantedCases;
  /** Number of the case shown beside the list. */
  shown: string | undefined;
}

/** The cases that are looked for, open and closed, the shortest clock first. */
export function FoundCases({ lines, wanted, shown }: FoundCasesProps) {
  const words = wordsOf(wanted);
  const found = wantedLines(lines, wanted, undefined);
  return words === undefined ? (
    <Found lines={found} shown={shown} />
  ) : (
    // Numbers of persons stay in the browser, and stand in no case (INV15).
    <WithWords lines={found} words={maskCpr(words)} shown={shown} />
  );
}

interface FoundProps extends Omit<FoundCasesProps, 'wanted'> {}

/** Of these, those in which the words stand; the server knows, and the list does not. */
function WithWords({ lines, words, shown }: FoundProps & { words: string }) {
  return (
    <QueryBoundary view={useView('findCases', { text: words })} lines={4}>
      {({ keys }) => {
        const held = new Set(keys);
        return <Found lines={lines.filter(({ key }) => held.has(key))} shown={shown} />;
      }}
    </QueryBoundary>
  );
}

function Found({ lines, shown }: FoundProps) {
  const words = useText('cases').inbox;
  const [many, setMany] = useState(atOnce);
  return (
    <section className={layout.form} aria-label={words.foundTitle}>
      <p className={layout.lead} role="status">
        {words.found(lines.length)}
      </p>
      <List of={lines.slice(0, many)} by="key">
        {(line) => <CaseCard line={line} here={line.number === shown} heading={shown === undefined ? 'h2' : 'h3'} />}
      </List>
      {many < lines.length && (
        <Action onClick={() => setMany(many + atOnce)}>{words.more(Math.min(atOnce, lines.length - many))}</Action>
      )}
      {lines.length > 0 && <ExportCases lines={lines} />}
    </section>
  );
}
