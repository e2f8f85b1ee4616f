import { Field, Input, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { Day } from '../../core/dates.ts';
import { longestDraftNote } from '../../features/editing/drafts/draft.ts';
import type { DraftFields } from '../../features/editing/drafts/draft-fields.ts';
import { useSpeech } from '../language.tsx';
import { DayInput } from '../parts/form/day-input.tsx';
import { CountField, RadioField, Tick } from '../parts/form/fields.tsx';
import { isDay } from '../parts/form/typed-day.ts';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import { OneOf, SomeOf } from './choice-fields.tsx';
import { IsoField } from './iso-field.tsx';

interface DraftFactsProps {
  fields: DraftFields;
  /** It is a new edition of something: whether the content has changed is a question. */
  isEdition: boolean;
  onChange: (change: DraftFields) => void;
}

/** Everything about a rule besides its words: whom it is for, what it carries out, who answers, what is new (S3, S6). */
export function DraftFacts({ fields, isEdition, onChange }: DraftFactsProps) {
  const { text } = useSpeech();
  const words = useText('drafts');
  const { facts } = words;
  const line = (name: 'owner' | 'policySection') => (
    <Field label={facts[name]}>
      <Input
        size="large"
        value={fields[name] ?? ''}
        maxLength={name === 'owner' ? 200 : 60}
        onChange={(_, { value }) => onChange({ [name]: value })}
      />
    </Field>
  );
  const lines = (name: 'howVerified' | 'whatsNew', hint: string) => (
    <Field label={facts[name]} hint={hint}>
      <Textarea
        size="large"
        resize="vertical"
        value={fields[name] ?? ''}
        maxLength={longestDraftNote}
        onChange={(_, { value }) => onChange({ [name]: value })}
      />
    </Field>
  );
  const flag = (name: 'core' | 'lawBound' | 'critical') => (
    <div>
      <Tick label={facts[name]} value={fields[name] ?? false} onChange={(checked) => onChange({ [name]: checked })} />
    </div>
  );
  return (
    <div className={layout.form}>
      {isEdition && (
        <RadioField
          label={facts.material}
          value={fields.material === undefined ? '' : String(fields.material)}
          choices={[
            ['true', facts.materialYes],
            ['false', facts.materialNo],
          ]}
          onChange={(value) => onChange({ material: value === 'true' })}
        />
      )}
      {isEdition && fields.material !== false && lines('whatsNew', facts.whatsNewHelp)}
      <OneOf
        label={facts.chapter}
        names={text.handbook.chapter}
        chosen={fields.chapter}
        onChange={(chapter) => onChange({ chapter })}
      />
      <SomeOf
        label={facts.audience}
        names={facts.group}
        chosen={fields.audience}
        onChange={(audience) => onChange({ audience })}
      />
      <SomeOf
        label={facts.areas}
        hint={facts.areasHelp}
        names={words.exampleFor}
        chosen={fields.areas}
        onChange={(areas) => onChange({ areas })}
      />
      {line('owner')}
      {lines('howVerified', facts.howVerifiedHelp)}
      <SomeOf
        label={facts.focus}
        names={text.handbook.focus}
        chosen={fields.focus}
        onChange={(focus) => onChange({ focus })}
      />
      <SomeOf
        label={facts.subjects}
        names={text.handbook.subject}
        chosen={fields.subjects}
        onChange={(subjects) => onChange({ subjects })}
      />
      <IsoField chosen={fields.iso} onChange={(iso) => onChange({ iso })} />
      {line('policySection')}
      <CountField
        label={facts.daysToRead}
        min="0"
        max="365"
        value={fields.daysToRead === undefined ? '' : String(fields.daysToRead)}
        onChange={(value) => onChange({ daysToRead: days(value) })}
      />
      <OneOf
        label={facts.recurs}
        names={facts.recurrence}
        chosen={fields.recurs}
        onChange={(recurs) => onChange({ recurs })}
      />
      <ReviewDay
        label={facts.nextReview}
        value={fields.nextReview}
        onChange={(nextReview) => onChange({ nextReview })}
      />
      <div>
        {flag('core')}
        {flag('lawBound')}
        {flag('critical')}
      </div>
    </div>
  );
}

interface ReviewDayProps {
  label: string;
  value: Day | undefined;
  onChange: (day: Day | undefined) => void;
}

/** A draft is saved while it is written: what is no day yet stays in the field. */
function ReviewDay({ label, value = '', onChange }: ReviewDayProps) {
  const [written, write] = useState('');
  const isWhole = written === '' || isDay(written);
  return (
    <DayInput
      label={label}
      value={isWhole ? value : written}
      onChange={(day) => {
        write(day);
        if (day === '' || isDay(day)) onChange(day === '' ? undefined : day);
      }}
    />
  );
}

/** A whole number of days up to a year; nothing of anything else. */
function days(written: string): number | undefined {
  const number = Number.parseInt(written, 10);
  return number >= 0 && number <= 365 ? number : undefined;
}
