import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Suspense } from 'react';
import { Link, useLocation, useSearchParams } from 'react-router';
import type { ViewData } from '../../contract/contract.ts';
import { byFocusArea } from '../../features/handbook/browse.ts';
import { useSpeech } from '../language.tsx';
import { later } from '../parts/later.ts';
import { TextLink } from '../parts/link-button.tsx';
import { Loading } from '../parts/loading.tsx';
import { layout } from '../parts/page.tsx';
import { EmptyState } from '../parts/view.tsx';
import { EditionLine } from './edition-line.tsx';
import { HandbookLink } from './handbook-link.tsx';
import { type ListedRule, RuleShelf, Shelf } from './rule-shelf.tsx';

const sides: readonly Side[] = ['chapter', 'focus', 'iso'];

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

const ControlList = later(() => import('./control-list.tsx'));

/** The edition in force, and all rules from the side the reader has chosen. */
export function Browse({ handbook }: { handbook: ViewData<'handbook'> }) {
  const words = useSpeech().text.handbook;
  const rules = handbook.chapters.flatMap((chapter) => chapter.rules);
  const side = useSide();
  return (
    <>
      <EditionLine {...handbook} />
      {rules.length > 0 && (
        <div data-screen-only>
          <TextLink to="/handbook/files">{words.take}</TextLink>
        </div>
      )}
      {rules.length === 0 && <EmptyState picture="shelf" title={words.empty} next={words.emptyNext} />}
      {rules.length > 0 && <SideSwitch />}
      {side === 'focus' && <p className={layout.quiet}>{words.focusLead}</p>}
      {side === 'iso' && <p className={layout.quiet}>{words.isoLead}</p>}
      <nav aria-label={words.title}>
        {side === 'chapter' && <ChapterList handbook={handbook} />}
        {side === 'focus' && <FocusList rules={rules} />}
        {side === 'iso' && (
          <Suspense fallback={<Loading lines={8} />}>
            <ControlList rules={rules.toSorted((a, b) => a.rule.localeCompare(b.rule))} />
          </Suspense>
        )}
      </nav>
    </>
  );
}

/** The rules by the policy's seven focus areas (S31). */
function FocusList({ rules }: { rules: readonly ListedRule[] }) {
  const { text } = useSpeech();
  return (
    <>
      {byFocusArea(rules).map(({ id, rules: served }) => (
        <RuleShelf key={id} id={`focus-${id}`} title={text.handbook.focus[id]} rules={served} />
      ))}
    </>
  );
}

/** Every chapter with its rules, then the policy and the roles. */
function ChapterList({ handbook }: { handbook: ViewData<'handbook'> }) {
  const words = useSpeech().text.handbook;
  return (
    <>
      {handbook.chapters.map(({ chapter, rules }) => (
        <RuleShelf key={chapter} id={`chapter-${chapter}`} title={words.chapter[chapter]} rules={rules} />
      ))}
      {handbook.pages.length > 0 && (
        <Shelf id="chapter-pages" title={words.pages}>
          {handbook.pages.map(({ page, kind, title }) => (
            <li key={page}>
              <HandbookLink to={`/handbook/page/${page}`} name={title}>
                <span className={layout.quiet}>{words.kind[kind]}</span>
              </HandbookLink>
            </li>
          ))}
        </Shelf>
      )}
    </>
  );
}

/** Chapter, focus area (S31) or ISO 27002: kept in the address, so that a link and the way back keep it too. */
function SideSwitch() {
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

/** The side the handbook is seen from. */
type Side = 'chapter' | 'focus' | 'iso';

/** The side named in the address as `?by=`; by chapter when none is. */
function useSide(): Side {
  const [params] = useSearchParams();
  const named = params.get('by');
  return sides.find((side) => side === named) ?? 'chapter';
}
