import { useState } from 'react';
import { ownFigures } from '../../features/reports/annual/figure.ts';
import { ShownRowsLine, useShownRows } from '../annual-report/shown-rows.tsx';
import { useView } from '../api-hooks.tsx';
import { TextLink } from '../parts/link-button.tsx';
import { Folded, List, layout } from '../parts/page.tsx';
import { EmptyState, QueryBoundary, ViewPage } from '../parts/view.tsx';
import { useToday } from '../use-day.ts';
import { useMay } from '../use-may.ts';
import { useText } from '../use-text.ts';
import { AskExemption } from './ask-exemption.tsx';
import { ExemptionCard } from './exemption-card.tsx';
import type { Exemptions } from './exemption-view.ts';

/**
 * *Dispensationer* (S67): what waits for somebody first, then what is in force, soonest over first; what is over folded.
 */
export default function ExemptionsPage() {
  const words = useText('exemptions');
  const rows = useShownRows(ownFigures.exemptions);
  const { figure: show, year } = rows ?? {};
  const view = useView('exemptions', { ...(show && { show }), ...(year !== undefined && { year: String(year) }) });
  return (
    <ViewPage title={words.title} view={view} lines={8}>
      {(data) =>
        rows ? (
          <>
            <ShownRowsLine rows={rows} isEmpty={data.exemptions.length === 0} />
            <Cards data={data} />
          </>
        ) : (
          <Current data={data} />
        )
      }
    </ViewPage>
  );
}

function Current({ data }: { data: Exemptions }) {
  const today = useToday();
  const words = useText('exemptions');
  const mayImport = useMay('importExemptions');
  const [isOpen, setOpen] = useState(false);
  const { exemptions, others } = data;
  const waiting = exemptions.filter(({ state }) => state === 'asked' || state === 'assessed').length;
  const inForce = exemptions.filter(
    ({ state, from, lawBoundNow, undecided }) => state === 'granted' && from <= today && !lawBoundNow && !undecided,
  );
  return (
    <>
      {exemptions.length === 0 ? (
        <EmptyState picture="calm" title={words.none} next={words.noneNext} />
      ) : (
        <p className={layout.lead}>{words.lead(waiting, inForce.length)}</p>
      )}
      {data.sees === 'own' && exemptions.length > 0 && <p className={layout.quiet}>{words.own}</p>}
      {mayImport && (
        <div>
          <TextLink to="/old-exemptions">{words.old.title}</TextLink>
        </div>
      )}
      {data.mayAsk && <AskExemption data={data} isFirst={firstWaiting(data) === undefined} />}
      <Cards data={data} />
      {others > 0 && (
        <Folded title={words.over(others)} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          {isOpen && <Over />}
        </Folded>
      )}
    </>
  );
}

/** Fetched when somebody wants to see it: five years of them are many. */
function Over() {
  const view = useView('exemptions', { over: 'yes' });
  return (
    <QueryBoundary view={view} lines={4}>
      {(data) => <Cards data={data} />}
    </QueryBoundary>
  );
}

function Cards({ data }: { data: Exemptions }) {
  const first = firstWaiting(data);
  return (
    <List of={data.exemptions} by="key">
      {(exemption) => <ExemptionCard exemption={exemption} data={data} isFirst={exemption.key === first} />}
    </List>
  );
}

/** What the reader is here to judge. */
function firstWaiting({ exemptions }: Exemptions): string | undefined {
  return exemptions.find(({ may, advice }) => may.decide || (may.assess && !advice))?.key;
}
