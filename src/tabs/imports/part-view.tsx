import { Field, Input, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { type ImportEdit, longestTitle } from '../../features/editing/imports/editing.ts';
import type { Part, PartUse } from '../../features/editing/imports/part.ts';
import { picturesOf } from '../../features/editing/imports/pictures.ts';
import type { ImportBase, PlannedPart } from '../../features/editing/imports/plan.ts';
import { longestAlt } from '../../features/handbook/attachment.ts';
import { RadioField, SelectField } from '../parts/form/fields.tsx';
import { Action } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { Folded, layout } from '../parts/page.tsx';
import { AttachmentPicture } from '../parts/prose/attachment-picture.tsx';
import { type TextOf, useText } from '../use-text.ts';
import { PartBlocks } from './part-blocks.tsx';
import { PartDifference } from './part-difference.tsx';
import { PartFactsFields } from './part-facts.tsx';

interface PartViewProps {
  planned: PlannedPart;
  isFirst: boolean;
  base: ImportBase;
  edit: (edit: ImportEdit) => void;
  onShow: (part: number) => void;
}

const uses: readonly PartUse[] = ['rule', 'introduction', 'leaveOut'];

/** One part: what it was taken for and why, what it becomes, its words, and what has changed in them. */
export function PartView({ planned, isFirst, base, edit, onShow }: PartViewProps) {
  const words = useText('imports');
  const { part, shape, match, rule, suggested, facts, faults, subject, change } = planned;
  const [isSplitting, setSplitting] = useState(false);
  const isRule = part.use === 'rule';
  return (
    <section className={layout.card} aria-label={part.title}>
      <h2 className={layout.heading} tabIndex={-1} data-part-title="">
        {isRule && `${subject.toUpperCase()} `}
        {part.title}
      </h2>
      {part.path.length > 0 && <p className={layout.quiet}>{words.part.above(part.path.join(' › '))}</p>}
      <p className={layout.quiet}>{words.parts.why[part.why]}</p>
      {faults.map((fault) => (
        <Notice key={fault} kind="warning" title={words.part.fault[fault]} />
      ))}
      <Field label={words.part.name}>
        <Input
          size="large"
          value={part.title}
          maxLength={longestTitle}
          onChange={(_, { value }) => edit({ does: 'rename', part: part.id, title: value })}
        />
      </Field>
      <RadioField
        label={words.part.use}
        value={part.use}
        choices={uses.map((use) => [use, words.part.useOption[use]])}
        onChange={(value) => {
          const use = value;
          if (use) edit({ does: 'use', parts: [part.id], use });
        }}
      />
      {isRule && (
        <>
          <SelectField
            label={words.part.pair}
            hint={match ? words.part.how[match.how] : words.part.number(subject)}
            value={match?.rule ?? 'new'}
            choices={[
              ['new', words.part.pairNew],
              ...base.rules.map((one) => [one.rule, `${one.rule.toUpperCase()} ${one.title}`] as const),
            ]}
            onChange={(value) => edit({ does: 'pair', part: part.id, with: value })}
          />
          <p>{shapeSentence(shape, words.part)}</p>
          {shape.others.length > 0 && <p className={layout.quiet}>{words.part.others(shape.others.join(', '))}</p>}
          <Folded title={words.facts.title}>
            <PartFactsFields
              facts={facts}
              from={{ suggested, hasRule: rule !== undefined }}
              onChange={(some) => edit({ does: 'facts', parts: [part.id], facts: some })}
            />
          </Folded>
        </>
      )}
      <div className={layout.actions}>
        {part.blocks.length > 1 && (
          <Action onClick={() => setSplitting(!isSplitting)}>
            {isSplitting ? words.part.splitDone : words.part.splitting}
          </Action>
        )}
        {!isFirst && <Action onClick={() => edit({ does: 'merge', part: part.id })}>{words.part.merge}</Action>}
      </div>
      {part.use !== 'leaveOut' && <PartPictures part={part} edit={edit} />}
      {rule && change === 'changed' && (
        <PartDifference before={rule.text} after={planned.text} version={rule.version} />
      )}
      <h3 className={layout.subheading}>{words.part.text}</h3>
      <PartBlocks
        planned={planned}
        isSplitting={isSplitting}
        onSplit={(at) => {
          setSplitting(false);
          edit({ does: 'split', part: part.id, at });
          onShow(part.id);
        }}
      />
    </section>
  );
}

type PartWords = TextOf<'imports'>['part'];

function shapeSentence({ kinds, examples }: PlannedPart['shape'], words: PartWords): string {
  const known = [...kinds.map((kind) => words.section[kind]), ...(examples > 0 ? [words.examples(examples)] : [])];
  return known.length === 0 ? words.noShape : words.shape(known.join(', '));
}

/** The pictures of a part, each with the words for those who do not see it: without them it does not come along. */
function PartPictures({ part, edit }: { part: Part; edit: (edit: ImportEdit) => void }) {
  const words = useText('imports').pictures;
  const pictures = picturesOf(part);
  const unsaid = pictures.filter(({ hash, alt }) => hash !== undefined && alt.trim() === '').length;
  if (pictures.length === 0) return null;
  return (
    <section>
      <h3 className={layout.subheading}>{words.title}</h3>
      {unsaid > 0 && <Notice kind="warning" title={words.unsaid(unsaid)} />}
      {pictures.map(({ hash, alt }, at) => {
        const key = `${at} ${hash}`;
        return (
          <div key={key}>
            {hash === undefined ? (
              <p className={layout.quiet}>{words.refused}</p>
            ) : (
              <AttachmentPicture hash={hash} alt={words.number(at + 1)} />
            )}
            <Field label={words.label(at + 1)} hint={words.hint}>
              <Textarea
                size="large"
                resize="vertical"
                value={alt}
                maxLength={longestAlt}
                onChange={(_, { value }) => edit({ does: 'describe', part: part.id, picture: at, words: value })}
              />
            </Field>
          </div>
        );
      })}
    </section>
  );
}
