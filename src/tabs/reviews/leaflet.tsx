import { makeStyles } from '@fluentui/react-components';
import type { ViewData } from '../../contract/contract.ts';
import { useSpeech } from '../language.tsx';
import { useToday } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { pointKey, pointLines, pointQuestion, pointTitle, type ShownPoint } from './point-words.ts';

const useStyles = makeStyles({
  leaflet: { display: 'none', '@media print': { display: 'block' } },
  foot: { fontSize: '10pt' },
  point: {
    breakInside: 'avoid',
    breakAfter: 'page',
    fontSize: '15pt',
    lineHeight: '1.4',
    '& h2': { margin: '0 0 12pt', fontSize: '26pt', lineHeight: '1.2' },
    '& p, & ul': { margin: '10pt 0' },
    '& h3': { margin: '14pt 0 0' },
  },
});

const locales = { da: 'da-DK', en: 'en-GB' } as const;

/** The leaflet (pjece): the agenda's rules on paper; on a screen it is not there. */
export function Leaflet({ points, office }: { points: readonly ShownPoint[]; office: ViewData<'reviews'>['paper'] }) {
  const today = useToday();
  const styles = useStyles();
  const { language } = useSpeech();
  const words = useText('manager').reviews;
  // With its year: it may hang there for longer.
  const format = new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' });
  const day = (date: string) => format.format(new Date(`${date}T12:00:00Z`));
  const shown = points.filter(({ kind }) => kind !== 'question');
  return (
    <div className={styles.leaflet} aria-hidden>
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
          <h3>{words.paper.ask}</h3>
          <ul>
            <li>{words.paper.manager(office.manager)}</li>
            <li>{words.paper.dpo(office.dpo.name, office.dpo.phone)}</li>
            <li>{words.paper.desk(office.deskPhone)}</li>
          </ul>
          <p className={styles.foot}>
            {point.version &&
              point.inForceFrom &&
              `${words.paper.version((point.ref ?? '').toUpperCase(), point.version, day(point.inForceFrom))} · `}
            {words.paper.made(office.municipality, day(today))}
          </p>
        </section>
      ))}
    </div>
  );
}
