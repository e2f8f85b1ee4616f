import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Link, useLocation } from 'react-router';
import type { Hit } from '../../features/handbook/search/search-hit.ts';
import type { Part } from '../../features/handbook/search/search-mark.ts';
import { useSpeech } from '../language.tsx';
import { layout } from '../parts/page.tsx';
import { resultPath } from './result-path.ts';

const useStyles = makeStyles({
  result: {
    position: 'relative',
    padding: '10px 12px',
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
    '& p': { margin: '2px 0 0' },
  },
  // The whole result is the target; only the name is read as the link.
  link: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'none',
    ':hover': { textDecorationLine: 'underline' },
    '::after': { content: '""', position: 'absolute', inset: 0, borderRadius: tokens.borderRadiusMedium },
    ':focus-visible': { outlineStyle: 'none' },
    ':focus-visible::after': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  here: { backgroundColor: tokens.colorNeutralBackground3, boxShadow: `inset 4px 0 0 ${tokens.colorBrandStroke1}` },
  // Bold and underlined: a colour alone says nothing in high contrast or to those who do not see it (WCAG 1.4.1).
  mark: {
    color: 'inherit',
    backgroundColor: tokens.colorBrandBackground2,
    fontWeight: tokens.fontWeightBold,
    textDecorationLine: 'underline',
    textDecorationThickness: '2px',
    textUnderlineOffset: '3px',
  },
});

interface ResultProps {
  hit: Hit;
  /** The part of the address after `?`: the question goes along, so that the list stays. */
  search: string;
  onFollow?(): void;
}

/** A rule or page that answers: its name, the passage that answers best, and the heading it stands under. */
export function Result({ hit, search, onFollow }: ResultProps) {
  const styles = useStyles();
  const { language, text } = useSpeech();
  const { pathname } = useLocation();
  const to = resultPath(hit);
  const here = pathname === to || pathname.startsWith(`${to}/`);
  const lang = hit.language === language ? undefined : hit.language;
  return (
    <li className={mergeClasses(styles.result, here && styles.here)}>
      <Link
        to={{ pathname: to, search }}
        state={{ under: hit.under }}
        className={styles.link}
        aria-current={here ? 'page' : undefined}
        {...(onFollow && { onClick: onFollow })}
      >
        {hit.number && `${hit.number} `}
        <MarkedText parts={hit.title} />
      </Link>
      <p lang={lang}>
        <MarkedText parts={hit.snippet} />
      </p>
      <p className={layout.quiet}>
        {hit.kind === 'page' && `${text.search.page} · `}
        {hit.under && <span lang={lang}>{text.search.under(hit.under)}</span>}
      </p>
    </li>
  );
}

/** A text with the words that were found. */
function MarkedText({ parts }: { parts: readonly Part[] }) {
  const styles = useStyles();
  let at = 0;
  return parts.map(({ text, hit }) => {
    at += text.length;
    return hit ? (
      <mark key={at} className={styles.mark}>
        {text}
      </mark>
    ) : (
      text
    );
  });
}
