import { useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { ownFigures } from '../../features/reports/annual/figure.ts';
import { useShownRows } from '../annual-report/shown-rows.tsx';
import { useView } from '../api-hooks.tsx';
import { SelectField } from '../parts/form/fields.tsx';
import { TextLink } from '../parts/link-button.tsx';
import { List, layout } from '../parts/page.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { ViewPage } from '../parts/view.tsx';
import { useDay } from '../use-day.ts';
import { useText } from '../use-text.ts';

type Count = (typeof ownFigures.controls)[number];
type Row = ViewData<'controlsOfYear'>['rows'][number];

const pictures = { inOrder: 'done', findings: 'owed', notDone: 'withdrawn', withdrawn: 'withdrawn' } as const;

/** *Kontroller* (S113, S115): what stands behind the figures of a year's controls. */
export default function ControlsPage() {
  const { annual: words } = useText('reports');
  const { figure, year } = useShownRows(ownFigures.controls) ?? {};
  const [show, choose] = useState<Count>(figure ?? 'inOrder');
  const view = useView('controlsOfYear', { show, ...(year !== undefined && { year: String(year) }) });
  return (
    <ViewPage
      title={words.section.controls}
      view={view}
      lines={8}
      before={
        <div className={layout.form} data-screen-only>
          <SelectField<Count>
            label={year === undefined ? words.shows : words.showsOf(year)}
            value={show}
            choices={ownFigures.controls.map((count) => [count, words.figure[count]])}
            onChange={choose}
          />
        </div>
      }
    >
      {({ rows }) =>
        rows.length === 0 ? (
          <p>{words.noRows}</p>
        ) : (
          <List of={rows} by="key">
            {(row) => <ControlCard row={row} />}
          </List>
        )
      }
    </ViewPage>
  );
}

function ControlCard({ row: { about, kind, name, outcome, on } }: { row: Row }) {
  const words = useText('controls');
  const day = useDay();
  const isOwn = kind === 'own';
  const to = isOwn ? '/wheel' : kind === 'verification' ? `/rule/${about.replace(/^rule:/, '')}` : `/system/${about}`;
  return (
    <article className={layout.card} aria-label={name}>
      <StatusWord kind={outcome === undefined ? 'urgent' : pictures[outcome]}>
        {outcome === undefined ? words.state.late : words.outcome[outcome]}
      </StatusWord>
      <TextLink to={to}>{name}</TextLink>
      <p className={layout.quiet}>{[...(isOwn ? [] : [words.kind[kind]]), day(on)].join(' · ')}</p>
    </article>
  );
}
