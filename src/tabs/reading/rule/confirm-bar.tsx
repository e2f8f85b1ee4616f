import { makeStyles, tokens } from '@fluentui/react-components';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState } from 'react';
import type { ActionRecord, ViewData } from '../../../contract/contract.ts';
import type { Moment } from '../../../core/dates.ts';
import { useAction } from '../../api-hooks.tsx';
import { RefusedByServer } from '../../faults.ts';
import { useSpeech } from '../../language.tsx';
import { Action } from '../../parts/link-button.tsx';
import { layout } from '../../parts/page.tsx';
import { AskPanel, prepareAsk } from './ask-panel.tsx';
import { AskToConfirm, ConfirmMeaning } from './ask-to-confirm.tsx';
import type { ConfirmWords } from './confirm-words.ts';
import { ConfirmedBar } from './confirmed-bar.tsx';

type Receipt = ActionRecord<'confirmReading'>;

/** What the reader has done on this page; before that, the server's word holds. */
type Outcome = { kind: 'none' } | { kind: 'confirmed'; receipt: Receipt; now: Moment } | { kind: 'withdrawn' };

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    marginTop: 'auto',
    marginInline: '-16px',
    padding: '10px 16px calc(10px + env(safe-area-inset-bottom))',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    boxShadow: tokens.shadow8,
    outlineStyle: 'none',
    display: 'flex',
    flexDirection: 'column',
    rowGap: '8px',
    '@media (min-width: 768px)': { marginInline: 0, borderRadius: '12px 12px 0 0' },
    // A phone on its side, or the page at 200 %: the bar would hide what it asks about (WCAG 1.4.10).
    '@media (max-height: 360px)': { position: 'static' },
  },
  flush: { marginInlineStart: '-12px' },
  // What is done needs no thumb: it stands under the rule and covers nothing.
  done: { display: 'flex', flexDirection: 'column', rowGap: '8px', paddingBottom: '16px', outlineStyle: 'none' },
});

interface ConfirmBarProps {
  rule: ViewData<'rule'>;
  words: ConfirmWords;
  /** Nobody has adopted it: anybody may try, and nothing comes next. */
  isTrial?: boolean;
}

/** The bar under the thumb: confirm, take back within ten seconds, go on. Saved only when the server says so. */
export function ConfirmBar({ rule, words, isTrial = false }: ConfirmBarProps) {
  const styles = useStyles();
  const cache = useQueryClient();
  const { language, text } = useSpeech();
  const bar = useRef<HTMLDivElement>(null);
  const meaning = useId();
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const [asking, setAsking] = useState<'not' | 'now' | 'before'>('not');
  const confirm = useAction('confirmReading');
  const withdraw = useAction('withdrawConfirmation');
  const { rule: id, version } = rule;

  useEffect(() => {
    const idle = setTimeout(prepareAsk, 1500);
    return () => clearTimeout(idle);
  }, []);

  useEffect(() => {
    // The button that was pressed is gone: the focus stays in the bar instead of falling to the top of the page.
    if (outcome.kind !== 'none') bar.current?.focus({ preventScroll: true });
  }, [outcome]);

  function press(): void {
    if (confirm.isPending) return;
    confirm.mutate(
      { rule: id, version, language },
      {
        onSuccess: ({ record, now }) => setOutcome({ kind: 'confirmed', receipt: record, now }),
        onError: (fault) => {
          const replaced = fault instanceof RefusedByServer && fault.words.code === 'ruleReplaced';
          if (replaced) void cache.invalidateQueries({ queryKey: ['view', 'rule'] });
        },
      },
    );
  }

  function takeBack(): void {
    if (withdraw.isPending) return;
    confirm.reset();
    withdraw.mutate({ rule: id, version }, { onSuccess: () => setOutcome({ kind: 'withdrawn' }) });
  }

  const isRead = isTrial || rule.mine === 'confirmed';
  const stored = isRead && !rule.receipt?.withdrawnAt ? rule.receipt : undefined;
  const receipt = outcome.kind === 'confirmed' ? outcome.receipt : outcome.kind === 'none' ? stored : undefined;
  const mayConfirm = isTrial || rule.mine !== 'notRequired' || outcome.kind === 'withdrawn';
  // Whoever asks is not done: the form stands in the place of the button, and both are back when it closes.
  if (asking === 'now') return <AskPanel rule={rule} onDone={() => setAsking('before')} />;
  // A question is about a rule that binds.
  const inDoubt = !isTrial && <InDoubtButton takeFocus={asking === 'before'} onPress={() => setAsking('now')} />;
  const isAsking = !receipt && mayConfirm;
  return (
    <>
      {isAsking && <ConfirmMeaning id={meaning} rule={rule} words={words} />}
      <div
        ref={bar}
        className={isAsking || outcome.kind !== 'none' ? styles.bar : styles.done}
        tabIndex={-1}
        data-screen-only
      >
        {receipt ? (
          <ConfirmedBar
            receipt={receipt}
            words={words}
            isTrial={isTrial}
            since={outcome.kind === 'confirmed' ? outcome.now : undefined}
            undoing={withdraw.isPending}
            fault={withdraw.error ?? undefined}
            onUndo={takeBack}
            onFocusLost={() => bar.current?.focus({ preventScroll: true })}
          />
        ) : mayConfirm ? (
          <AskToConfirm
            words={words}
            meaning={meaning}
            sending={confirm.isPending}
            withdrawn={outcome.kind === 'withdrawn'}
            fault={confirm.error ?? undefined}
            onConfirm={press}
            inDoubt={inDoubt}
          />
        ) : (
          <p className={layout.quiet}>{text.reading.rule.notRequired}</p>
        )}
        {inDoubt && (stored || !mayConfirm) && outcome.kind === 'none' && <div className={styles.flush}>{inDoubt}</div>}
      </div>
    </>
  );
}

interface InDoubtButtonProps {
  /** The form it opened has just closed, and the focus comes back here. */
  takeFocus: boolean;
  onPress: () => void;
}

/** *Jeg er i tvivl – spørg* (S64). */
function InDoubtButton({ takeFocus, onPress }: InDoubtButtonProps) {
  const { text } = useSpeech();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takeFocus) button.current?.focus();
  }, [takeFocus]);
  return (
    <Action
      ref={button}
      appearance="subtle"
      icon={<QuestionCircleRegular />}
      aria-label={text.reading.confirm.inDoubt}
      onClick={onPress}
    >
      {text.reading.confirm.ask}
    </Action>
  );
}
