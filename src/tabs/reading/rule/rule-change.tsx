import { makeStyles } from '@fluentui/react-components';
import type { ViewData } from '../../../contract/contract.ts';
import { exampleArea } from '../../../features/handbook/rule-text.ts';
import { useSpeech } from '../../language.tsx';
import { Folded, layout } from '../../parts/page.tsx';
import { useDay } from '../../use-day.ts';
import { MarkedText, MarkedWords } from '../marked-words.tsx';
import { type ChangeGroup, changeGroups } from './change-groups.ts';
import { ChangePart } from './change-part.tsx';

const useStyles = makeStyles({
  change: { display: 'flex', flexDirection: 'column', rowGap: '12px' },
  legend: { columnGap: '12px' },
});

interface RuleChangeProps {
  change: NonNullable<ViewData<'rule'>['change']>;
  /** The reader's kinds of work: examples from others' are folded away. */
  areas: ViewData<'rule'>['areas'];
}

/** What has changed since the reader last read the rule, in marks; nothing of what is as it was (S88). */
export function RuleChange({ change, areas }: RuleChangeProps) {
  const day = useDay();
  const styles = useStyles();
  const { language, text } = useSpeech();
  const words = text.reading.change;
  const groups = changeGroups(change.parts);
  const isOthers = ({ under }: ChangeGroup) => {
    const area = exampleArea(under);
    return area !== undefined && !areas.includes(area);
  };
  const others = groups.filter(isOthers);
  return (
    <div className={styles.change}>
      <p className={layout.quiet}>{words.since(change.from, day(change.readOn))}</p>
      {change.language !== language && <p className={layout.quiet}>{words.danishOnly}</p>}
      <p className={`${layout.row} ${layout.quiet} ${styles.legend}`}>
        {words.legend}
        <MarkedText kind="added">{words.mark.added}</MarkedText>
        <MarkedText kind="removed">{words.mark.removed}</MarkedText>
      </p>
      {groups
        .filter((group) => !isOthers(group))
        .map((group) => (
          <Group key={group.key} group={group} lang={change.language} />
        ))}
      {others.length > 0 && (
        <Folded title={words.otherExamples}>
          <div className={styles.change}>
            {others.map((group) => (
              <Group key={group.key} group={group} lang={change.language} />
            ))}
          </div>
        </Folded>
      )}
    </div>
  );
}

function Group({ group, lang }: { group: ChangeGroup; lang: string }) {
  const { heading, under, parts } = group;
  return (
    <section className={layout.stack}>
      {(heading || under) && (
        <h3 className={layout.subheading} lang={lang}>
          {heading ? <MarkedWords marks={heading.marks} /> : under}
        </h3>
      )}
      {parts.map((part) => (
        <ChangePart key={part.key} part={part} lang={lang} />
      ))}
    </section>
  );
}
