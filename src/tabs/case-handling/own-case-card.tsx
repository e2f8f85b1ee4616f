import { makeStyles } from '@fluentui/react-components';
import type { ViewData } from '../../contract/contract.ts';
import { useAction } from '../api-hooks.tsx';
import { useWhen } from '../cases/when-words.ts';
import { DrillMark } from '../drills/drill-mark.tsx';
import { useSpeech } from '../language.tsx';
import { Facts } from '../parts/facts.tsx';
import { Action } from '../parts/link-button.tsx';
import { RefusalNotice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';

export type OwnMemo = ViewData<'ownCases'>['toRatify'][number];

const useStyles = makeStyles({ reasons: { whiteSpace: 'pre-line', margin: 0 } });

/** What somebody of the DBR's side judged in a case of their own, and why: no reporter and no story. */
export function OwnCaseCard({ memo, onRatified }: { memo: OwnMemo; onRatified: () => void }) {
  const when = useWhen();
  const styles = useStyles();
  const { text } = useSpeech();
  const words = useText('cases').caseHandling;
  const action = useAction('ratifyOwnCase');
  const { key, seen, number, risk, art33, art34, reasons, assessedBy, reportedAt } = memo;
  return (
    <article className={layout.card} aria-label={text.cases.number(number)}>
      <h3 className={layout.subheading}>{text.cases.number(number)}</h3>
      <DrillMark of={memo} />
      <p>
        {text.cases.category[memo.category]} · {when(reportedAt)}
      </p>
      <Facts
        facts={[
          ...(risk === undefined ? [] : [{ name: words.decisions.risk, value: words.risk[risk] }]),
          { name: words.art33, value: words.article[art33] },
          { name: words.art34, value: words.article[art34] },
        ]}
      />
      <div>
        <strong>
          {words.decisions.reasons} {assessedBy !== undefined && `(${assessedBy})`}
        </strong>
        <p className={styles.reasons}>{reasons}</p>
      </div>
      {action.error && !action.isPending && <RefusalNotice fault={action.error} />}
      <div className={layout.actions}>
        <Action
          appearance="primary"
          aria-label={words.own.ratifyOf(number)}
          disabledFocusable={action.isPending}
          onClick={() => {
            if (!action.isPending) action.mutate({ key, seen }, { onSuccess: onRatified });
          }}
        >
          {action.isPending ? text.shell.saving : words.own.ratify}
        </Action>
      </div>
    </article>
  );
}
