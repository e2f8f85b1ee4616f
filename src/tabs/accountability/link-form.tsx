import type { ActionInput } from '../../contract/contract.ts';
import { LineField } from '../parts/form/entry-fields.tsx';
import { EntryForm, type Sending } from '../parts/form/entry-form.tsx';
import { Action } from '../parts/link-button.tsx';
import { Folded, layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';

const longestName = 200;
const two = 'two';

interface LinkFormProps {
  sending: Sending;
  onLink: (input: ActionInput<'linkAccounts'>, onDone: () => void) => void;
}

/** Two accounts nobody suspected, by their sign-in names: they are one person, or two of one name. */
export function LinkForm({ sending, onLink }: LinkFormProps) {
  const words = useText('maintenance').accountability.accounts;
  return (
    <Folded title={words.form}>
      <EntryForm<{ account: string; person: string }>
        names={words}
        says={[words.link, words.saving]}
        appearance="secondary"
        begin={{ account: '', person: '' }}
        sending={sending}
        onSend={({ account, person }, { startOver, pressed }) =>
          onLink({ accountUpn: account, personUpn: person, linked: pressed !== two }, startOver)
        }
        beside={
          <Action type="submit" value={two} disabledFocusable={sending.isPending}>
            {words.different}
          </Action>
        }
      >
        {({ at, said }) => {
          const isEqual = said.account?.trim().toLowerCase() === said.person?.trim().toLowerCase();
          const field = { max: longestName, required: words.missing, check: () => isEqual && words.equal };
          return (
            <>
              <p className={layout.quiet}>{words.formLead}</p>
              <LineField {...at('account')} {...field} />
              <LineField {...at('person')} {...field} />
            </>
          );
        }}
      </EntryForm>
    </Folded>
  );
}
