import { useMemo } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { useSpeech } from '../language.tsx';
import { Section } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import type { Draft } from './draft-text.ts';
import { PaperField } from './paper-field.tsx';

interface DraftFieldsProps {
  papers: ViewData<'casePapers'>;
  draft: Draft;
  onKept: () => void;
}

/** Datatilsynet's own list. */
const points = 12;

/** Every field of a draft, the authority's twelve points first. */
export function DraftFields({ papers, draft, onKept }: DraftFieldsProps) {
  const words = useText('cases').casePapers.draft;
  const fields = (some: Draft['fields']) =>
    some.map((one) => <DraftField key={one.field} papers={papers} turn={draft.turn} field={one} onKept={onKept} />);
  return (
    <>
      <Section title={words.twelve} level={3} small>
        {fields(draft.fields.slice(0, points))}
      </Section>
      <Section title={words.besides} level={3} small>
        {fields(draft.fields.slice(points))}
      </Section>
    </>
  );
}

interface DraftFieldProps {
  papers: ViewData<'casePapers'>;
  turn: number;
  field: Draft['fields'][number];
  onKept: () => void;
}

function DraftField({ papers, turn, field: { field, heading, state, text, traces }, onKept }: DraftFieldProps) {
  const { language } = useSpeech();
  const words = useText('cases').casePapers.draft;
  // The headings are the authority's own words, in Danish: others are told what they ask.
  const asked = language === 'da' ? undefined : words.short[field];
  const help = state === 'missing' ? words.help[field] : undefined;
  const hint = [asked, help].filter((part) => part !== undefined).join('. ');
  const place = useMemo(() => ({ paper: 'draft' as const, turn, field }), [turn, field]);
  return (
    <PaperField
      caseKey={papers.key}
      place={place}
      heading={heading}
      headingLanguage="da"
      hint={hint === '' ? undefined : hint}
      text={text}
      state={state}
      traces={traces}
      readOnly={!papers.isOpen}
      onKept={onKept}
    />
  );
}
