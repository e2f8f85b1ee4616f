import { makeStyles, tokens } from '@fluentui/react-components';
import { TimerRegular } from '@fluentui/react-icons/svg/timer';
import { useContext, useMemo } from 'react';
import {
  type Checked,
  type DraftFault,
  type DraftWarning,
  draftWarnings,
  shapeKinds,
} from '../../features/editing/drafts/draft-check.ts';
import { lixLevel, lixOf } from '../../features/editing/drafts/readability.ts';
import { formFields } from '../../features/editing/drafts/rule-form.ts';
import { readingSeconds } from '../../features/handbook/rule.ts';
import { OwnSites } from '../page-config.ts';
import { TextLink } from '../parts/link-button.tsx';
import { layout } from '../parts/page.tsx';
import { type TextOf, useText } from '../use-text.ts';

const useStyles = makeStyles({
  list: { margin: '4px 0 0', paddingInlineStart: '20px', '& li': { marginBlockEnd: '6px' } },
  icon: { fontSize: '18px' },
  figure: { display: 'inline-flex', alignItems: 'center', columnGap: '4px', color: tokens.colorNeutralForeground2 },
});

/** How long the text takes to read and how hard it is, as it is now. */
export function TextFigures({ text }: { text: string }) {
  const styles = useStyles();
  const words = useText('drafts');
  const lix = useMemo(() => lixOf(text), [text]);
  // Nothing is neither quick nor easy to read.
  if (text.trim() === '') return null;
  return (
    <p className={layout.row} style={{ margin: 0 }}>
      <span className={styles.figure}>
        <TimerRegular className={styles.icon} aria-hidden />
        {words.time(readingSeconds(text))}
      </span>
      <span className={styles.figure}>{words.lix(lix, words.lixLevel[lixLevel(lix)])}</span>
    </p>
  );
}

interface DraftChecksProps {
  faults: readonly DraftFault[];
  /** What is worth another look is looked for here: it takes longer than anything beside it. */
  checked: Checked;
}

/** What is in the way of putting the text before others, and what is worth another look. */
export function DraftChecks({ faults, checked }: DraftChecksProps) {
  const styles = useStyles();
  const ownSites = useContext(OwnSites);
  const warnings = useMemo(() => draftWarnings(checked, ownSites), [checked, ownSites]);
  const words = useText('drafts');
  return (
    <section className={layout.card}>
      <h2 className={layout.subheading}>{words.checks}</h2>
      {faults.length + warnings.length === 0 && <p>{words.allGood}</p>}
      {faults.length > 0 && (
        <div>
          <strong>{`${words.faults} (${faults.length})`}</strong>
          <ul className={styles.list}>
            {faults.map((fault) => (
              <li key={fault}>{words.fault[fault]}</li>
            ))}
          </ul>
        </div>
      )}
      {faults.length === 0 && <TextLink to="/revisions">{words.toEditions}</TextLink>}
      {warnings.length > 0 && (
        <div>
          <strong>{`${words.warnings} (${warnings.length})`}</strong>
          <ul className={styles.list}>
            {warnings.map((warning) => (
              <li key={warning.code}>{sentenceOf(warning, words)}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function sentenceOf(warning: DraftWarning, { warning: words }: TextOf<'drafts'>): string {
  switch (warning.code) {
    case 'tooLong':
      return words.tooLong(warning);
    case 'hardToRead':
      return words.hardToRead(warning);
    case 'jargon':
      return words.jargon(warning);
    case 'sectionsMissing': {
      const titles = formFields('', 'da').map(({ title }) => title);
      return words.sectionsMissing({
        sections: warning.sections.map((kind) => titles[shapeKinds.indexOf(kind)] ?? kind),
      });
    }
    case 'foreignLinks':
      return words.foreignLinks(warning);
    default:
      return words[warning.code]();
  }
}
