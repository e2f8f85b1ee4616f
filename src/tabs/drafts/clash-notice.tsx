import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { DraftFields } from '../../features/editing/drafts/draft-fields.ts';
import { type Text, useSpeech } from '../language.tsx';
import { Action } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { type TextOf, useText } from '../use-text.ts';
import type { Clash } from './draft-saver.ts';

const useStyles = makeStyles({
  words: {
    display: 'block',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    maxHeight: '220px',
    overflowY: 'auto',
    padding: '8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

type Choice = 'mine' | 'theirs' | 'both';

interface ClashNoticeProps {
  clash: Clash;
  mine: DraftFields;
  onSettle: (chosen: DraftFields) => void;
}

/** Two wrote in the same place: both texts beside each other, and a choice for each place. */
export function ClashNotice({ clash, mine, onSettle }: ClashNoticeProps) {
  const styles = useStyles();
  const { text } = useSpeech();
  const drafting = useText('drafts');
  const words = drafting.clash;
  const { theirs, clashes, who } = clash;
  const [choices, setChoices] = useState<Partial<Record<keyof DraftFields, Choice>>>({});
  const said = (of: DraftFields, name: keyof DraftFields) => fieldWords(name, of, drafting, text) || words.empty;

  function settle(event: FormEvent): void {
    event.preventDefault();
    onSettle(Object.fromEntries(clashes.map((name) => [name, chosenOf(name, choices[name] ?? 'mine', mine, theirs)])));
  }

  return (
    <Notice kind="warning" title={words.title(who)} role="alert">
      <p>{words.next}</p>
      <form onSubmit={settle} className={layout.form}>
        {clashes.map((name) => (
          <Field key={name} label={fieldName(name, drafting)}>
            <RadioGroup
              value={choices[name] ?? 'mine'}
              onChange={(_, { value }) => setChoices({ ...choices, [name]: value as Choice })}
            >
              <Radio value="mine" label={words.mine} />
              <span className={styles.words}>{said(mine, name)}</span>
              <Radio value="theirs" label={words.theirs(who)} />
              <span className={styles.words}>{said(theirs, name)}</span>
              {isLong(name) && <Radio value="both" label={words.both} />}
            </RadioGroup>
          </Field>
        ))}
        <Action type="submit" appearance="primary">
          {words.settle}
        </Action>
      </form>
    </Notice>
  );
}

/** Texts of several lines can stand one after the other. */
function isLong(name: keyof DraftFields): boolean {
  return name.startsWith('text') || name.startsWith('whatsNew') || name === 'howVerified';
}

function chosenOf(name: keyof DraftFields, choice: Choice, mine: DraftFields, theirs: DraftFields) {
  if (choice === 'theirs') return theirs[name];
  return choice === 'both' ? `${mine[name] ?? ''}\n\n${theirs[name] ?? ''}` : mine[name];
}

/** What a field is called on the page. */
function fieldName(name: keyof DraftFields, { facts, textLabel, language }: TextOf<'drafts'>): string {
  const names: Readonly<Record<keyof DraftFields, string>> = {
    ...{ title: facts.name, titleEn: facts.nameEn, textDa: textLabel.da, textEn: textLabel.en, englishOf: language.en },
    ...{ chapter: facts.chapter, core: facts.core, audience: facts.audience, areas: facts.areas, recurs: facts.recurs },
    ...{ material: facts.material, lawBound: facts.lawBound, critical: facts.critical, daysToRead: facts.daysToRead },
    ...{ focus: facts.focus, subjects: facts.subjects, iso: facts.iso, policySection: facts.policySection },
    ...{ owner: facts.owner, howVerified: facts.howVerified, whatsNew: facts.whatsNew, whatsNewEn: facts.whatsNewEn },
    ...{ inForceFrom: facts.inForceFrom, nextReview: facts.nextReview },
  };
  return names[name];
}

/** What stands in a field, in words; empty for nothing. */
function fieldWords(name: keyof DraftFields, fields: DraftFields, words: TextOf<'drafts'>, text: Text): string {
  const { facts, english } = words;
  const list = (codes: readonly string[] | undefined, names: Readonly<Record<string, string>>) =>
    (codes ?? []).map((code) => names[code] ?? code).join(', ');
  switch (name) {
    case 'chapter':
      return fields.chapter ? text.handbook.chapter[fields.chapter] : '';
    case 'audience':
      return list(fields.audience, facts.group);
    case 'areas':
      return list(fields.areas, words.exampleFor);
    case 'focus':
      return list(fields.focus, text.handbook.focus);
    case 'subjects':
      return list(fields.subjects, text.handbook.subject);
    case 'iso':
      return list(fields.iso, {});
    case 'recurs':
      return fields.recurs ? facts.recurrence[fields.recurs] : '';
    case 'material':
      return fields.material === undefined ? '' : fields.material ? facts.materialYes : facts.materialNo;
    case 'core':
    case 'lawBound':
    case 'critical':
      return fields[name] === undefined ? '' : fields[name] ? facts.yes : facts.no;
    case 'englishOf':
      return fields.englishOf === undefined ? '' : english.current;
    default:
      return String(fields[name] ?? '');
  }
}
