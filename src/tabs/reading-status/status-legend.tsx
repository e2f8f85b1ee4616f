import { makeStyles, tokens } from '@fluentui/react-components';
import { useSpeech } from '../language.tsx';
import { Folded } from '../parts/page/section.tsx';
import { BandMark } from './band-mark.tsx';
import type { Band } from './three-things.ts';

const useStyles = makeStyles({
  words: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    columnGap: tokens.spacingHorizontalL,
    rowGap: '6px',
    '& dd': { margin: 0, overflowWrap: 'anywhere' },
  },
});

const bands: readonly Band[] = ['all', 'nearly', 'most', 'half', 'few', 'nobody', 'some', 'hidden', 'notAsked'];
const states = ['ready', 'underWay', 'behind', 'paused'] as const;

/** What every word of the page means, for whoever asks. */
export function StatusLegend() {
  const styles = useStyles();
  const words = useSpeech().text.readingStatus;
  return (
    <Folded title={words.legend}>
      <dl className={styles.words}>
        {bands.map((band) => (
          <Pair key={band} name={<BandMark band={band} />} meaning={words.bandHelp[band]} />
        ))}
        {states.map((state) => (
          <Pair key={state} name={words.state[state]} meaning={words.stateHelp[state]} />
        ))}
        <Pair name={words.few} meaning={words.fewHelp} />
      </dl>
    </Folded>
  );
}

function Pair({ name, meaning }: { name: React.ReactNode; meaning: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{meaning}</dd>
    </>
  );
}
