import type { ViewData } from '../../contract/contract.ts';
import type { Day } from '../../core/dates.ts';
import { ForEditors } from '../drafts/for-editors.tsx';
import { useSpeech } from '../language.tsx';
import { OutLink } from '../parts/link-button.tsx';
import { layout } from '../parts/page-layout.tsx';
import { DocumentStamp } from '../parts/page-stamp.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { Prose } from '../parts/prose/prose.tsx';
import { SignedWords } from '../parts/signed-words.tsx';
import { StampLine } from '../parts/stamp-line.tsx';
import { VersionMark } from '../reading/rule/version-mark.tsx';
import { DocumentTools } from './document-tools.tsx';

/** A longer text with its stamp. Its own headings follow under the title. */
export function DocumentView({ document, today }: { document: ViewData<'page'>; today: Day }) {
  const { language, text } = useSpeech();
  return (
    <>
      <VersionMark state={document.stamp.state} path={`/handbook/page/${document.page}`} />
      <DocumentStamp title={document.title} stamp={document.stamp} />
      <PageTitle>{document.title}</PageTitle>
      <StampLine stamp={document.stamp} today={today} />
      {document.words && <SignedWords words={document.words} today={today} />}
      {document.strategyLink && <OutLink href={document.strategyLink}>{text.handbook.strategy}</OutLink>}
      {document.language !== language && <p className={layout.quiet}>{text.reading.rule.danishOnly}</p>}
      <Prose lang={document.language} document>
        {document.text}
      </Prose>
      <DocumentTools document={document} />
      <ForEditors subject={document.page} />
    </>
  );
}
