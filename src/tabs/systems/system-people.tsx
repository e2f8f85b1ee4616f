import { useState } from 'react';
import { sharedParts, singleParts } from '../../features/systems/stored-words.ts';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import { HolderLine, OpenPart } from './holder-line.tsx';
import { PartForm } from './part-form.tsx';
import { partName } from './part-name.ts';
import { SharedPartHolder } from './shared-part-holder.tsx';
import type { SystemPartProps } from './shown-system.ts';

/** Who has which part: the one who answers first, and beside the delegates that the owner still does (S96, INV4). */
export function SystemPeople({ system, onDone }: SystemPartProps) {
  const words = useText('systems');
  const isSystem = system.kind === 'system';
  const delegates = system.parts.filter(({ part }) => part === 'delegate').map(({ name }) => name);
  return (
    <>
      {system.isOwner && (
        <p>{delegates.length > 0 ? words.stillAnswer(delegates.join(', ')) : words.youAnswer(isSystem)}</p>
      )}
      {singleParts.map((part) => (
        <SinglePart key={part} {...{ part, system, onDone }} />
      ))}
      {isSystem && sharedParts.map((part) => <SharedPart key={part} {...{ part, system, onDone }} />)}
    </>
  );
}

function SinglePart({ part, system, onDone }: SystemPartProps & { part: (typeof singleParts)[number] }) {
  const words = useText('systems');
  const [isOpen, setOpen] = useState(false);
  const called = partName(words, part, system.kind);
  const { owner, ownerName, budgetHolder, budgetHolderName, proposedOwnerName, lacks } = system;
  const [before, name] = part === 'owner' ? [owner, ownerName] : [budgetHolder, budgetHolderName];
  const isLost = part === 'owner' && lacks.includes('ownerPosition');
  const isProposed = part === 'owner' && name === undefined && proposedOwnerName !== undefined;
  return (
    <section aria-label={called}>
      <h3 className={layout.entryName}>{called}</h3>
      {isOpen ? (
        <PartForm
          {...{ part, system }}
          onClose={() => setOpen(false)}
          onAppointed={(person, seen) => {
            setOpen(false);
            onDone({
              said: words.appointed(person.name, called),
              undo:
                before === undefined
                  ? { name: 'endSystemPart', send: { part, system: system.key, person: person.id, seen } }
                  : { name: 'appointToSystem', send: { part, system: system.key, person: before, seen } },
            });
          }}
        />
      ) : (
        <HolderLine
          name={name ?? words.nobodyYet}
          steps={
            system.mayAppoint.includes(part) && (
              <OpenPart name={called} isNew={name === undefined} onOpen={() => setOpen(true)} />
            )
          }
        >
          {isProposed && <p className={layout.quiet}>{words.proposed(proposedOwnerName)}</p>}
          {isLost && <p>{words.lack.ownerPosition}</p>}
        </HolderLine>
      )}
    </section>
  );
}

function SharedPart({ part, system, onDone }: SystemPartProps & { part: (typeof sharedParts)[number] }) {
  const words = useText('systems');
  const [isOpen, setOpen] = useState(false);
  const holders = system.parts.filter((one) => one.part === part);
  const mayAppoint = system.mayAppoint.includes(part);
  // Most systems have no delegate, and nobody is to be asked for one.
  if (part === 'delegate' && holders.length === 0 && !mayAppoint) return null;
  const open = mayAppoint && (
    <OpenPart name={words.part[part]} isNew isMore={holders.length > 0} onOpen={() => setOpen(true)} />
  );
  return (
    <section aria-label={words.part[part]}>
      <h3 className={layout.entryName}>{words.part[part]}</h3>
      {holders.map((holder) => (
        <SharedPartHolder key={holder.person} {...{ holder, system, onDone }} />
      ))}
      {part === 'delegate' && holders.length > 0 && !system.isOwner && (
        <p className={layout.quiet}>{words.ownerStillAnswers}</p>
      )}
      {isOpen ? (
        <PartForm
          {...{ part, system }}
          onClose={() => setOpen(false)}
          onAppointed={({ id: person, name }) => {
            setOpen(false);
            onDone({
              said: part === 'delegate' ? words.appointedDelegate(name) : words.appointed(name, words.part[part]),
              undo: { name: 'endSystemPart', send: { part, system: system.key, person } },
            });
          }}
        />
      ) : holders.length === 0 ? (
        <HolderLine name={words.nobodyYet} steps={open} />
      ) : (
        open
      )}
    </section>
  );
}
