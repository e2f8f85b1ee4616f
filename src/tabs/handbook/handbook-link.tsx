import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';

const useStyles = makeStyles({
  link: {
    display: 'block',
    minHeight: '44px',
    boxSizing: 'border-box',
    padding: '10px 12px',
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  here: {
    backgroundColor: tokens.colorNeutralBackground3,
    boxShadow: `inset 4px 0 0 ${tokens.colorBrandStroke1}`,
  },
  under: { display: 'flex', flexWrap: 'wrap', columnGap: '12px' },
});

/** One line of the list; the whole line is the target. The side the handbook is seen from stays in the address. */
export function HandbookLink({ to, name, children }: { to: string; name: string; children: ReactNode }) {
  const styles = useStyles();
  const { pathname, search } = useLocation();
  const here = pathname === to || pathname.startsWith(`${to}/`);
  return (
    <Link
      to={{ pathname: to, search }}
      className={mergeClasses(styles.link, here && styles.here)}
      aria-current={here ? 'page' : undefined}
    >
      <span className={styles.name}>{name}</span>
      <span className={styles.under}>{children}</span>
    </Link>
  );
}
