import { type ReactNode, useState } from 'react';
import { Action } from '../parts/link-button.tsx';
import { Folded, List, layout, Section } from '../parts/page.tsx';
import type { Done } from '../parts/undo-notice.tsx';
import { useText } from '../use-text.ts';
import { PackCard } from './pack-card.tsx';
import { PackForm } from './pack-form.tsx';
import type { Tailoring } from './tailoring.ts';

interface PacksPartProps {
  data: Tailoring;
  onDone: (done: Done) => void;
  /** What was done last here. */
  notice: ReactNode;
}

/** Every pack, whom it is for, and making one more. */
export function PacksPart({ data, onDone, notice }: PacksPartProps) {
  const words = useText('tailoring').packs;
  const [isOpen, setOpen] = useState(false);
  const open = data.packs.filter(({ closed }) => !closed);
  const closed = data.packs.filter((pack) => pack.closed);
  return (
    <Section title={words.title}>
      <p className={layout.quiet}>{words.lead}</p>
      {notice}
      {isOpen ? (
        <PackForm
          data={data}
          onClose={() => setOpen(false)}
          onDone={(done) => {
            setOpen(false);
            onDone(done);
          }}
        />
      ) : (
        <div>
          <Action onClick={() => setOpen(true)}>{words.create}</Action>
        </div>
      )}
      {open.length === 0 && <p>{words.none}</p>}
      <List of={open} by="pack">
        {(pack) => <PackCard data={data} pack={pack} onDone={onDone} />}
      </List>
      {closed.length > 0 && (
        <Folded title={words.closed(closed.length)}>
          <List of={closed} by="pack">
            {(pack) => <PackCard data={data} pack={pack} onDone={onDone} />}
          </List>
        </Folded>
      )}
    </Section>
  );
}
