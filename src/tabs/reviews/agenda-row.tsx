import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { mostMinutes } from '../../features/reviews/point.ts';
import { Action } from '../parts/link-button.tsx';
import { layout } from '../parts/page.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { useText } from '../use-text.ts';
import { pointTitle, type ShownPoint } from './point-words.ts';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 12px',
    paddingBlock: '10px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { flexGrow: 1, flexBasis: '220px', minWidth: 0, overflowWrap: 'anywhere' },
  title: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  tools: { display: 'flex', alignItems: 'center', columnGap: '4px', marginInlineStart: 'auto' },
  minutes: { width: '96px' },
  square: { minWidth: '44px' },
  gap: { width: '44px' },
});

interface AgendaRowProps {
  point: ShownPoint;
  place: 'first' | 'last' | 'between' | 'only';
  onMove: (by: 1 | -1) => void;
  onDrop: () => void;
  onMinutes: (minutes: number) => void;
}

/** A point with its minutes and its place. Everything works by keyboard; the fixed point can be moved and not dropped (S53). */
export function AgendaRow({ point, place, onMove, onDrop, onMinutes }: AgendaRowProps) {
  const styles = useStyles();
  const words = useText('manager').reviews;
  const title = pointTitle(point, words);
  const isFixed = point.kind === 'privateData';
  const isFirst = place === 'first' || place === 'only';
  const isLast = place === 'last' || place === 'only';
  return (
    <li className={styles.row}>
      <span className={styles.words}>
        <span className={styles.title} lang={point.language}>
          {title}
        </span>
        {isFixed ? (
          <StatusWord kind="locked">{words.kind.privateData}</StatusWord>
        ) : (
          <span className={layout.quiet}>{words.kind[point.kind]}</span>
        )}
      </span>
      <span className={styles.tools}>
        <Input
          className={styles.minutes}
          type="number"
          min={1}
          max={mostMinutes}
          aria-label={words.minutesFor(title)}
          value={String(point.minutes)}
          contentAfter={<span aria-hidden>{words.minutesShort}</span>}
          onChange={(_, { value }) => onMinutes(minutesIn(value, point.minutes))}
        />
        <Action
          className={styles.square}
          appearance="subtle"
          icon={<ArrowUpRegular />}
          aria-label={words.up(title)}
          disabledFocusable={isFirst}
          onClick={() => isFirst || onMove(-1)}
        />
        <Action
          className={styles.square}
          appearance="subtle"
          icon={<ArrowDownRegular />}
          aria-label={words.down(title)}
          disabledFocusable={isLast}
          onClick={() => isLast || onMove(1)}
        />
        {isFixed ? (
          <span className={styles.gap} />
        ) : (
          <Action
            className={styles.square}
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={words.dropPoint(title)}
            onClick={onDrop}
          />
        )}
      </span>
    </li>
  );
}

/** What is typed, inside the bounds; what is no number leaves the minutes as they were. */
function minutesIn(written: string, before: number): number {
  const minutes = Math.round(Number(written));
  return written.trim() === '' || !Number.isFinite(minutes) ? before : Math.min(mostMinutes, Math.max(1, minutes));
}
