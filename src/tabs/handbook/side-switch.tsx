import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Link, useLocation } from 'react-router';
import { useSpeech } from '../language.tsx';
import type { Side } from './side.ts';
import { sides, useSide } from './side.ts';

const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap', listStyleType: 'none', margin: 0, padding: 0 },
  side: {
    display: 'inline-flex',
    alignItems: 'center',
    minHeight: '44px',
    boxSizing: 'border-box',
    padding: '0 12px',
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    borderBottom: `3px solid ${tokens.colorTransparentStroke}`,
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  here: { fontWeight: tokens.fontWeightBold, borderBottomColor: tokens.colorCompoundBrandStroke },
});

/** Chapter, focus area (S31) or ISO 27002: kept in the address, so that a link and the way back keep it too. */
export function SideSwitch() {
  const styles = useStyles();
  const { text } = useSpeech();
  const { pathname, search } = useLocation();
  const current = useSide();
  return (
    <nav aria-label={text.handbook.browseBy} data-screen-only>
      <ul className={styles.list}>
        {sides.map((side) => (
          <li key={side}>
            <Link
              replace
              to={{ pathname, search: seenFrom(side, search) }}
              className={mergeClasses(styles.side, side === current && styles.here)}
              aria-current={side === current ? 'true' : undefined}
            >
              {text.handbook.side[side]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function seenFrom(side: Side, search: string): string {
  const params = new URLSearchParams(search);
  if (side === 'chapter') params.delete('by');
  else params.set('by', side);
  return params.toString();
}
