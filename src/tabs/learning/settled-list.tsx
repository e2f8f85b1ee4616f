import { useAction } from '../api-hooks.tsx';
import { dayAt } from '../date-words.ts';
import { Action } from '../parts/link-button.tsx';
import { RefusalNotice } from '../parts/notice.tsx';
import { Folded, layout } from '../parts/page.tsx';
import { ruleName } from '../reading/rule/rule-name.ts';
import { useDay } from '../use-day.ts';
import { useText } from '../use-text.ts';
import type { Learning } from './doubt-place.ts';

/** What has been dealt with, what came of it, and the way back to the list. */
export function SettledList({ data, today }: { data: Learning; today: string }) {
  const day = useDay(today);
  const words = useText('learning');
  const action = useAction('reopenLearning');
  const { settled, maySettle } = data;
  if (settled.length === 0) return null;
  return (
    <Folded title={words.settledTitle(settled.length)}>
      {action.error && !action.isPending && <RefusalNotice fault={action.error} />}
      {settled.map((row) => {
        const { key, rule, version, passage, outcome, inVersion = '', because, byName, settledAt } = row;
        return (
          <div key={key} className={layout.entry}>
            <p className={layout.entryName}>{ruleName(row)}</p>
            <p>{row.words ?? words.settledQuestions}</p>
            <p>{outcome === 'newVersion' ? words.settledIn(inVersion) : because}</p>
            <p className={layout.quiet}>{words.settledBy(byName, day(dayAt(settledAt)))}</p>
            {maySettle && (
              <div>
                <Action
                  aria-label={words.backOf(ruleName(row))}
                  disabledFocusable={action.isPending}
                  onClick={() => action.mutate({ rule, version, ...(passage !== undefined && { passage }) })}
                >
                  {words.back}
                </Action>
              </div>
            )}
          </div>
        );
      })}
    </Folded>
  );
}
