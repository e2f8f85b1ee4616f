import { Notice } from '../parts/notice.tsx';
import { useAway, useDay } from '../use-day.ts';
import { useText } from '../use-text.ts';
import type { EditionLine } from './edition.ts';

/** How a use of Direktionen's mandate stands: waiting for its next meeting, or red when a warning was not confirmed in time. */
export function MandateUseNotice({ use }: { use: NonNullable<EditionLine['use']> }) {
  const day = useDay();
  const away = useAway();
  const words = useText('revisions').use;
  const { state, until } = use;
  if (state === 'told') return null;
  if (state === 'refused') {
    return (
      <Notice kind="error" title={words.refused}>
        <p>{words.refusedNext}</p>
      </Notice>
    );
  }
  if (state === 'overdue') {
    return (
      <Notice kind="error" title={words.overdue}>
        <p>{words.overdueNext(until ? day(until) : '')}</p>
      </Notice>
    );
  }
  return (
    <Notice kind="info" title={words.listed}>
      {until && <p>{words.until(day(until), away(until))}</p>}
    </Notice>
  );
}
