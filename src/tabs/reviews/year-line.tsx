import type { ViewData } from '../../contract/contract.ts';
import { layout } from '../parts/page.tsx';
import { useDay, useToday } from '../use-day.ts';
import { useText } from '../use-text.ts';

type Year = ViewData<'reviews'>['year'];

/** *Gennemgange i 2026: 1 af 2*, and what the plan is; a half-year is never a finding (G5). */
export function YearLine({ year }: { year: Year }) {
  const today = useToday();
  const day = useDay();
  const words = useText('manager').reviews;
  const { held, next, close } = year;
  const from = next?.from !== undefined && next.from > today ? next.from : undefined;
  const plan = next && (from ? words.planBetween(day(from), day(next.by)) : words.planBy(day(next.by)));
  return (
    <div>
      <p className={layout.lead}>
        <strong>{words.state(held, year.year)}</strong>
      </p>
      <p className={layout.quiet}>{plan ?? words.done}</p>
      {close && <p className={layout.quiet}>{words.close}</p>}
    </div>
  );
}
