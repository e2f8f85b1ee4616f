import { useState } from 'react';
import { useAction } from '../api-hooks.tsx';
import { useSpeech } from '../language.tsx';
import { Action, Press } from '../parts/link-button.tsx';
import { FaultNotice } from '../parts/notice.tsx';
import { Folded, layout } from '../parts/page.tsx';
import type { Done } from '../parts/undo-notice.tsx';
import { useText } from '../use-text.ts';
import { PackForm } from './pack-form.tsx';
import type { Pack, Tailoring } from './tailoring.ts';
import { useWhom } from './use-whom.ts';

interface PackCardProps {
  data: Tailoring;
  pack: Pack;
  onDone: (done: Done) => void;
}

/** One pack: whom it is for, its rules, and changing or closing it. */
export function PackCard({ data, pack, onDone }: PackCardProps) {
  const words = useText('tailoring').packs;
  const { form } = useText('tailoring');
  const { language } = useSpeech();
  const whom = useWhom(data);
  const close = useAction('closePack');
  const [isOpen, setOpen] = useState(false);
  const { key, closed, seen } = pack;
  const name = language === 'en' ? (pack.nameEn ?? pack.name) : pack.name;
  const titleOf = (rule: string) => data.rules.find((one) => one.rule === rule)?.title ?? '';
  if (isOpen) {
    return (
      <PackForm
        data={data}
        pack={pack}
        onClose={() => setOpen(false)}
        onDone={(done) => {
          setOpen(false);
          onDone(done);
        }}
      />
    );
  }
  return (
    <div className={layout.card}>
      <h3 className={layout.subheading}>{name}</h3>
      <p>{whom(pack)}</p>
      <Folded title={words.rules(pack.rules.length)} label={`${name}: ${words.rules(pack.rules.length)}`}>
        <ul>
          {pack.rules.map((rule) => (
            <li key={rule}>
              {rule.toUpperCase()} {titleOf(rule)}
            </li>
          ))}
        </ul>
      </Folded>
      <FaultNotice fault={close.isPending ? null : close.error} sentences={form.fault} />
      <div className={layout.actions}>
        {!closed && (
          <Action aria-label={words.editNamed(name)} onClick={() => setOpen(true)}>
            {words.edit}
          </Action>
        )}
        <Press
          of={close}
          send={{ key, does: closed ? 'open' : 'close', seen }}
          busy={closed ? words.opening : words.closing}
          appearance="subtle"
          aria-label={closed ? words.openNamed(name) : words.closeNamed(name)}
          then={({ record }) =>
            onDone({
              said: closed ? words.done.opened(name) : words.done.closed(name),
              undo: {
                name: 'closePack',
                send: { key: record.key, does: closed ? 'close' : 'open', seen: record.seen },
              },
            })
          }
        >
          {closed ? words.open : words.close}
        </Press>
      </div>
    </div>
  );
}
