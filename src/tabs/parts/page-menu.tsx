import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Link, useLocation } from 'react-router';

/** Of the page before, so that one sees that there is one. */
const peek = 40;

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '4px',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // On a phone many pages would push their content off the screen: there the row is drawn sideways by a thumb.
    '@media (max-width: 767px)': { flexWrap: 'nowrap', overflowX: 'auto', scrollbarWidth: 'none' },
  },
  link: {
    display: 'flex',
    alignItems: 'center',
    minHeight: '44px',
    paddingInline: '12px',
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    whiteSpace: 'nowrap',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  here: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 0 -3px 0 ${tokens.colorBrandStroke1}`,
  },
});

/** Pages that belong together, as a row of links with the current one marked and in view. */
export function PageMenu({ label, places }: { label: string; places: readonly { to: string; name: string }[] }) {
  const styles = useStyles();
  const { pathname } = useLocation();
  return (
    <nav aria-label={label} data-screen-only>
      <ul className={styles.list}>
        {places.map(({ to, name }) => (
          <li key={to} ref={pathname === to ? showInRow : undefined}>
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

/** Only the row moves: the page stays where the reader is. */
function showInRow(place: HTMLLIElement | null): void {
  const row = place?.parentElement;
  if (row) row.scrollLeft = place.offsetLeft - row.offsetLeft - peek;
}
