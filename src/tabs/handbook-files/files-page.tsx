import { Radio, RadioGroup } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import type { Day } from '../../core/dates.ts';
import type { Language } from '../../core/language.ts';
import { useView } from '../api-hooks.tsx';
import { EditionLine } from '../handbook/edition-line.tsx';
import { useSpeech } from '../language.tsx';
import { DayInput } from '../parts/form/day-input.tsx';
import { BackLink, LinkButton } from '../parts/link-button.tsx';
import { Folded, List, layout } from '../parts/page.tsx';
import { EmptyState, ViewPage } from '../parts/view.tsx';
import { useToday } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { MemoButton } from './memo-button.tsx';
import { TakeButton } from './take-button.tsx';

const formats = ['docx', 'md', 'zip'] as const;

type Files = ViewData<'handbookFiles'>;

/** *Tag håndbogen med*: the whole handbook as Word and Markdown, and on paper; leaving is as easy as starting. */
export default function FilesPage() {
  const { text } = useSpeech();
  const words = useText('handbookFiles');
  const view = useView('handbookFiles', {});
  return (
    <ViewPage
      above={<BackLink to="/handbook">{text.handbook.back}</BackLink>}
      title={words.title}
      view={view}
      lines={6}
    >
      {(files) =>
        files.rules + files.pages === 0 ? (
          <EmptyState picture="shelf" title={words.none} next={words.noneNext} />
        ) : (
          <All files={files} />
        )
      }
    </ViewPage>
  );
}

function All({ files }: { files: Files }) {
  const { language: own } = useSpeech();
  const words = useText('handbookFiles');
  const [language, choose] = useState<Language>(own);
  const label = useId();
  const shown = files.files.filter((file) => file.language === language);
  return (
    <>
      <p className={layout.lead}>{words.lead}</p>
      <EditionLine {...files} />
      <p className={layout.quiet}>{words.holds(files.rules, files.pages, files.english)}</p>
      <div>
        <span id={label} className={layout.subheading}>
          {words.language}
        </span>
        <RadioGroup
          layout="horizontal"
          aria-labelledby={label}
          value={language}
          onChange={(_, { value }) => choose(value === 'en' ? 'en' : 'da')}
        >
          <Radio value="da" label={words.languages.da} />
          <Radio value="en" label={words.languages.en} />
        </RadioGroup>
      </div>
      <List of={shown} by="format">
        {(file) => <OneFile file={file} />}
      </List>
      <div>
        <LinkButton to="/handbook/print" appearance="secondary">
          {words.print}
        </LinkButton>
      </div>
      {files.since !== undefined && <OlderEdition since={files.since} language={language} />}
      {files.memos.length > 0 && <Memos memos={files.memos} />}
    </>
  );
}

function OneFile({ file: { format, language, aboutBytes } }: { file: Files['files'][number] }) {
  const words = useText('handbookFiles');
  const help = useId();
  const { name, help: said } = words.format[format];
  return (
    <>
      <TakeButton
        key={language}
        action="takeHandbook"
        asked={{ format, language }}
        appearance={format === 'docx' ? 'primary' : 'secondary'}
        describedBy={help}
      >
        {`${name} (${words.about(aboutBytes)})`}
      </TakeButton>
      <p id={help} className={layout.quiet}>
        {said}
      </p>
    </>
  );
}

function Memos({ memos }: { memos: Files['memos'] }) {
  const words = useText('handbookFiles');
  return (
    <section>
      <h2 className={layout.heading}>{words.memos}</h2>
      <p className={layout.quiet}>{words.memosHelp}</p>
      <ul className={layout.list}>
        {memos.map(({ revision, document, edition }) => (
          <li key={revision}>
            <p className={layout.entryName}>{words.document[document]}</p>
            <MemoButton revision={revision} edition={edition} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What was in force on a day that has been, for whoever looks back (S20). */
function OlderEdition({ since, language }: { since: Day; language: Language }) {
  const today = useToday();
  const words = useText('handbookFiles');
  const [on, choose] = useState<Day>(today);
  const isDay = on >= since && on <= today;
  return (
    <Folded title={words.older}>
      <div className={layout.form}>
        <p className={layout.quiet}>{words.olderHelp}</p>
        <DayInput label={words.day} min={since} max={today} value={on} onChange={choose} />
        {isDay &&
          formats.map((format) => (
            <TakeButton key={`${format} ${on} ${language}`} action="takeEdition" asked={{ format, language, on }}>
              {words.format[format].name}
            </TakeButton>
          ))}
      </div>
    </Folded>
  );
}
