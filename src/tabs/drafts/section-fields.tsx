import type { Language } from '../../core/language.ts';
import { longestDraftText } from '../../features/editing/drafts/draft.ts';
import { formFields, withAnotherExample, withFieldBody } from '../../features/editing/drafts/rule-form.ts';
import type { WorkArea } from '../../features/handbook/rule.ts';
import { SelectField } from '../parts/form/fields.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import { WritingField } from './writing-field.tsx';

interface SectionFieldsProps {
  text: string;
  language: Language;
  onFocus: (field: HTMLTextAreaElement) => void;
  onChange: (text: string) => void;
}

/** A rule in its shape: a field for each part, in the author's order, the missing ones where they belong (S6, S15). */
export function SectionFields({ text, language, onFocus, onChange }: SectionFieldsProps) {
  const words = useText('drafts');
  const hintOf = (kind: string) => Object.entries(words.help).find(([known]) => known === kind)?.[1];
  const areas = Object.entries(words.exampleFor) as [WorkArea, string][];
  return (
    <>
      {formFields(text, language).map((field) => (
        <WritingField
          key={field.id}
          label={field.title || words.field.lead}
          hint={hintOf(field.kind)}
          lang={language}
          value={field.body}
          longest={longestDraftText}
          onFocus={onFocus}
          onChange={(body) => onChange(withFieldBody(text, field, body))}
        />
      ))}
      <div className={layout.row}>
        <SelectField
          label={words.field.add}
          value=""
          choices={[['', words.exampleArea], ...areas.map(([, name]) => [name, name] as const)]}
          onChange={(value) => value && onChange(withAnotherExample(text, language, value))}
        />
      </div>
    </>
  );
}
