import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Suspense } from 'react';
import type { ViewData } from '../../../contract/contract.ts';
import type { Section } from '../../../features/handbook/rule-text.ts';
import { useSpeech } from '../../language.tsx';
import { Loading } from '../../parts/loading.tsx';
import { layout } from '../../parts/page.tsx';
import { Prose } from '../../parts/prose/prose.tsx';
import { changeGroups } from './change-groups.ts';
import { ChangePart } from './change-part.tsx';

/** So many changed places stand in the card, where nobody has said in words what is new. */
const mostPlaces = 2;

const useStyles = makeStyles({
  new: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '4px',
    paddingBottom: '12px',
    marginBottom: '4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  caption: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
  },
  words: { fontSize: tokens.fontSizeBase400, lineHeight: '1.5', overflowWrap: 'anywhere' },
  // Ticks in the place of the dots; the text stays the author's own.
  ticks: {
    '& [data-prose] ul': { listStyleType: '"✓"', paddingInlineStart: '16px' },
    '& [data-prose] ul li': { paddingInlineStart: '10px' },
    '& [data-prose] ul li::marker': { color: tokens.colorStatusSuccessForeground1, fontWeight: '700' },
  },
});

interface RuleCardProps {
  rule: Pick<ViewData<'rule'>, 'language' | 'whatsNew' | 'whatsNewLanguage' | 'change'>;
  /** It has changed since the reader last read it. */
  isChanged: boolean;
  first: readonly Section[];
}

/**
 * What the reader must know: what is new, and what is to be done (S88). All of it fits the first screen of a phone, and
 * comes at once: what stands below it does not move.
 */
export function RuleCard(props: RuleCardProps) {
  return (
    <Suspense fallback={<Loading lines={6} />}>
      <Card {...props} />
    </Suspense>
  );
}

function Card({ rule, isChanged, first }: RuleCardProps) {
  const styles = useStyles();
  const { text } = useSpeech();
  const { change, whatsNew } = rule;
  const words = text.reading.change;
  return (
    <div className={layout.card}>
      {isChanged && (change || whatsNew) && (
        <section className={styles.new} data-screen-only>
          <h2 className={styles.caption}>{change ? words.title(change.from) : text.reading.whatsNew}</h2>
          {whatsNew ? (
            <p className={styles.words} lang={rule.whatsNewLanguage}>
              {whatsNew}
            </p>
          ) : (
            changeGroups(change?.parts ?? [])
              .flatMap(({ parts }) => parts)
              .slice(0, mostPlaces)
              .map(({ key, ...part }) => <ChangePart key={key} part={part} lang={change?.language ?? rule.language} />)
          )}
        </section>
      )}
      {first.map(({ kind, title, body }) => (
        <section key={title} className={mergeClasses(layout.stack, kind === 'must' && styles.ticks)}>
          {title && (
            <h2 className={layout.subheading} lang={rule.language}>
              {title}
            </h2>
          )}
          <Prose lang={rule.language} suspends>
            {body}
          </Prose>
        </section>
      ))}
    </div>
  );
}
