import { useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import type { Day } from '../../core/dates.ts';
import { ownFigures } from '../../features/reports/annual/figure.ts';
import { wantedPerYear } from '../../features/reviews/year-state.ts';
import { ShownRowsLine, useShownRows } from '../annual-report/shown-rows.tsx';
import { useView } from '../api-hooks.tsx';
import { DayInput, useDayFault } from '../parts/form/day-input.tsx';
import { isDay } from '../parts/form/typed-day.ts';
import { Notice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { ViewPage } from '../parts/view.tsx';
import { useDay } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { OpenCaseAbout } from './open-case-about.tsx';

type On = ViewData<'reviewsOn'>;
type Manager = On['managers'][number];

/** Who a figure of a report is of (S115). */
const fits: Readonly<Record<(typeof ownFigures.meetings)[number], (manager: Manager) => boolean>> = {
  both: ({ held, leadsNobody }) => held >= wantedPerYear && !leadsNobody,
  one: ({ held, leadsNobody }) => held > 0 && held < wantedPerYear && !leadsNobody,
  none: ({ held, leadsNobody }) => held === 0 && !leadsNobody,
};

/** The year's reviews as they stood on any day, with the records that stand for it (S86, INV14). */
export default function ReviewsOnPage() {
  const words = useText('manager').reviews.onDay;
  const rows = useShownRows(ownFigures.meetings);
  const [day, choose] = useState(rows?.year === undefined ? '' : `${rows.year}-12-31`);
  const view = useView('reviewsOn', day === '' ? {} : { day });
  return (
    <ViewPage title={words.title} under={<p className={layout.quiet}>{words.lead}</p>} view={view} lines={6}>
      {(on, today) => (
        <>
          <OnDay shown={on.on} today={today} onChoose={choose} />
          {rows && <ShownRowsLine rows={{ figure: rows.figure, year: undefined }} />}
          <OnStatus on={rows ? { ...on, managers: on.managers.filter(fits[rows.figure]) } : on} />
        </>
      )}
    </ViewPage>
  );
}

interface OnDayProps {
  /** The day that is shown now. */
  shown: Day;
  today: Day;
  onChoose: (day: Day) => void;
}

/** A day that is being written is asked for once the field is left; half of `1.12.2025` is a day, too. */
function OnDay({ shown, today, onChoose }: OnDayProps) {
  const words = useText('manager').reviews.onDay;
  const [written, write] = useState<string>(shown);
  const wrong = useDayFault({ max: today });
  const choose = (day: string) => {
    if (isDay(day) && day !== shown && !wrong(day)) onChoose(day);
  };
  return (
    <form
      onBlur={() => choose(written)}
      onSubmit={(event) => {
        event.preventDefault();
        choose(written);
      }}
    >
      <DayInput
        label={words.day}
        max={today}
        value={written}
        onChange={(day, typed) => {
          write(day);
          // Chosen in the calendar.
          if (day === typed) choose(day);
        }}
      />
    </form>
  );
}

function OnStatus({ on }: { on: On }) {
  const day = useDay();
  const words = useText('manager').reviews.onDay;
  const { counts, managers, year, namesHidden, namesFrom } = on;
  const total = counts.none + counts.one + counts.both;
  return (
    <>
      <p role="status" className={layout.lead}>
        {total === 0 ? words.nobody(year) : words.counts(day(on.on), counts)}
      </p>
      {namesHidden && <Notice kind="info" title={words.namesHidden(namesFrom && day(namesFrom))} />}
      <ul className={layout.list}>
        {managers.map((manager) => (
          <ManagerCard key={`${manager.managerName} ${manager.units.join()}`} manager={manager} year={year} day={day} />
        ))}
      </ul>
    </>
  );
}

function ManagerCard({ manager, year, day }: { manager: Manager; year: number; day: (date: string) => string }) {
  const { onDay: words, state, touched } = useText('manager').reviews;
  const { managerName, units, held, evidence, leadsNobody, manager: account } = manager;
  return (
    <li className={layout.card}>
      <h2 className={layout.subheading}>{managerName}</h2>
      <p className={layout.quiet}>{[...units, ...(leadsNobody ? [words.leadsNobody] : [])].join(' · ')}</p>
      <p>{state(held, year)}</p>
      {evidence.length > 0 && (
        <ul className={layout.tightList}>
          {evidence.map(({ number, heldOn, days, savedBy, savedOn, rules, untouched }) => (
            <li key={number} className={layout.entry}>
              <span className={layout.entryName}>
                {words.held(days.length > 0 ? days.map(day).join(', ') : day(heldOn))}
              </span>
              <p className={layout.quiet}>{words.saved(number, savedBy, day(savedOn))}</p>
              {rules.length > 0 && <p className={layout.quiet}>{words.rules(rules.join(', '))}</p>}
              {!untouched && <Notice kind="warning" title={touched} />}
            </li>
          ))}
        </ul>
      )}
      {account !== undefined && held < wantedPerYear && !leadsNobody && (
        <OpenCaseAbout
          manager={account}
          name={managerName}
          why={`${managerName}, ${state(held, year).toLowerCase()}`}
        />
      )}
    </li>
  );
}
