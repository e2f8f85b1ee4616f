import { useState } from 'react';
import { yearOf } from '../../core/dates.ts';
import { ownFigures } from '../../features/reports/annual/figure.ts';
import { useShownRows } from '../annual-report/shown-rows.tsx';
import { useView } from '../api-hooks.tsx';
import { Action } from '../parts/link-button.tsx';
import { Beside, layout } from '../parts/page.tsx';
import { type Done, UndoNotice } from '../parts/undo-notice.tsx';
import { EmptyState, ViewPage } from '../parts/view.tsx';
import { useToday } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { EventForm } from './event-form.tsx';
import { EventProposal } from './event-proposal.tsx';
import { ItemsOf } from './items-of.tsx';
import { OwnForm } from './own-form.tsx';
import type { Wheel } from './wheel-item.ts';
import { WheelList } from './wheel-list.tsx';
import { YearList } from './year-list.tsx';
import { YearWheel } from './year-wheel.tsx';

/** *Årshjul* (S119–S123): the year drawn, and beside it what is ahead. */
export default function WheelPage() {
  const words = useText('wheel');
  const view = useView('wheel', {});
  return (
    <ViewPage title={words.title} view={view} lines={8} wide>
      {(wheel) =>
        wheel.items.length === 0 && !wheel.mayPlan ? (
          <EmptyState picture="calm" title={words.none} next={words.noneNext} />
        ) : (
          <Year wheel={wheel} />
        )
      }
    </ViewPage>
  );
}

function Year({ wheel }: { wheel: Wheel }) {
  const words = useText('wheel');
  const today = useToday();
  const years = [...new Set(wheel.items.map(({ year }) => year))].toSorted();
  const [chosen, choose] = useState<number>();
  const [open, setOpen] = useState<'add' | 'event'>();
  const [last, setLast] = useState<Done>();
  const [moved, setMoved] = useState<string>();
  const rows = useShownRows(ownFigures.wheel);
  const year = chosen ?? rows?.year ?? years.find((one) => one >= yearOf(today)) ?? yearOf(today);
  const done = (what: Done, key?: string) => {
    setOpen(undefined);
    setLast(what);
    setMoved(key);
  };
  const close = () => setOpen(undefined);
  return (
    <>
      <style>{'@page { size: A3 landscape }'}</style>
      {wheel.mayPlan && open === undefined && (
        <div className={layout.actions} data-screen-only>
          <Action appearance="primary" onClick={() => setOpen('add')}>
            {words.add}
          </Action>
          <Action onClick={() => setOpen('event')}>{words.happened}</Action>
        </div>
      )}
      {wheel.proposed.map((event) => (
        <EventProposal key={event.event} proposed={event} onDone={done} />
      ))}
      {open === 'add' && <OwnForm onPlanned={done} onClose={close} />}
      {open === 'event' && <EventForm onBrought={done} onClose={close} />}
      {wheel.items.length === 0 && <EmptyState picture="calm" title={words.none} next={words.noneNext} />}
      <div className="plot-beside">
        <Beside
          even
          side={
            <>
              <YearWheel wheel={wheel} year={year} />
              <div className={layout.row} data-screen-only>
                {years.length > 1 &&
                  years.map((one) => (
                    <Action
                      key={one}
                      appearance={one === year ? 'secondary' : 'subtle'}
                      aria-pressed={one === year}
                      onClick={() => choose(one)}
                    >
                      {String(one)}
                    </Action>
                  ))}
                <Action appearance="subtle" className={layout.flush} onClick={() => window.print()}>
                  {words.print}
                </Action>
              </div>
            </>
          }
        >
          <div className="plot-on-screen" data-screen-only>
            {rows ? (
              <ItemsOf {...{ wheel, rows, year, onDone: done }} />
            ) : (
              <WheelList {...{ wheel, moved, onDone: done }} />
            )}
          </div>
          <YearList wheel={wheel} year={year} />
        </Beside>
      </div>
      <UndoNotice
        done={last}
        words={{ undo: words.reopen, undoing: words.busy, fault: words.fault }}
        onUndone={() => setLast(undefined)}
      />
    </>
  );
}
