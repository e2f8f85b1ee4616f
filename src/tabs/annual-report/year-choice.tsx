import { TextLink } from '../parts/link-button.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';

/** The other years there is a report of, the newest first. */
export function YearChoice({ years, year }: { years: readonly number[]; year: number | undefined }) {
  const { annual: words } = useText('reports');
  return (
    <nav className={layout.row} aria-label={words.years} data-screen-only>
      <span>{words.years}:</span>
      {years.flatMap((one) =>
        one === year ? (
          []
        ) : (
          <TextLink key={one} to={`/annual-report/${one}`}>
            {String(one)}
          </TextLink>
        ),
      )}
    </nav>
  );
}
