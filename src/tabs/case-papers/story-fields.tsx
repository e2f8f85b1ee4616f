import type { ViewData } from '../../contract/contract.ts';
import { layout, Section } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import { PaperField } from './paper-field.tsx';

/** What it led to and what was done: written once, used in draft, letter and file (GDPR art. 33(5)). */
export function StoryFields({ papers, onKept }: { papers: ViewData<'casePapers'>; onKept: () => void }) {
  const words = useText('cases').casePapers.story;
  return (
    <Section title={words.title}>
      <p className={layout.quiet}>{words.lead}</p>
      {papers.story.map(({ field, text, traces }) => (
        <PaperField
          key={field}
          caseKey={papers.key}
          place={storyPlaces[field]}
          heading={words.field[field]}
          hint={words.hint[field]}
          text={text}
          traces={traces}
          readOnly={!papers.isOpen}
          onKept={onKept}
        />
      ))}
    </Section>
  );
}

/** The same each time, so that a field is the same field. */
const storyPlaces = {
  effects: { paper: 'story', field: 'effects' },
  remedies: { paper: 'story', field: 'remedies' },
} as const;
