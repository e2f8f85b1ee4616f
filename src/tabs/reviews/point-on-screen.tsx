import { makeStyles, tokens } from '@fluentui/react-components';
import type { Ref } from 'react';
import { useSpeech } from '../language.tsx';
import { useText } from '../use-text.ts';
import { pointLines, pointQuestion, pointTitle, type ShownPoint } from './point-words.ts';

const useStyles = makeStyles({
  point: { display: 'flex', flexDirection: 'column', rowGap: 'clamp(12px, 2vw, 28px)', overflowWrap: 'anywhere' },
  title: {
    margin: 0,
    fontSize: 'clamp(26px, 4.2vw, 60px)',
    lineHeight: '1.15',
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
  },
  kind: { fontSize: 'clamp(16px, 1.6vw, 24px)', color: tokens.colorNeutralForeground2 },
  lines: {
    margin: 0,
    paddingInlineStart: '1.2em',
    fontSize: 'clamp(20px, 2.8vw, 40px)',
    lineHeight: '1.35',
    '& li': { marginBlockEnd: '0.35em' },
  },
  example: { margin: 0, fontSize: 'clamp(17px, 1.9vw, 28px)', lineHeight: '1.4' },
  talk: {
    margin: 0,
    padding: '12px 20px',
    borderInlineStartWidth: '6px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: 'clamp(20px, 2.4vw, 34px)',
    lineHeight: '1.35',
  },
});

interface PointOnScreenProps {
  point: ShownPoint;
  /** Its place, which chooses among the questions. */
  at: number;
  headingRef: Ref<HTMLHeadingElement>;
}

/** One point in the room: the rule in big type, an example from the team's kind of work, one question to talk about. */
export function PointOnScreen({ point, at, headingRef }: PointOnScreenProps) {
  const styles = useStyles();
  const { handbook } = useSpeech().text;
  const words = useText('manager').reviews;
  const lines = pointLines(point, words);
  return (
    <div className={styles.point}>
      <div>
        <div className={styles.kind}>
          {[words.kind[point.kind], ...(point.focus ?? []).map((area) => handbook.focus[area])].join(' · ')}
        </div>
        <h2 ref={headingRef} tabIndex={-1} className={styles.title} lang={point.language}>
          {pointTitle(point, words)}
        </h2>
      </div>
      {lines.length > 0 && (
        <ul className={styles.lines} lang={point.language}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {point.example && (
        <p className={styles.example}>
          <strong>{words.example}: </strong>
          <span lang={point.language}>{point.example}</span>
        </p>
      )}
      <p className={styles.talk}>
        <strong>{words.talk}: </strong>
        {pointQuestion(point, at, words)}
      </p>
    </div>
  );
}
