import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Link, useLocation } from 'react-router';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '4px',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  link: {
    display: 'flex',
    alignItems: 'center',
    minHeight: '44px',
    paddingInline: '12px',
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  here: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 0 -3px 0 ${tokens.colorBrandStroke1}`,
  },
});

/** Pages that belong together, as a row of links with the current one marked. */
export function PageMenu({ label, places }: { label: string; places: readonly { to: string; name: string }[] }) {
  const styles = useStyles();
  const { pathname } = useLocation();
  return (
    <nav aria-label={label} data-screen-only>
      <ul className={styles.list}>
        {places.map(({ to, name }) => (
          <li key={to}>
            <Link
              to={to}
              className={mergeClasses(styles.link, pathname === to && styles.here)}
              aria-current={pathname === to ? 'page' : undefined}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
