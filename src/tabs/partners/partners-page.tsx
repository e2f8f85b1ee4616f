import { useState } from 'react';
import { useAction, useView } from '../api-hooks.tsx';
import { Action } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { Folded, List, layout } from '../parts/page.tsx';
import { EmptyState, ViewPage } from '../parts/view.tsx';
import { useText } from '../use-text.ts';
import { PartnerCard } from './partner-card.tsx';
import type { Partner, Partners } from './partner-step.ts';
import { TermsForm } from './terms-form.tsx';

/** *Samarbejdspartnere* (S32, S34, S50, S51, S103): what each lacks first, then what runs out, then the rest. */
export default function PartnersPage() {
  const words = useText('partners');
  const view = useView('partners', {});
  return (
    <ViewPage title={words.title} view={view} lines={8}>
      {(data) => <All data={data} />}
    </ViewPage>
  );
}

function All({ data }: { data: Partners }) {
  const words = useText('partners');
  const { partners, distribution } = data;
  const current = partners.filter(({ state }) => state !== 'ended');
  const ended = partners.filter(({ state }) => state === 'ended');
  const lacking = current.filter(({ state }) => state === 'lacking').length;
  const list = (some: readonly Partner[]) => (
    <List of={some} by="key">
      {(partner) => <PartnerCard partner={partner} data={data} />}
    </List>
  );
  return (
    <>
      {current.length === 0 ? (
        <EmptyState picture="calm" title={words.none} next={words.noneNext} />
      ) : (
        <p className={layout.lead}>{words.lead(current.length, lacking)}</p>
      )}
      {data.sees === 'own' && current.length > 0 && <p className={layout.quiet}>{words.own}</p>}
      {distribution && <p>{words.distribution(distribution.got, distribution.of, distribution.edition)}</p>}
      {data.mayAdd && <AddPartner data={data} />}
      {list(current)}
      {ended.length > 0 && <Folded title={words.ended(ended.length)}>{list(ended)}</Folded>}
    </>
  );
}

/** Enters an organisation that works for us; what is not known yet is said to be lacking. */
function AddPartner({ data }: { data: Partners }) {
  const words = useText('partners');
  const action = useAction('addPartner');
  const [nonce, setNonce] = useState<string>();
  const [added, setAdded] = useState<string>();
  const close = () => {
    action.reset();
    setNonce(undefined);
  };
  if (nonce === undefined) {
    return (
      <>
        {added !== undefined && <Notice kind="good" title={words.added(added)} role="status" />}
        <div className={layout.actions}>
          <Action
            appearance="primary"
            onClick={() => {
              setAdded(undefined);
              setNonce(crypto.randomUUID());
            }}
          >
            {words.add}
          </Action>
        </div>
      </>
    );
  }
  return (
    <div className={layout.card}>
      <TermsForm
        label={words.add}
        data={data}
        sending={action}
        onClose={close}
        onSave={(terms) =>
          action.mutate(
            { ...terms, nonce },
            {
              onSuccess: () => {
                setAdded(terms.organisation);
                close();
              },
            },
          )
        }
      />
    </div>
  );
}
