import type { ViewData } from '../../contract/contract.ts';
import { useAction } from '../api-hooks.tsx';
import { dayWords } from '../date-words.ts';
import { useSpeech } from '../language.tsx';
import { Action } from '../parts/link-button.tsx';
import { layout } from '../parts/page-layout.tsx';
import { RefusalNotice } from '../parts/refusal-notice.tsx';
import { useText } from '../use-text.ts';

type Import = ViewData<'paperImports'>['imports'][number];

/** What has been brought in before, each with *Fortryd* while it can be taken back. */
export function PaperImports({ imports, today }: { imports: readonly Import[]; today: string }) {
  const words = useText('manager').paper;
  if (imports.length === 0) return null;
  return (
    <section>
      <h2 className={layout.subheading}>{words.before}</h2>
      <ul className={layout.tightList}>
        {imports.map((one) => (
          <ImportRow key={one.batch} one={one} today={today} />
        ))}
      </ul>
    </section>
  );
}

function ImportRow({ one, today }: { one: Import; today: string }) {
  const { language } = useSpeech();
  const words = useText('manager').paper;
  const action = useAction('undoPaper');
  const { batch, on, byName, rows, people, undone, mayUndo } = one;
  const said = words.brought(rows, people, byName, dayWords(on, language, today));
  return (
    <li className={layout.entry}>
      <span>
        {said} {undone && words.undone}
      </span>
      {mayUndo && (
        <span>
          <Action
            aria-label={words.undoNamed(said)}
            disabledFocusable={action.isPending}
            onClick={() => action.isPending || action.mutate({ batch })}
          >
            {action.isPending ? words.undoing : words.undo}
          </Action>
        </span>
      )}
      {action.error && !action.isPending && <RefusalNotice fault={action.error} />}
    </li>
  );
}
