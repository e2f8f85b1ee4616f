import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 'calc(57px + env(safe-area-inset-bottom))',
    '@media (min-width: 768px)': { bottom: 0 },
    '@media (max-height: 360px)': { position: 'static' },
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: '8px',
    marginInline: '-16px',
    padding: '12px 16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    '& > [role=status]': { width: '100%', ':empty': { display: 'none' }, '& p': { margin: 0 } },
  },
  still: { position: 'static' },
});

/**
 * Under a long list: its press stays under the thumb, above the tab's own foot on a phone.
 * @param still there is nothing to press it for yet: it waits at the end and covers nothing
 */
export function StickyBar({ still = false, children }: { still?: boolean; children: ReactNode }) {
  const styles = useStyles();
  return <div className={mergeClasses(styles.bar, still && styles.still)}>{children}</div>;
}
