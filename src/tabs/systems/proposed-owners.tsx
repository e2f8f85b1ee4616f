import { useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { useAction } from '../api-hooks.tsx';
import type { Colleague } from '../parts/find-colleague.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { nobodyYet, PersonField } from '../parts/form/person-field.tsx';
import { Action, focusContent, Press, TextLink } from '../parts/link-button.tsx';
import { FaultNotice } from '../parts/notice.tsx';
import { List, layout, Section } from '../parts/page.tsx';
import { useText } from '../use-text.ts';

type Proposed = ViewData<'mySystems'>['proposed'][number];

/** Systems whose proposed owners in the reader's centre lack the position (S95): one list, each answered at once. */
export function ProposedOwners({ proposed }: { proposed: readonly Proposed[] }) {
  const { mine } = useText('systems');
  if (proposed.length === 0) return null;
  return (
    <Section title={mine.proposed}>
      <p>{mine.proposedLead}</p>
      <List of={proposed} by="key" className={layout.list}>
        {(one) => <ProposedOwner proposed={one} />}
      </List>
    </Section>
  );
}

function ProposedOwner({ proposed: { key: system, name, proposedOwnerName, version: seen } }: { proposed: Proposed }) {
  const words = useText('systems');
  const { mine } = words;
  const action = useAction('answerProposedOwner');
  const [isNaming, setNaming] = useState(false);
  const about = { system, seen };
  return (
    <article className={layout.card} aria-label={name}>
      <TextLink to={`/system/${system}`}>{name}</TextLink>
      <p>{words.proposed(proposedOwnerName ?? '')}</p>
      {isNaming ? (
        <EntryForm<{ person: Colleague }>
          label={mine.another}
          words={words}
          names={words.form}
          focused
          begin={{ person: nobodyYet }}
          sending={action}
          onClose={() => setNaming(false)}
          onSend={({ person }) =>
            action.mutate({ answer: 'another', person: person.id, ...about }, { onSuccess: focusContent })
          }
          lands={{ notHere: 'person', noPerson: 'person', watches: 'person', ownerPosition: 'person' }}
        >
          {({ at }) => <PersonField {...at('person')} words={{ nobodyFits: words.nobody }} required />}
        </EntryForm>
      ) : (
        <>
          <FaultNotice fault={action.isPending ? null : action.error} sentences={words.fault} />
          <div className={layout.actions}>
            <Press
              of={action}
              send={{ answer: 'takes' as const, ...about }}
              then={focusContent}
              aria-label={mine.takeNamed(name)}
            >
              {mine.take}
            </Press>
            <Action aria-label={mine.anotherNamed(name)} onClick={() => setNaming(true)}>
              {mine.another}
            </Action>
            <Press
              of={action}
              send={{ answer: 'notOurs' as const, ...about }}
              then={focusContent}
              aria-label={mine.notOursNamed(name)}
            >
              {mine.notOurs}
            </Press>
          </div>
        </>
      )}
    </article>
  );
}
