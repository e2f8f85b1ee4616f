import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type DetailsHTMLAttributes, type ReactNode, useEffect, useId, useRef } from 'react';
import { useLocation } from 'react-router';

/** Class names of the spacing and boxes that all pages share; layout.css draws them. */
export const layout = {
  lead: 'layout-lead',
  list: 'layout-list',
  tightList: 'layout-tight-list',
  people: 'layout-people',
  card: 'layout-card',
  heading: 'layout-heading',
  subheading: 'layout-subheading',
  summary: 'layout-summary',
  actions: 'layout-actions',
  flush: 'layout-flush',
  form: 'layout-form',
  row: 'layout-row',
  entry: 'layout-entry',
  entryName: 'layout-entry-name',
  quiet: 'layout-quiet',
  asWritten: 'layout-as-written',
  unframed: 'layout-unframed',
  stack: 'layout-stack',
  flow: 'layout-flow',
  boxes: 'layout-boxes',
  chips: 'layout-chips',
  anywhere: 'layout-anywhere',
  iconOnly: 'layout-icon-only',
} as const;

interface PageProps {
  className?: string;
  /** Two columns where there is room. */
  wide?: boolean | undefined;
  children: ReactNode;
}

export function Page({ className, wide, children }: PageProps) {
  return <article className={mergeClasses('layout-page', wide && 'layout-wide', className)}>{children}</article>;
}

/**
 * What a page is about, and on the right, where there is room, what it is not: to look something up, to go on to.
 * @param even both are as much the page's own: they share its width
 */
export function Beside({ side, even, children }: { side: ReactNode; even?: boolean; children: ReactNode }) {
  return (
    <div className={mergeClasses('layout-beside', even && 'layout-even')}>
      <div className="layout-page">{children}</div>
      <div className="layout-page">{side}</div>
    </div>
  );
}

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    hyphens: 'auto',
    outlineStyle: 'none',
  },
});

/**
 * The page's one `h1`. Focus goes to it when the reader has come from another page, so that a screen reader reads the
 * page's name and the keyboard starts there; the first page leaves focus to Teams.
 */
export function PageTitle({ children }: { children: string }) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const { key, pathname } = useLocation();
  // What changes after `?` while the reader types or chooses a view is the same page.
  const shown = useRef(key === 'default' ? pathname : undefined);

  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [pathname]);

  return (
    <>
      <title>{`${children} – Rettesnor`}</title>
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {children}
      </h1>
    </>
  );
}

interface SectionProps {
  title: string;
  /** Level of its heading; 2 where it is left out. */
  level?: 2 | 3;
  /** Drawn as a card, and not only as lines of its own. */
  card?: boolean;
  /** With a small heading. */
  small?: boolean;
  children: ReactNode;
}

/** A part of a page under its heading, which names it. */
export function Section({ title, level = 2, card, small, children }: SectionProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section className={card ? layout.card : layout.form} aria-labelledby={id}>
      <Heading id={id} className={small ? layout.subheading : layout.heading}>
        {title}
      </Heading>
      {children}
    </section>
  );
}

interface FoldedProps extends Pick<DetailsHTMLAttributes<HTMLDetailsElement>, 'open' | 'onToggle'> {
  title: string;
  /** The title for whoever hears it alone, where it does not say what it is about. */
  label?: string;
  /** Not on paper. */
  'data-screen-only'?: boolean;
  children: ReactNode;
}

/** What is folded away until somebody wants it. */
export function Folded({ title, label, children, ...details }: FoldedProps) {
  return (
    <details {...details}>
      <summary className={layout.summary} aria-label={label}>
        {title}
      </summary>
      {children}
    </details>
  );
}

type KeysOf<T> = { [K in keyof T]-?: T[K] extends string ? K : never }[keyof T];

interface ListProps<T> {
  of: readonly T[];
  /** What tells one from the other. */
  by: KeysOf<T>;
  className?: string;
  children: (one: T, index: number) => ReactNode;
}

/** A list whose every item stands for itself: cards, mostly. */
export function List<T>({ of, by, className = layout.list, children }: ListProps<T>) {
  return (
    <ul className={className}>
      {of.map((one, index) => (
        <li key={String(one[by])}>{children(one, index)}</li>
      ))}
    </ul>
  );
}
