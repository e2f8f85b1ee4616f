import { makeStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ViewData } from '../../../contract/contract.ts';
import { dayAt } from '../../date-words.ts';
import { useSpeech } from '../../language.tsx';
import { Folded, List, layout } from '../../parts/page.tsx';
import { StatusWord } from '../../parts/status-word.tsx';
import { useNow } from '../../use-day.ts';
import { CaseCard } from '../case-card.tsx';
import { ClockRing, ClockWords } from '../clock-ring.tsx';
import type { CaseLine } from '../time-left.ts';
import { whenWords } from '../when-words.ts';

export type IncidentCluster = ViewData<'cases'>['waves'][number];

const useStyles = makeStyles({
  head: { display: 'flex', columnGap: '12px' },
  body: { display: 'flex', flexDirection: 'column', rowGap: '4px', minWidth: 0, overflowWrap: 'anywhere' },
});

interface ClusterCardProps {
  wave: IncidentCluster;
  /** Its open cases, the most urgent first. */
  lines: readonly CaseLine[];
  shown: string | undefined;
  heading: 'h2' | 'h3';
}

/** Many reports of one kind in one line of the inbox: how many, from where, since when; the cases are folded below. */
export function ClusterCard({ wave, lines, shown, heading: Heading }: ClusterCardProps) {
  const now = useNow();
  const styles = useStyles();
  const { language, text } = useSpeech();
  const words = text.cases.wave;
  const isShown = lines.some(({ number }) => number === shown);
  const [open, setOpen] = useState(isShown);
  const title = useId();
  const when = (moment: string) => whenWords(moment, language, dayAt(now), text);
  const [first] = lines;
  return (
    <article className={layout.card} aria-labelledby={title}>
      <div className={styles.head}>
        {first && <ClockRing line={first} />}
        <div className={styles.body}>
          <Heading id={title} className={layout.subheading}>
            {words.title(wave.count)}
          </Heading>
          <p>{wave.category === 'other' ? text.cases.kindUnsaid : text.cases.category[wave.category]}</p>
          {first && <ClockWords line={first} />}
          {wave.flagged > 0 && <StatusWord kind="urgent">{words.flagged(wave.flagged)}</StatusWord>}
          <p>{words.spread(wave.people, wave.centres)}</p>
          <p className={layout.quiet}>{words.span(when(wave.first), when(wave.last))}</p>
          <p className={layout.quiet}>{words.help}</p>
        </div>
      </div>
      <Folded
        title={words.members(lines.length)}
        open={open}
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        {open && (
          <List of={lines} by="key">
            {(line) => <CaseCard line={line} here={line.number === shown} heading={Heading === 'h2' ? 'h3' : 'h4'} />}
          </List>
        )}
      </Folded>
    </article>
  );
}
