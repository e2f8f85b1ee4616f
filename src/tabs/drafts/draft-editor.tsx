import { Field, Input, mergeClasses } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { textHash } from '../../core/content-hash.ts';
import { longestDraftNote, longestDraftText } from '../../features/editing/drafts/draft.ts';
import { draftFaults, isEnglishOutdated } from '../../features/editing/drafts/draft-check.ts';
import { AttachButton } from '../attachments/attach-button.tsx';
import { useSpeech } from '../language.tsx';
import { Action } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { Folded, layout } from '../parts/page.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { useNow } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { checkedBeside } from './checked-beside.ts';
import { ClashNotice } from './clash-notice.tsx';
import { DraftChecks, TextFigures } from './draft-checks.tsx';
import { DraftFacts } from './draft-facts.tsx';
import { OpinionPanel } from './opinion-panel.tsx';
import { PhoneView } from './phone-view.tsx';
import { ProposalNotice } from './proposal-notice.tsx';
import { SaveLine } from './save-line.tsx';
import { SectionFields } from './section-fields.tsx';
import { useSides } from './sides.ts';
import { sinceWords } from './since-words.ts';
import { SwitchButtons } from './switch-buttons.tsx';
import { useDraftSaver } from './use-draft-saver.ts';
import { applyTool, putIn } from './write-in.ts';
import { WritingField } from './writing-field.tsx';
import { WritingTools } from './writing-tools.tsx';

interface DraftEditorProps {
  draft: ViewData<'draft'>;
  /** Whose words are kept on this device. */
  who: string;
  name: string;
}

/** The editor: the words on one side, how they will be met on the other; on a phone one at a time. */
export function DraftEditor({ draft, who, name }: DraftEditorProps) {
  const now = useNow();
  const styles = useSides();
  const speech = useSpeech();
  const words = useText('drafts');
  const { fields, state, tookIn, saver, restoredFrom } = useDraftSaver(draft, who);
  const [side, setSide] = useState<'write' | 'view'>('write');
  const [language, setLanguage] = useState<'da' | 'en'>('da');
  const isRule = draft.document === 'rule';
  const settled = useDeferredValue(fields);
  const checked = useMemo(() => ({ ...settled, ...checkedBeside(draft) }), [settled, draft]);
  const faults = useMemo(() => draftFaults(checked, draft.published), [checked, draft.published]);
  const { textDa = '', textEn = '' } = fields;
  const figures = language === 'da' ? textDa : textEn;
  return (
    <>
      {restoredFrom && (
        <Notice kind="info" role="status" title={words.restored(sinceWords(restoredFrom, now, speech.language))} />
      )}
      {tookIn && <Notice kind="info" role="status" title={words.tookIn(tookIn.who)} />}
      {state.is === 'clash' && <ClashNotice clash={state} mine={fields} onSettle={(chosen) => saver.settle(chosen)} />}
      <ProposalNotice draft={draft} isSaved={state.is === 'saved'} />
      <div className={layout.row}>
        <SaveLine state={state} onRetry={() => saver.retry()} />
        <TextFigures text={figures} />
      </div>
      <div className={layout.row}>
        <SwitchButtons
          className={styles.onlyNarrow}
          label={words.sideLabel}
          names={words.side(faults.length)}
          chosen={side}
          onChoose={setSide}
        />
        <SwitchButtons label={words.languageLabel} names={words.language} chosen={language} onChoose={setLanguage} />
        <EnglishState fields={fields} />
      </div>
      <div className={styles.sides}>
        <div className={mergeClasses(styles.write, side === 'view' && styles.behind)}>
          <WritingSide
            key={language}
            isRule={isRule}
            isEdition={draft.base !== undefined}
            language={language}
            fields={fields}
            onChange={(change) => saver.write(change)}
          />
        </div>
        <div className={mergeClasses(styles.view, side === 'write' && styles.behind)}>
          <DraftChecks faults={faults} checked={checked} />
          <OpinionPanel draft={draft} isSaved={state.is === 'saved'} />
          <PhoneView
            document={draft.document}
            name={isRule ? name : ''}
            title={fields.title ?? ''}
            // Whoever writes English has the Danish beside it.
            text={textDa}
            language="da"
            whatsNew={fields.material ? fields.whatsNew : undefined}
            heading={language === 'da' ? words.phone : words.danishBeside}
          />
        </div>
      </div>
    </>
  );
}

type Fields = ReturnType<typeof useDraftSaver>['fields'];

/** Does the English still say what the Danish says? Always in sight, in whichever language one writes. */
function EnglishState({ fields }: { fields: Fields }) {
  const { english, language } = useText('drafts');
  const state = (fields.textEn ?? '').trim() === '' ? 'none' : isEnglishOutdated(fields) ? 'outdated' : 'current';
  const kind = { none: 'owed', outdated: 'changed', current: 'done' } as const;
  return <StatusWord kind={kind[state]}>{`${language.en}: ${english[state]}`}</StatusWord>;
}

interface WritingSideProps {
  isRule: boolean;
  isEdition: boolean;
  language: 'da' | 'en';
  fields: Fields;
  onChange: (change: Fields) => void;
}

function WritingSide({ isRule, isEdition, language, fields, onChange }: WritingSideProps) {
  const words = useText('drafts');
  const field = useRef<HTMLTextAreaElement>(null);
  const [form, setForm] = useState<'sections' | 'markdown'>(isRule ? 'sections' : 'markdown');
  const isDanish = language === 'da';
  const title = isDanish ? 'title' : 'titleEn';
  const text = isDanish ? 'textDa' : 'textEn';
  const focus = (focused: HTMLTextAreaElement) => {
    field.current = focused;
  };
  const attach = (markdown: string) => {
    if (field.current?.isConnected) putIn(field.current, markdown);
    else onChange({ [text]: [fields[text], markdown].filter(Boolean).join('\n\n') });
  };
  return (
    <>
      <Field label={isDanish ? words.facts.name : words.facts.nameEn}>
        <Input
          size="large"
          lang={language}
          value={fields[title] ?? ''}
          maxLength={200}
          onChange={(_, { value }) => onChange({ [title]: value })}
        />
      </Field>
      {isRule && <SwitchButtons label={words.formLabel} names={words.form} chosen={form} onChoose={setForm} />}
      <WritingTools onTool={(tool) => field.current && applyTool(field.current, tool, words.tools.linkText)} />
      <AttachButton language={language} appearance="subtle" onAttached={attach} />
      {form === 'sections' ? (
        <SectionFields
          text={fields[text] ?? ''}
          language={language}
          onFocus={focus}
          onChange={(value) => onChange({ [text]: value })}
        />
      ) : (
        <WritingField
          label={words.textLabel[language]}
          hint={words.markdownHelp}
          lang={language}
          long
          value={fields[text] ?? ''}
          longest={longestDraftText}
          onFocus={focus}
          onChange={(value) => onChange({ [text]: value })}
        />
      )}
      {!isDanish && fields.material && isEdition && (
        <WritingField
          label={words.facts.whatsNewEn}
          lang="en"
          value={fields.whatsNewEn ?? ''}
          longest={longestDraftNote}
          onChange={(whatsNewEn) => onChange({ whatsNewEn })}
        />
      )}
      {!isDanish && isEnglishOutdated(fields) && (
        <div>
          <Action onClick={() => onChange({ englishOf: textHash(fields.textDa ?? '') })}>{words.english.fits}</Action>
        </div>
      )}
      {isRule && isDanish && (
        <Folded title={words.facts.title}>
          <DraftFacts fields={fields} isEdition={isEdition} onChange={onChange} />
        </Folded>
      )}
    </>
  );
}
