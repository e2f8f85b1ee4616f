import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { MailUnreadRegular } from '@fluentui/react-icons/svg/mail-unread';
import { Link } from 'react-router';
import { dayAt } from '../date-words.ts';
import { DrillMark } from '../drills/drill-mark.tsx';
import { useSpeech } from '../language.tsx';
import { layout } from '../parts/page.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { useNow } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { CaseState } from './case-state.tsx';
import { ClockRing, ClockWords } from './clock-ring.tsx';
import { kindOfCase } from './kind-of-case.ts';
import { RedFlags } from './red-flags.tsx';
import type { CaseLine } from './time-left.ts';
import { agoWords, whenWords } from './when-words.ts';

const useStyles = makeStyles({
  card: {
    position: 'relative',
    display: 'flex',
    columnGap: '12px',
    padding: '12px',
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
    '& p': { margin: 0 },
    // In high contrast a ground that changes would take the words with it.
    ':hover': { boxShadow: `0 0 0 1px ${tokens.colorNeutralStroke1Hover}` },
    ':focus-within': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  here: {
    borderInlineStartWidth: '5px',
    borderInlineStartColor: tokens.colorCompoundBrandStroke,
    paddingInlineStart: '8px',
  },
  room: { flexGrow: 1, minWidth: 0, containerType: 'inline-size' },
  // Where it stands and whom it waits for is below, or beside where a line has room for both.
  body: {
    display: 'grid',
    gap: '4px 24px',
    gridTemplateColumns: 'minmax(0, 1fr)',
    overflowWrap: 'anywhere',
    '@container (min-width: 600px)': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 380px)' },
  },
  part: { display: 'flex', flexDirection: 'column', rowGap: '4px', minWidth: 0 },
  name: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  // The whole card is the link; its name is the number alone.
  link: {
    color: tokens.colorBrandForegroundLink,
    outlineStyle: 'none',
    '::after': { content: '""', position: 'absolute', inset: 0, borderRadius: tokens.borderRadiusXLarge },
  },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '2px 12px' },
  unopened: { display: 'inline-flex', alignItems: 'center', columnGap: '4px', fontWeight: tokens.fontWeightSemibold },
  icon: { fontSize: '18px', color: tokens.colorBrandForeground1 },
});

interface CaseCardProps {
  line: CaseLine;
  /** It is the one shown beside the list. */
  here?: boolean;
  /** Level of its heading, below the list's own. */
  heading: 'h2' | 'h3' | 'h4';
}

/** A case in the inbox: its clock, its number, what presses, what kind, where, how old, how far. */
export function CaseCard({ line, here = false, heading: Heading }: CaseCardProps) {
  const now = useNow();
  const styles = useStyles();
  const { language, text } = useSpeech();
  const caseText = useText('cases');
  const words = text.cases;
  const when = (moment: string) => whenWords(moment, language, dayAt(now), text);
  const { number, centreName, reportedAt, redFlags } = line;
  const ago = words.reported(agoWords(reportedAt, now, language, text));
  return (
    <article className={mergeClasses(styles.card, here && styles.here)} aria-label={words.number(number)}>
      <ClockRing line={line} />
      <div className={styles.room}>
        <div className={styles.body}>
          <div className={styles.part}>
            <div className={styles.row}>
              <Heading className={styles.name}>
                <Link to={`/case/${number}`} className={styles.link} aria-current={here ? 'page' : undefined}>
                  {words.number(number)}
                </Link>
              </Heading>
              {line.unopened && (
                <span className={styles.unopened}>
                  <MailUnreadRegular className={styles.icon} aria-hidden />
                  {words.unopened}
                </span>
              )}
            </div>
            <DrillMark of={line} />
            <ClockWords line={line} />
            <RedFlags flags={redFlags} />
            <p>{kindOfCase(line, words)}</p>
            <p className={layout.quiet}>{centreName === undefined ? ago : `${centreName} · ${ago}`}</p>
          </div>
          <div className={styles.part}>
            {line.turn && <p>{caseText.inbox.waitsSince[line.turn.of](when(line.turn.since))}</p>}
            {line.unanswered > 0 && line.turn?.of !== 'reporter' && (
              <StatusWord kind="owed">{caseText.relations.thread.unanswered(line.unanswered)}</StatusWord>
            )}
            {line.withdrawalWished && (
              <StatusWord kind="withdrawn">
                {caseText.relations.thread.withdrawalWished[line.withdrawalWished]}
              </StatusWord>
            )}
            <div className={styles.row}>
              <CaseState line={line} />
            </div>
          </div>
        </div>
      </div>
    </article>
  );
}
