import { makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { ArrowSortRegular } from '@fluentui/react-icons/svg/arrow-sort';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { SubtractRegular } from '@fluentui/react-icons/svg/subtract';
import { useSpeech } from '../../language.tsx';
import { MarkedText, MarkedWords } from '../marked-words.tsx';
import type { ChangedPart } from './change-groups.ts';

const icons = { added: AddRegular, removed: SubtractRegular, changed: EditRegular, moved: ArrowSortRegular };

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: '2px' },
  kind: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: '4px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  icon: { fontSize: '16px', flexShrink: 0 },
  words: { fontSize: tokens.fontSizeBase400, lineHeight: '1.6', maxWidth: '68ch', overflowWrap: 'anywhere' },
});

/** One paragraph or line of the rule: the word for what became of it, and the text with its marks. */
export function ChangePart({ part, lang }: { part: ChangedPart; lang: string }) {
  const styles = useStyles();
  const { text } = useSpeech();
  const { kind, marks } = part;
  const Icon = icons[kind];
  return (
    <div className={styles.part}>
      <span className={styles.kind}>
        <Icon className={styles.icon} aria-hidden />
        {text.reading.change.kind[kind]}
      </span>
      <p className={styles.words} lang={lang}>
        {kind === 'added' || kind === 'removed' ? (
          <MarkedText kind={kind}>{marks.map((mark) => mark.text).join('')}</MarkedText>
        ) : (
          <MarkedWords marks={marks} />
        )}
      </p>
    </div>
  );
}
