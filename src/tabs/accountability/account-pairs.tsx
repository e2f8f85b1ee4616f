import type { ActionInput, ViewData } from '../../contract/contract.ts';
import { useAction } from '../api-hooks.tsx';
import { Action } from '../parts/link-button.tsx';
import { RefusalNotice } from '../parts/notice.tsx';
import { layout, Section } from '../parts/page.tsx';
import { useSaid } from '../parts/said.tsx';
import { useText } from '../use-text.ts';
import { LinkForm } from './link-form.tsx';

type Pair = ViewData<'accountability'>['linked'][number];

type AccountPairsProps = Pick<ViewData<'accountability'>, 'suspected' | 'linked' | 'mayLink'>;

/** Accounts that look like one person's, and those an editor has joined. */
export function AccountPairs({ suspected, linked, mayLink }: AccountPairsProps) {
  const words = useText('maintenance').accountability.accounts;
  const { notice, say, done } = useSaid();
  const link = useAction('linkAccounts');
  if (!mayLink && suspected.length + linked.length === 0) return null;

  function answer(input: ActionInput<'linkAccounts'>, onDone?: () => void): void {
    if (link.isPending) return;
    say('');
    link.mutate(input, {
      onSuccess: ({ record }) => {
        onDone?.();
        done(record.linked ? words.done(record.accountUpn, record.name) : words.undone(record.accountUpn));
      },
    });
  }

  const button = (pair: Pair, isSame: boolean, name: string, label: string) => (
    <Action
      aria-label={label}
      disabledFocusable={link.isPending}
      onClick={() => answer({ accountUpn: pair.accountUpn, personUpn: pair.personUpn, linked: isSame })}
    >
      {name}
    </Action>
  );
  return (
    <Section title={words.title}>
      <p className={layout.quiet}>{words.lead}</p>
      {notice}
      {link.error && <RefusalNotice fault={link.error} />}
      {suspected.length + linked.length === 0 && <p>{words.none}</p>}
      <Pairs title={words.suspected} pairs={suspected}>
        {(pair) =>
          mayLink && (
            <>
              {button(pair, true, words.same, words.sameNamed(pair.accountUpn))}
              {button(pair, false, words.different, words.differentNamed(pair.accountUpn))}
            </>
          )
        }
      </Pairs>
      <Pairs title={words.linked} pairs={linked}>
        {(pair) => mayLink && button(pair, false, words.undo, words.undoNamed(pair.accountUpn))}
      </Pairs>
      {mayLink && <LinkForm sending={{ isPending: link.isPending, error: null }} onLink={answer} />}
    </Section>
  );
}

interface PairsProps {
  title: string;
  pairs: readonly Pair[];
  children: (pair: Pair) => React.ReactNode;
}

function Pairs({ title, pairs, children }: PairsProps) {
  const maintenance = useText('maintenance');
  if (pairs.length === 0) return null;
  return (
    <>
      <h3 className={layout.subheading}>{title}</h3>
      <ul className={layout.list}>
        {pairs.map((pair) => {
          const answers = children(pair);
          return (
            <li key={pair.account} className={layout.card}>
              <strong>{pair.name}</strong>
              <p className={layout.anywhere}>
                {maintenance.accountability.accounts.pair(pair.accountUpn, pair.personUpn)}
              </p>
              {answers && <div className={layout.actions}>{answers}</div>}
            </li>
          );
        })}
      </ul>
    </>
  );
}
