import { makeStyles } from '@fluentui/react-components';
import { useLeading } from '../leading-language.ts';
import type { ShownPoint } from './point-words.ts';
import { pointKey, pointLines, pointQuestion, pointTitle } from './point-words.ts';

const useStyles = makeStyles({
  leaflet: { display: 'none', '@media print': { display: 'block' }, '& h1': { fontSize: '22pt' } },
  point: {
    breakInside: 'avoid',
    marginBlockEnd: '18pt',
    '& h2': { margin: '0 0 6pt' },
    '& p, & ul': { margin: '4pt 0' },
  },
});

/** The leaflet (pjece): the agenda's rules on paper; on a screen it is not there. */
export function Leaflet({ points }: { points: readonly ShownPoint[] }) {
  const styles = useStyles();
  const words = useLeading().reviews;
  const shown = points.filter(({ kind }) => kind !== 'question');
  return (
    <div className={styles.leaflet} aria-hidden>
      <h1>{words.leafletTitle}</h1>
      {shown.map((point, at) => (
        <section key={pointKey(point)} className={styles.point}>
          <h2 lang={point.language}>{pointTitle(point, words)}</h2>
          <ul lang={point.language}>
            {pointLines(point, words).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {point.example && (
            <p>
              <strong>{words.example}: </strong>
              <span lang={point.language}>{point.example}</span>
            </p>
          )}
          <p>
            <strong>{words.talk}: </strong>
            {pointQuestion(point, at, words)}
          </p>
        </section>
      ))}
    </div>
  );
}
