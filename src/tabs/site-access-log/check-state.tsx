import type { ViewData } from '../../contract/contract.ts';
import type { Day } from '../../core/dates.ts';
import { Notice } from '../parts/notice.tsx';
import { Folded, layout } from '../parts/page.tsx';
import { useDay } from '../use-day.ts';
import { useText } from '../use-text.ts';

export type SiteTouches = ViewData<'siteTouches'>;

/** Up to which day it has been checked, or since when it has not been. */
export function CheckState({ data: { until, isDue, checks }, today }: { data: SiteTouches; today: Day }) {
  const day = useDay(today);
  const words = useText('cases').siteAccessLog;
  return (
    <>
      {until === undefined && (
        <Notice kind="warning" title={words.never}>
          <p>{words.neverNext}</p>
        </Notice>
      )}
      {until !== undefined && isDue && (
        <Notice kind="warning" title={words.notSince(day(until))}>
          <p>{words.notSinceNext}</p>
        </Notice>
      )}
      {until !== undefined && !isDue && <Notice kind="good" title={words.until(day(until))} />}
      {checks.length > 0 && (
        <Folded title={words.checks}>
          <ul className={layout.tightList}>
            {checks.map(({ from, until: to, lines, byName }) => (
              <li key={`${from} ${to}`}>{words.checkLine(day(from), day(to), lines, byName)}</li>
            ))}
          </ul>
        </Folded>
      )}
    </>
  );
}
