import { Suspense } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import type { Day } from '../../core/dates.ts';
import { useSpeech } from '../language.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { later } from '../parts/later.ts';
import { TextLink } from '../parts/link-button.tsx';
import { Loading } from '../parts/loading.tsx';
import { layout } from '../parts/page-layout.tsx';
import { ChapterList } from './chapter-list.tsx';
import { EditionLine } from './edition-line.tsx';
import { FocusList } from './focus-list.tsx';
import { useSide } from './side.ts';
import { SideSwitch } from './side-switch.tsx';

const ControlList = later(() => import('./control-list.tsx'));

/** The edition in force, and all rules from the side the reader has chosen. */
export function Browse({ handbook, today }: { handbook: ViewData<'handbook'>; today: Day }) {
  const { text } = useSpeech();
  const words = text.handbook;
  const rules = handbook.chapters.flatMap((chapter) => chapter.rules);
  const side = useSide();
  return (
    <>
      <EditionLine edition={handbook.edition} today={today} />
      {rules.length > 0 && (
        <div data-screen-only>
          <TextLink to="/handbook/files">{words.take}</TextLink>
        </div>
      )}
      {rules.length === 0 && <EmptyState picture="shelf" title={words.empty} next={words.emptyNext} />}
      {rules.length > 0 && <SideSwitch />}
      {side === 'focus' && <p className={layout.quiet}>{words.focusLead}</p>}
      {side === 'iso' && <p className={layout.quiet}>{words.isoLead}</p>}
      <nav aria-label={words.title}>
        {side === 'chapter' && <ChapterList handbook={handbook} />}
        {side === 'focus' && <FocusList rules={rules} />}
        {side === 'iso' && (
          <Suspense fallback={<Loading lines={8} />}>
            <ControlList rules={rules.toSorted((a, b) => a.rule.localeCompare(b.rule))} />
          </Suspense>
        )}
      </nav>
    </>
  );
}
