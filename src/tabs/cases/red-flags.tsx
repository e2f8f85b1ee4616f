import { makeStyles, tokens } from '@fluentui/react-components';
import { FlagFilled } from '@fluentui/react-icons/svg/flag';
import { useSpeech } from '../language.tsx';
import type { CaseLine } from './time-left.ts';

const useStyles = makeStyles({
  flags: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexWrap: 'wrap', gap: '4px 12px' },
  flag: { display: 'inline-flex', alignItems: 'center', columnGap: '4px', fontWeight: tokens.fontWeightSemibold },
  icon: { fontSize: '16px', flexShrink: 0, color: tokens.colorStatusDangerForeground1 },
});

/** What makes a case press, each in words beside a flag. */
export function RedFlags({ flags }: { flags: CaseLine['redFlags'] }) {
  const styles = useStyles();
  const words = useSpeech().text.cases;
  if (flags.length === 0) return null;
  return (
    <ul className={styles.flags} aria-label={words.redFlags}>
      {flags.map((flag) => (
        <li key={flag} className={styles.flag}>
          <FlagFilled className={styles.icon} aria-hidden />
          {words.redFlag[flag]}
        </li>
      ))}
    </ul>
  );
}
