import { makeStyles, tokens } from '@fluentui/react-components';
import { useSpeech } from '../../language.tsx';
import Ring from '../../plots/ring.tsx';

const useStyles = makeStyles({ of: { fontSize: tokens.fontSizeBase100, whiteSpace: 'nowrap' } });

/** How many rules are read of those that must be: neither points nor a streak. */
export default function ReadRing({ read, all }: { read: number; all: number }) {
  const styles = useStyles();
  const words = useSpeech().text.reading.ring;
  const shares = [
    { name: words.read, count: read, tone: 'ready' as const },
    { name: words.left, count: all - read, tone: 'rest' as const },
  ];
  return (
    <Ring label={words.label} shares={shares} size={64}>
      <span className={styles.of}>{words.of(read, all)}</span>
    </Ring>
  );
}
