import { useLocation, useSearchParams } from 'react-router';
import type { AnnualFigure } from '../../features/reports/annual/figure.ts';
import { TextLink } from '../parts/link-button.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';

export interface ShownRows<F extends AnnualFigure = AnnualFigure> {
  figure: F;
  /** Of rows that belong to a year. */
  year: number | undefined;
}

/**
 * The figure whose rows an address asks for, `?show=granted&year=2026` (`rowsBehind`, S115).
 * @param figures those the page can be narrowed to
 * @returns nothing where the page is asked for as it is
 */
export function useShownRows<F extends AnnualFigure>(figures: readonly F[]): ShownRows<F> | undefined {
  const [asked] = useSearchParams();
  const figure = figures.find((one) => one === asked.get('show'));
  const year = /^\d{4}$/.exec(asked.get('year') ?? '')?.[0];
  return figure && { figure, year: year === undefined ? undefined : Number(year) };
}

interface ShownRowsLineProps {
  rows: ShownRows;
  /** There are none. */
  isEmpty?: boolean;
}

/** Which rows the page is narrowed to, and the way to all of them. */
export function ShownRowsLine({ rows: { figure, year }, isEmpty = false }: ShownRowsLineProps) {
  const { annual: words } = useText('reports');
  const { pathname } = useLocation();
  return (
    <div className={layout.row} data-screen-only>
      <p>
        {words.only(words.figure[figure], year)}
        {isEmpty && ` · ${words.noRows}`}
      </p>
      <TextLink to={pathname}>{words.showAll}</TextLink>
    </div>
  );
}
