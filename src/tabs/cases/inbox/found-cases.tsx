import { useState } from 'react';
import { Action } from '../../parts/link-button.tsx';
import { List, layout } from '../../parts/page.tsx';
import { QueryBoundary } from '../../parts/view.tsx';
import { useText } from '../../use-text.ts';
import { CaseCard } from '../case-card.tsx';
import { ExportCases } from './export-cases.tsx';
import { useFoundCases } from './use-found-cases.ts';
import { askedFor, type WantedCases } from './wanted-cases.ts';

/** Years of cases are hundreds: a page of them at a time. */
export const atOnce = 20;

interface FoundCasesProps {
  wanted: WantedCases;
  /** Number of the case shown beside the list. */
  shown: string | undefined;
}

/** The cases that are looked for, open and closed, the shortest clock first. */
export function FoundCases({ wanted, shown }: FoundCasesProps) {
  const words = useText('cases').inbox;
  const [many, setMany] = useState(atOnce);
  const view = useFoundCases(askedFor(wanted, many));
  return (
    <QueryBoundary view={view} lines={4}>
      {({ cases, count }) => (
        <section className={layout.form} aria-label={words.foundTitle} aria-busy={view.isPlaceholderData}>
          <p className={layout.lead} role="status">
            {words.found(count)}
          </p>
          <List of={cases} by="key">
            {(line) => (
              <CaseCard line={line} here={line.number === shown} heading={shown === undefined ? 'h2' : 'h3'} />
            )}
          </List>
          {cases.length < count && (
            <Action onClick={() => setMany(many + atOnce)}>{words.more(Math.min(atOnce, count - cases.length))}</Action>
          )}
          {count > 0 && <ExportCases wanted={wanted} count={count} />}
        </section>
      )}
    </QueryBoundary>
  );
}
