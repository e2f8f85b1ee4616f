import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Link, useLocation } from 'react-router';
import type { Action } from '../../domain/role-table.ts';
import { useView } from '../ask.tsx';
import { useSpeech } from '../language.tsx';

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

const places: readonly { to: string; section: 'settings' | 'appointments' | 'employments'; needs: Action }[] = [
  { to: '/settings', section: 'settings', needs: 'settings' },
  { to: '/appointments', section: 'appointments', needs: 'appointments' },
  { to: '/employments', section: 'employments', needs: 'importEmployments' },
];

/** The editors' three pages. */
export function WorkplaceMenu() {
  const styles = useStyles();
  const { text } = useSpeech();
  const { pathname } = useLocation();
  const actions = useView('me', {}).data?.data.actions ?? [];
  return (
    <nav aria-label={text.workplace.title} data-screen-only>
      <ul className={styles.list}>
        {places
          .filter(({ needs }) => actions.includes(needs))
          .map(({ to, section }) => (
            <li key={to}>
              <Link
                to={to}
                className={mergeClasses(styles.link, pathname === to && styles.here)}
                aria-current={pathname === to ? 'page' : undefined}
              >
                {text.workplace.sections[section]}
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  );
}
