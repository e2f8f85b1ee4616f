import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import type { Language } from '../../core/language.ts';
import { foldedParts } from '../../features/cases/papers/letter-template.ts';
import type { CasePartProps } from '../cases/case-part-props.ts';
import { useWhen } from '../cases/when-words.ts';
import { useSpeech } from '../language.tsx';
import { named, RadioField } from '../parts/form/fields.tsx';
import { Notice } from '../parts/notice.tsx';
import { Beside, Folded, layout, Section } from '../parts/page.tsx';
import { QueryBoundary } from '../parts/view.tsx';
import { useText } from '../use-text.ts';
import { CopyButton } from './copy-button.tsx';
import { DownloadButtons } from './download-buttons.tsx';
import { letterText } from './draft-text.ts';
import { InformedForm } from './informed-form.tsx';
import { PaperField } from './paper-field.tsx';
import { SendLetter } from './send-letter.tsx';
import { usePapers } from './use-papers.ts';

type Papers = ViewData<'casePapers'>;
type Letter = Papers['letters'][number];

const useStyles = makeStyles({
  preview: {
    margin: 0,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    padding: tokens.spacingHorizontalL,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: 'inherit',
  },
});

/** The plain letter to those affected (GDPR art. 34): municipality as sender, the DBR as whom to ask. */
export default function LetterPart({ data: { line } }: CasePartProps) {
  const { view, again } = usePapers(line.number);
  return (
    <QueryBoundary view={view} lines={8}>
      {(papers) => <Letters papers={papers} onKept={again} />}
    </QueryBoundary>
  );
}

function Letters({ papers, onKept }: { papers: Papers; onKept: () => void }) {
  const when = useWhen();
  const styles = useStyles();
  const { language: own } = useSpeech();
  const caseText = useText('cases');
  const words = caseText.casePapers.letter;
  const [language, setLanguage] = useState<Language>('da');
  const letter = papers.letters.find((one) => one.language === language);
  // What the template is called is said to the DBR, whatever the language of the letter.
  const inOwnLanguage = papers.letters.find((one) => one.language === own);
  if (!letter) return null;
  const folded = letter.parts.filter(({ field }) => foldedParts.includes(field));
  const drawn = (part: Letter['parts'][number]) => (
    <LetterField key={`${language} ${part.field}`} papers={papers} language={language} part={part} onKept={onKept} />
  );
  const found = letter.parts.filter(({ field, traces }) => field !== 'contact' && traces.length > 0);
  const sending = (
    <>
      <Section title={words.preview}>
        <div className={styles.preview} lang={language}>
          {letterText(letter)}
        </div>
        {letter.holdsCpr ? (
          <Notice kind="error" title={words.holdsCpr} />
        ) : (
          <>
            <div className={layout.row}>
              <CopyButton text={letterText(letter)} />
            </div>
            <DownloadButtons
              asked={{ key: papers.key, what: 'letter', language }}
              formats={['docx']}
              labels={{ docx: words.word }}
              quiet
            />
          </>
        )}
      </Section>
      {!letter.holdsCpr && <SendLetter papers={papers} letter={letterText(letter)} onGiven={onKept} />}
      {papers.informedAt !== undefined && <p>{words.sent.was(when(papers.informedAt))}</p>}
      {papers.isOpen && (
        <Folded title={words.sent.title} open={papers.postings.some(({ sentAt }) => sentAt !== undefined)}>
          <InformedForm papers={papers} template={letter.template} />
        </Folded>
      )}
    </>
  );
  return (
    <Beside even side={sending}>
      <Section title={words.title}>
        <p className={layout.quiet}>
          {words.lead} {words.noNames}
        </p>
        {!papers.isOpen && <Notice kind="info" title={caseText.casePapers.closed} />}
        <p>{words.template((inOwnLanguage ?? letter).kind)}</p>
        <RadioField
          label={words.language}
          inARow
          value={language}
          choices={named(['da', 'en'], words.languages)}
          onChange={setLanguage}
        />
        {found.length > 0 && (
          <Notice kind="warning" title={caseText.casePapers.foundIn(found.map(({ heading }) => heading).join('; '))} />
        )}
        {letter.parts.filter(({ field }) => !foldedParts.includes(field)).map(drawn)}
        <Folded
          title={folded.map(({ heading }) => heading).join(' · ')}
          open={folded.some(
            ({ state, traces, field }) => state === 'missing' || (field !== 'contact' && traces.length > 0),
          )}
        >
          <div className={layout.form}>{folded.map(drawn)}</div>
        </Folded>
      </Section>
    </Beside>
  );
}

interface LetterFieldProps {
  papers: Papers;
  language: Language;
  part: Letter['parts'][number];
  onKept: () => void;
}

function LetterField({ papers, language, part: { field, heading, state, text, traces }, onKept }: LetterFieldProps) {
  const words = useText('cases').casePapers.letter;
  const place = useMemo(() => ({ paper: 'letter' as const, language, field }), [language, field]);
  return (
    <PaperField
      caseKey={papers.key}
      place={place}
      heading={heading}
      headingLanguage={language}
      hint={field === 'own' ? words.ownHint : undefined}
      text={text}
      {...(state !== 'notNeeded' && { state })}
      traces={traces}
      readOnly={!papers.isOpen}
      onKept={onKept}
    />
  );
}
