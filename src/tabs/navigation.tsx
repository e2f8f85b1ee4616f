import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Link, useLocation } from 'react-router';
import { useSpeech } from './language.tsx';
import { isHere, type MenuItem } from './menu.ts';
import { WaitingMark } from './waiting-mark.tsx';

const phone = '@media (max-width: 767px)';
const wide = '@media (min-width: 768px)';

const useStyles = makeStyles({
  side: {
    [phone]: { display: 'none' },
    position: 'sticky',
    top: 0,
    alignSelf: 'start',
    width: '216px',
    flexShrink: 0,
    boxSizing: 'border-box',
    padding: '16px 8px',
  },
  foot: {
    [wide]: { display: 'none' },
    position: 'fixed',
    insetInline: 0,
    bottom: 0,
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingBottom: 'env(safe-area-inset-bottom)',
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  footList: { display: 'flex' },
  footItem: { flexGrow: 1, flexBasis: 0, minWidth: 0 },
  link: {
    display: 'flex',
    alignItems: 'center',
    minHeight: '44px',
    boxSizing: 'border-box',
    textDecorationLine: 'none',
    color: tokens.colorNeutralForeground2,
    ':hover': { color: tokens.colorNeutralForeground2Hover, backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  sideLink: { columnGap: '12px', paddingInline: '12px', borderRadius: tokens.borderRadiusMedium },
  footLink: {
    position: 'relative',
    flexDirection: 'column',
    justifyContent: 'center',
    rowGap: '2px',
    minHeight: '56px',
    fontSize: '11px',
    lineHeight: '14px',
    textAlign: 'center',
    paddingInline: '1px',
  },
  here: {
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightSemibold,
    // A mark beside the colour: the place is told by form too.
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
  },
  hereFoot: { boxShadow: `inset 0 3px 0 ${tokens.colorBrandStroke1}` },
  icon: { fontSize: '22px', flexShrink: 0 },
});

/** The menu beside the page on wide screens. */
export function SideMenu({ menu }: { menu: readonly MenuItem[] }) {
  const styles = useStyles();
  const { text } = useSpeech();
  const { pathname } = useLocation();
  return (
    <nav className={styles.side} aria-label={text.shell.menu} data-screen-only>
      <ul className={styles.list}>
        {menu.map((item) => (
          <li key={item.to}>
            <Link
              to={item.to}
              className={mergeClasses(styles.link, styles.sideLink, isHere(item, pathname) && styles.here)}
              aria-current={isHere(item, pathname) ? 'page' : undefined}
            >
              <item.icon className={styles.icon} aria-hidden />
              {item.name}
              <WaitingMark waiting={item.waiting} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The menu under the thumb on phones. */
export function FootMenu({ menu }: { menu: readonly MenuItem[] }) {
  const styles = useStyles();
  const { text } = useSpeech();
  const { pathname } = useLocation();
  return (
    <nav className={styles.foot} aria-label={text.shell.menu} data-screen-only>
      <ul className={mergeClasses(styles.list, styles.footList)}>
        {menu.map((item) => {
          const here = isHere(item, pathname);
          return (
            <li key={item.to} className={styles.footItem}>
              <Link
                to={item.to}
                className={mergeClasses(styles.link, styles.footLink, here && styles.here, here && styles.hereFoot)}
                aria-current={here ? 'page' : undefined}
              >
                <item.icon className={styles.icon} aria-hidden />
                {item.short}
                <WaitingMark waiting={item.waiting} onIcon />
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
