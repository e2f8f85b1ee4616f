import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

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
