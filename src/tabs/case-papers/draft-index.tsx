import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { NotificationSection } from '../../features/cases/papers/form/notification-field.ts';
import { useSpeech } from '../language.tsx';
import { TextLink } from '../parts/link-button.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import { placeOfSection, useSectionState } from './draft-section.tsx';
import { type Draft, shortOf } from './draft-text.ts';

const wide = '@media (min-width: 1100px)';

const useStyles = makeStyles({
  index: {
    rowGap: '2px',
    [wide]: { position: 'sticky', top: '8px', maxHeight: 'calc(100dvh - 16px)', overflowY: 'auto' },
  },
  list: { columns: '260px', [wide]: { columns: 'auto' } },
  entry: { display: 'flex', flexDirection: 'column', breakInside: 'avoid' },
  // Above the sections it names what is lacking and where, and nothing else.
  whole: { display: 'none', [wide]: { display: 'flex' } },
  state: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface DraftIndexProps {
  caseKey: string;
  turn: number;
  sections: readonly { section: NotificationSection; fields: Draft['fields'] }[];
}

/** The sections of the form with what is lacking in each; beside them where there is room, and in sight. */
export function DraftIndex({ caseKey, turn, sections }: DraftIndexProps) {
  const styles = useStyles();
  const words = useText('cases').casePapers.draft;
  const isWhole = sections.every(({ fields }) => fields.every(({ state }) => state !== 'missing'));
  return (
    <nav aria-label={words.index} className={mergeClasses(layout.card, styles.index)}>
      {isWhole && <p>{words.nothingMissing}</p>}
      <ul className={mergeClasses(layout.tightList, styles.list)}>
        {sections.map(({ section, fields }) => (
          <Entry key={section} section={section} caseKey={caseKey} draft={{ turn, fields }} />
        ))}
      </ul>
    </nav>
  );
}

interface EntryProps {
  section: NotificationSection;
  caseKey: string;
  draft: Pick<Draft, 'turn' | 'fields'>;
}

function Entry({ section, caseKey, draft }: EntryProps) {
  const styles = useStyles();
  const { language } = useSpeech();
  const { draft: words, copied } = useText('cases').casePapers;
  const { lacking, isCopied } = useSectionState(caseKey, draft);
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const said = isCopied ? copied : words.lackingIn(list.format(lacking.map((field) => shortOf(field, language))));
  return (
    <li className={mergeClasses(styles.entry, lacking.length === 0 && styles.whole)}>
      <TextLink to={`#${placeOfSection(section)}`}>{words.section[section]}</TextLink>
      {(isCopied || lacking.length > 0) && <span className={mergeClasses(layout.quiet, styles.state)}>{said}</span>}
    </li>
  );
}
