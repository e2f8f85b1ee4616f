import { makeStyles, tokens } from '@fluentui/react-components';
import { useView } from '../../api-hooks.tsx';
import { useSpeech } from '../../language.tsx';
import { LinkButton, TextLink } from '../../parts/link-button.tsx';
import { layout, Section } from '../../parts/page.tsx';
import { StatusWord } from '../../parts/status-word.tsx';
import { ClockRing, ClockWords } from '../clock-ring.tsx';
import { live } from '../live.ts';
import { RedFlags } from '../red-flags.tsx';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '12px',
    paddingBlock: '8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  body: { display: 'flex', flexDirection: 'column', minWidth: 0 },
});

interface CasesCardProps {
  /** Nothing else on the page is asked of the reader: the way to the cases is the page's own button. */
  alone: boolean;
}

/** On Start, before the DBR's own reading: the open cases, the most urgent three with their clocks. */
export default function CasesCard({ alone }: CasesCardProps) {
  const styles = useStyles();
  const words = useSpeech().text.cases;
  const cases = useView('me', {}, live).data?.data.cases;
  if (!cases) return null;
  return (
    <Section title={words.open(cases.open)} card>
      <StatusWord kind={cases.untaken > 0 ? 'urgent' : 'owed'}>
        {cases.untaken > 0 ? words.untaken(cases.untaken) : words.allTaken}
      </StatusWord>
      <ul className={layout.tightList}>
        {cases.first.map((line) => (
          <li key={line.key} className={styles.line}>
            <ClockRing line={line} />
            <div className={styles.body}>
              <TextLink to={`/case/${line.number}`}>{words.number(line.number)}</TextLink>
              <ClockWords line={line} />
              <RedFlags flags={line.redFlags} />
            </div>
          </li>
        ))}
      </ul>
      <LinkButton to="/cases" appearance={alone ? 'primary' : 'secondary'}>
        {words.start.see(cases.open)}
      </LinkButton>
    </Section>
  );
}
