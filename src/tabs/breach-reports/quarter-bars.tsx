import type { ViewData } from '../../contract/contract.ts';
import { quarterOf, unlockedQuarters } from '../../features/cases/reports/report-period.ts';
import { useSpeech } from '../language.tsx';
import { TextLink } from '../parts/link-button.tsx';
import { layout } from '../parts/page.tsx';
import { type Bar, Bars } from '../plots/bars.tsx';
import { useToday } from '../use-day.ts';
import { useMay } from '../use-may.ts';
import { useText } from '../use-text.ts';

interface QuarterBarsProps extends Pick<ViewData<'breachReports'>, 'quarters'> {
  /** Where they lead, on a page that is not their own. */
  to?: string;
}

/** Incidents by quarter, this year's beside last year's. */
export function QuarterBars({ quarters, to }: QuarterBarsProps) {
  const words = useText('cases').breachReports;
  // The DBR sees the cases as they are, and not what has been published.
  const isLive = useMay('publishBreachReport');
  const year = Number(useToday().slice(0, 4));
  const barOf = (quarter: string): Bar | undefined => {
    const total = quarters.find((one) => one.quarter === quarter)?.total;
    return total === undefined ? undefined : { said: total, value: /^\d+$/.test(total) ? Number(total) : undefined };
  };
  // Before there is a year to compare with, one stands alone.
  const years = [year - 1, year].filter(
    (one) => one === year || quarters.some(({ quarter }) => quarter.startsWith(`${one}-`)),
  );
  return (
    <section className={layout.card} aria-label={words.byQuarter}>
      <h2 className={layout.subheading}>
        {to === undefined ? words.byQuarter : <TextLink to={to}>{words.byQuarter}</TextLink>}
      </h2>
      <Bars
        label={words.byQuarter}
        series={years.map((one) => ({ name: String(one), tone: one === year ? 'now' : 'before' }))}
        groups={[1, 2, 3, 4].map((number) => ({
          name: words.quarterShort(number),
          bars: years.map((one) => barOf(`${one}-${number}`)),
        }))}
      />
      {!isLive && <Untold quarters={quarters} />}
      <p className={layout.quiet}>{words.more}</p>
    </section>
  );
}

/** Why a quarter has no bar: an empty place is no zero. */
function Untold({ quarters }: Pick<QuarterBarsProps, 'quarters'>) {
  const { language } = useSpeech();
  const words = useText('cases').breachReports;
  const told = quarters.map(({ quarter }) => quarter);
  const now = quarterOf(`${useToday()}T12:00:00Z`);
  const unlocked = unlockedQuarters(told, now);
  const names = new Intl.ListFormat(language, { type: 'conjunction' }).format(unlocked.map(words.quarter));
  return (
    <>
      {unlocked.length > 0 && <p>{words.unlocked(names)}</p>}
      <p>{words.running(words.quarter(now))}</p>
    </>
  );
}
