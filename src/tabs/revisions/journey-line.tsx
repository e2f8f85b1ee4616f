import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowCircleRightRegular } from '@fluentui/react-icons/svg/arrow-circle-right';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { useDay } from '../use-day.ts';
import { useText } from '../use-text.ts';
import type { Edition } from './edition.ts';

const icons = { done: CheckmarkCircleRegular, now: ArrowCircleRightRegular, ahead: CircleRegular };

const useStyles = makeStyles({
  line: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    '@media (min-width: 640px)': { flexDirection: 'row' },
  },
  step: {
    position: 'relative',
    display: 'flex',
    columnGap: '8px',
    paddingBlockEnd: '12px',
    '@media (min-width: 640px)': { flexDirection: 'column', flexGrow: 1, flexBasis: 0, paddingBlockEnd: 0 },
    // The line between two steps runs from picture to picture, down on a phone and across where there is room.
    '&:not(:last-child)::before': {
      content: '""',
      position: 'absolute',
      insetInlineStart: '11px',
      top: '24px',
      bottom: 0,
      borderInlineStartWidth: '2px',
      borderInlineStartStyle: 'solid',
      borderInlineStartColor: tokens.colorNeutralStroke1,
      '@media (min-width: 640px)': {
        insetInlineStart: '24px',
        insetInlineEnd: 0,
        top: '11px',
        bottom: 'auto',
        borderInlineStartStyle: 'none',
        borderTopWidth: '2px',
        borderTopStyle: 'solid',
        borderTopColor: tokens.colorNeutralStroke1,
      },
    },
  },
  icon: { fontSize: '24px', flexShrink: 0 },
  done: { color: tokens.colorStatusSuccessForeground1 },
  now: { color: tokens.colorBrandForeground1 },
  ahead: { color: tokens.colorNeutralForeground3 },
  words: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  name: { fontWeight: tokens.fontWeightRegular },
  here: { fontWeight: tokens.fontWeightBold },
  when: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** How far an edition is, as a line one can see: a picture and a word for each step, and where we are in words too. */
export function JourneyLine({ journey }: { journey: Edition['journey'] }) {
  const styles = useStyles();
  const day = useDay();
  const words = useText('revisions');
  return (
    <ol className={styles.line} aria-label={words.journey}>
      {journey.map(({ step, state, on }) => {
        const Icon = icons[state];
        return (
          <li key={step} className={styles.step} {...(state === 'now' && { 'aria-current': 'step' as const })}>
            <Icon className={mergeClasses(styles.icon, styles[state])} aria-hidden />
            <span className={styles.words}>
              <span className={state === 'now' ? styles.here : styles.name}>{words.step[step]}</span>
              <span className={styles.when}>{on ? day(on) : words.stepState[state]}</span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
