import { useState } from 'react';
import { longestPackName } from '../../features/editing/tailoring/tailoring-limits.ts';
import { useAction } from '../api-hooks.tsx';
import { ChoiceField, LineField, TicksField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { named } from '../parts/form/fields.tsx';
import { layout } from '../parts/page.tsx';
import type { Done } from '../parts/undo-notice.tsx';
import { useText } from '../use-text.ts';
import { AudienceFields } from './audience-fields.tsx';
import { EffectNotice } from './effect-notice.tsx';
import { draftOf, inputOf, isForNobody, type PackDraft } from './pack-draft.ts';
import type { Pack, Tailoring } from './tailoring.ts';

interface PackFormProps {
  data: Tailoring;
  /** The pack that is changed; without it a new one is made. */
  pack?: Pack;
  onDone: (done: Done) => void;
  onClose: () => void;
}

/** Makes or changes a pack. Its button says first whom it reaches, and then saves just that (S24). */
export function PackForm({ data, pack: now, onDone, onClose }: PackFormProps) {
  const words = useText('tailoring');
  const { form: fields, packs } = words;
  const [nonce] = useState(() => crypto.randomUUID());
  // As it was when the form was opened: what others do to it meanwhile is not what was seen.
  const [pack] = useState(now);
  const check = useAction('savePack');
  const save = useAction('savePack');
  const inputFor = (said: PackDraft) => ({
    ...{ nonce, ...inputOf(said), ...(pack && { key: pack.key }), seen: pack?.seen ?? 0 },
  });
  const wasSeen = (said: PackDraft) =>
    check.isSuccess && JSON.stringify(check.variables) === JSON.stringify({ ...inputFor(said), check: true });
  const begin = draftOf(pack);

  function look(said: PackDraft): void {
    save.reset();
    check.mutate({ ...inputFor(said), check: true });
  }

  function send(said: PackDraft): void {
    if (!wasSeen(said)) {
      look(said);
      return;
    }
    save.mutate(
      { ...inputFor(said), check: false },
      {
        onSuccess: ({ record: { key, seen, name } }) => {
          const { saved, created } = packs.done;
          if (!pack) {
            const undo = { key, does: 'close', seen } as const;
            return onDone({ said: created(name), undo: { name: 'closePack', send: undo } });
          }
          const before = { ...inputOf(begin), nonce: crypto.randomUUID(), key, seen, check: false };
          onDone({ said: saved(name), undo: { name: 'savePack', send: before } });
        },
      },
    );
  }

  return (
    <EntryForm<PackDraft>
      label={pack ? packs.editNamed(pack.name) : fields.titleNew}
      card
      focused
      names={fields}
      words={{ fault: fields.fault }}
      says={(said) => (wasSeen(wholeOf(said)) ? [fields.save, fields.saving] : [fields.check, fields.checking])}
      begin={begin}
      sending={save.isPending || save.error ? save : check}
      onSend={(sent) => send(wholeOf(sent))}
      onClose={onClose}
    >
      {({ at, said: written, set }) => {
        const said = wholeOf(written);
        return (
          <>
            <h3 className={layout.subheading}>{pack ? packs.editNamed(pack.name) : fields.titleNew}</h3>
            <LineField {...at('name')} max={longestPackName} required={fields.needed} />
            <LineField {...at('nameEn')} max={longestPackName} />
            <TicksField
              {...at('rules', fields.rules, fields.rulesHelp)}
              choices={rulesFor(data, said)}
              required={fields.rulesNeeded}
            />
            <ChoiceField
              {...at('whom', fields.whom)}
              choices={named(['chosen', 'all'], fields)}
              check={() => isForNobody(said) && fields.whomNeeded}
            />
            {said.whom === 'all' && (
              <AudienceFields
                units={data.units}
                at={(name) => ({ value: said[name], onChange: (value) => set({ [name]: value }) })}
              />
            )}
            {wasSeen(said) && check.data && <EffectNotice effect={check.data.record.effect} />}
          </>
        );
      }}
    </EntryForm>
  );
}

/** A draft with all there is to one; what is empty is not there when it is sent. */
function wholeOf(said: Partial<PackDraft>): PackDraft {
  return { ...draftOf(), ...said };
}

/** What can be chosen: all but the core, and what is chosen already, also when it is in force no more. */
function rulesFor({ rules }: Tailoring, said: PackDraft): readonly (readonly [rule: string, name: string])[] {
  const offered = rules.filter(({ rule, core }) => !core || said.rules.includes(rule));
  const others = said.rules.filter((rule) => !rules.some((one) => one.rule === rule));
  return [
    ...offered.map(({ rule, title }) => [rule, `${rule.toUpperCase()} ${title}`] as const),
    ...others.map((rule) => [rule, rule] as const),
  ];
}
