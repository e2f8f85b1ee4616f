import type { ViewData } from '../../contract/contract.ts';
import { useAction } from '../api-hooks.tsx';
import { useWhen } from '../cases/when-words.ts';
import { useSpeech } from '../language.tsx';
import { Facts } from '../parts/facts.tsx';
import { Action, focusContent } from '../parts/link-button.tsx';
import { RefusalNotice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';

interface RatifyCardProps {
  one: ViewData<'mandates'>['toRatify'][number];
  /** With the number of the case. */
  onRatified: (number: string) => void;
}

/** A decision another director made under a mandate: what, by whom, on what grounds. */
export function RatifyCard({ one, onRatified }: RatifyCardProps) {
  const when = useWhen();
  const { text } = useSpeech();
  const caseText = useText('cases');
  const words = caseText.mandates.ratify;
  const { article, art33, art34 } = caseText.caseHandling;
  const action = useAction('ratifyDecision');
  const { key, seen, number } = one;

  function ratify(): void {
    if (action.isPending) return;
    const onSuccess = () => {
      onRatified(number);
      focusContent();
    };
    action.mutate({ key, seen }, { onSuccess });
  }

  return (
    <article className={layout.card} aria-label={number}>
      <h3 className={layout.subheading}>{text.cases.number(number)}</h3>
      <p>{text.cases.category[one.category]}</p>
      <Facts
        facts={[
          { name: art33, value: article[one.art33] },
          { name: art34, value: article[one.art34] },
        ]}
      />
      <p>{words.decided(one.decidedBy, when(one.decidedAt))}</p>
      <p className={layout.quiet}>{one.reason || one.under}</p>
      {action.error && !action.isPending && <RefusalNotice fault={action.error} />}
      <div className={layout.actions}>
        <Action
          appearance="primary"
          aria-label={words.buttonOf(number)}
          disabledFocusable={action.isPending}
          onClick={ratify}
        >
          {action.isPending ? text.shell.saving : words.button}
        </Action>
      </div>
      <p className={layout.quiet}>{words.help}</p>
    </article>
  );
}
