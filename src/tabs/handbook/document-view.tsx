import { PrintRegular } from '@fluentui/react-icons/svg/print';
import { Suspense } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { ForEditors } from '../drafts/for-editors.tsx';
import { useSpeech } from '../language.tsx';
import { ErrorFence } from '../parts/error-fence.tsx';
import { later } from '../parts/later.ts';
import { Action, OutLink } from '../parts/link-button.tsx';
import { layout, PageTitle } from '../parts/page.tsx';
import { DocumentStamp } from '../parts/page-stamp.tsx';
import { Prose } from '../parts/prose/prose.tsx';
import { SignedWords } from '../parts/signed-words.tsx';
import { StampLine } from '../parts/stamp-line.tsx';
import { VersionMark } from '../reading/rule/version-mark.tsx';

/** A longer text with its stamp. Its own headings follow under the title. */
export function DocumentView({ document }: { document: ViewData<'page'> }) {
  const { language, text } = useSpeech();
  return (
    <>
      <VersionMark state={document.stamp.state} path={`/handbook/page/${document.page}`} />
      <DocumentStamp title={document.title} stamp={document.stamp} />
      <PageTitle>{document.title}</PageTitle>
      <StampLine stamp={document.stamp} />
      {document.words && <SignedWords words={document.words} />}
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

const LeafletOf = later(() => import('../handbook-files/leaflet-of.tsx'));

/** Under a page of the handbook: to the printer, and a role as a leaflet to hang up. */
function DocumentTools({ document }: { document: ViewData<'page'> }) {
  const { text } = useSpeech();
  const isCurrentRole = document.kind === 'role' && document.stamp.state === 'inForce';
  return (
    <div data-screen-only>
      <Action appearance="subtle" icon={<PrintRegular />} onClick={() => window.print()}>
        {text.reading.rule.print}
      </Action>
      {isCurrentRole && (
        <ErrorFence instead={() => null}>
          <Suspense>
            <LeafletOf of={{ kind: 'page', page: document.page }} />
          </Suspense>
        </ErrorFence>
      )}
    </div>
  );
}
