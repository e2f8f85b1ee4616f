import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { useId, useState } from 'react';
import { Link, useLocation } from 'react-router';
import { useSpeech } from './language.tsx';
import { isHere, type MenuEntry, type MenuLine, type ThumbRow } from './menu.ts';
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
  footList: { display: 'flex', minHeight: '56px' },
  footItem: { flexGrow: 1, flexBasis: 0, minWidth: 0 },
  link: {
    display: 'flex',
    alignItems: 'center',
    minHeight: 'max(36px, var(--control))',
    boxSizing: 'border-box',
    textDecorationLine: 'none',
    color: tokens.colorNeutralForeground2,
    ':hover': { color: tokens.colorNeutralForeground2Hover, backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  sideLink: { columnGap: '12px', paddingInline: '12px', borderRadius: tokens.borderRadiusMedium },
  within: { paddingInlineStart: '46px' },
  group: { width: '100%', border: 'none', backgroundColor: 'transparent', font: 'inherit', textAlign: 'start' },
  name: { flexGrow: 1, minWidth: 0 },
  chevron: { fontSize: '16px', flexShrink: 0, transitionProperty: 'rotate', transitionDuration: '100ms' },
  turned: { rotate: '180deg' },
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
export function SideMenu({ menu }: { menu: readonly MenuEntry[] }) {
  const styles = useStyles();
  const { text } = useSpeech();
  return (
    <nav className={styles.side} aria-label={text.shell.menu} data-screen-only>
      <ul className={styles.list}>
        {menu.map(({ lines: [line, ...others], ...entry }) => (
          <li key={line.to}>
            {others.length === 0 ? <SideLink line={line} {...entry} /> : <Group {...entry} lines={[line, ...others]} />}
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Lines that fold together: open where the reader is, and as the reader left it. */
function Group({ name, icon, iconHere, waiting, lines }: MenuEntry) {
  const styles = useStyles();
  const id = useId();
  const { pathname } = useLocation();
  const isWithin = lines.some((line) => isHere(line, pathname));
  const [chosen, choose] = useState<boolean>();
  const isOpen = chosen ?? isWithin;
  const Icon = isWithin ? iconHere : icon;
  return (
    <>
      <button
        type="button"
        className={mergeClasses(styles.link, styles.sideLink, styles.group, isWithin && !isOpen && styles.here)}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => choose(!isOpen)}
      >
        <Icon className={styles.icon} aria-hidden />
        <span className={styles.name}>{name}</span>
        {!isOpen && <WaitingMark waiting={waiting} />}
        <ChevronDownRegular className={mergeClasses(styles.chevron, isOpen && styles.turned)} aria-hidden />
      </button>
      {isOpen && (
        <ul id={id} className={styles.list}>
          {lines.map((line) => (
            <li key={line.to}>
              <SideLink line={line} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function SideLink({ line, icon, iconHere }: { line: MenuLine } & Partial<Pick<MenuEntry, 'icon' | 'iconHere'>>) {
  const styles = useStyles();
  const here = isHere(line, useLocation().pathname);
  const Icon = here ? iconHere : icon;
  return (
    <Link
      to={line.to}
      className={mergeClasses(styles.link, styles.sideLink, !Icon && styles.within, here && styles.here)}
      aria-current={here ? 'page' : undefined}
    >
      {Icon && <Icon className={styles.icon} aria-hidden />}
      <span className={styles.name}>{line.name}</span>
      <WaitingMark waiting={line.waiting} />
    </Link>
  );
}

/** The menu under the thumb on phones. */
export function FootMenu({ row }: Pick<ThumbRow, 'row'>) {
  const styles = useStyles();
  const { text } = useSpeech();
  const { pathname } = useLocation();
  return (
    <nav className={styles.foot} aria-label={text.shell.menu} data-screen-only>
      <ul className={mergeClasses(styles.list, styles.footList)}>
        {row.map((item) => {
          const here = isHere(item, pathname);
          const Icon = here ? item.iconHere : item.icon;
          return (
            <li key={item.to} className={styles.footItem}>
              <Link
                to={item.to}
                className={mergeClasses(styles.link, styles.footLink, here && styles.here, here && styles.hereFoot)}
                aria-current={here ? 'page' : undefined}
              >
                <Icon className={styles.icon} aria-hidden />
                {item.name}
                <WaitingMark waiting={item.waiting} onIcon />
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
