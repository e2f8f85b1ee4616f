import { makeStyles, tokens } from '@fluentui/react-components';
import { useSpeech } from '../language.tsx';
import { LinkButton } from '../parts/link-button.tsx';

const useStyles = makeStyles({
  report: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '4px',
    alignItems: 'start',
    '@media (min-width: 768px)': { maxWidth: '280px', flexShrink: 0, alignItems: 'end', textAlign: 'end' },
  },
  // Meld stands under the thumb as well.
  help: {
    '@media (max-width: 767px)': { display: 'none' },
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** The way from Start to telling of an incident: one press away for everybody (screens.md 1). */
export function ReportButton() {
  const styles = useStyles();
  const { text } = useSpeech();
  return (
    <div className={styles.report}>
      <LinkButton to="/report">{text.shell.report}</LinkButton>
      <p className={styles.help}>{text.shell.reportHelp}</p>
    </div>
  );
}
