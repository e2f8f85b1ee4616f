import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
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
  const { language, text } = useSpeech();
  const lang = hit.language === language ? undefined : hit.language;
  const title = (
    <>
      {hit.number && `${hit.number} `}
      <MarkedText parts={hit.title} />
    </>
  );
  return (
    <ResultEntry to={resultPath(hit)} {...{ search, title, under: hit.under, onFollow }}>
      <p lang={lang}>
        <MarkedText parts={hit.snippet} />
      </p>
      <p className={layout.quiet}>
        {hit.kind === 'page' && `${text.search.page} · `}
        {hit.under && <span lang={lang}>{text.search.under(hit.under)}</span>}
      </p>
    </ResultEntry>
  );
}

interface ResultEntryProps {
  to: string;
  search: string;
  title: ReactNode;
  /** The heading it leads to. */
  under?: string;
  onFollow?: (() => void) | undefined;
  children: ReactNode;
}

/** One line of what was found: its name is the link, and all of it the target. */
export function ResultEntry({ to, search, title, under, onFollow, children }: ResultEntryProps) {
  const styles = useStyles();
  const { pathname } = useLocation();
  const here = pathname === to || pathname.startsWith(`${to}/`);
  return (
    <li className={mergeClasses(styles.result, here && styles.here)}>
      <Link
        to={{ pathname: to, search }}
        state={{ under }}
        className={styles.link}
        aria-current={here ? 'page' : undefined}
        {...(onFollow && { onClick: onFollow })}
      >
        {title}
      </Link>
      {children}
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
