import { useState } from 'react';
import { longestPackName } from '../../features/editing/tailoring/tailoring-limits.ts';
import { useAction } from '../api-hooks.tsx';
import { SomeOf } from '../drafts/choice-fields.tsx';
import { named, RadioField } from '../parts/form/fields.tsx';
import { Form, useFields, useForm } from '../parts/form/form.tsx';
import { FreeTextField } from '../parts/free-text-field.tsx';
import { Notice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import type { Done } from '../parts/undo-notice.tsx';
import { useText } from '../use-text.ts';
import { AudienceFields } from './audience-fields.tsx';
import { EffectNotice } from './effect-notice.tsx';
import { draftOf, inputOf, isForNobody } from './pack-draft.ts';
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
  const { at, said } = useFields(() => draftOf(pack), fields);
  const input = { nonce, ...inputOf(said), ...(pack && { key: pack.key }), seen: pack?.seen ?? 0 };
  const isSeen = check.isSuccess && JSON.stringify(check.variables) === JSON.stringify({ ...input, check: true });
  const isIncomplete = said.name.trim() === '' || said.rules.length === 0 || isForNobody(said);

  const form = useForm(isSeen ? save : check, () => {
    if (isIncomplete) return;
    if (!isSeen) return check.mutate({ ...input, check: true });
    save.mutate(
      { ...input, check: false },
      {
        onSuccess: ({ record: { key, seen, name } }) => {
          const { saved, created } = packs.done;
          if (!pack) {
            const send = { key, does: 'close', seen } as const;
            return onDone({ said: created(name), undo: { name: 'closePack', send } });
          }
          const send = { ...inputOf(draftOf(pack)), nonce: crypto.randomUUID(), key, seen, check: false };
          onDone({ said: saved(name), undo: { name: 'savePack', send } });
        },
      },
    );
  });

  const rules = data.rules.filter(({ rule, core }) => !core || said.rules.includes(rule));
  // What is not in force, however it came to be there, is in the way until somebody takes it out.
  const others = said.rules.filter((rule) => !data.rules.some((one) => one.rule === rule));
  const names = new Map([
    ...rules.map(({ rule, title }) => [rule, `${rule.toUpperCase()} ${title}`] as const),
    ...others.map((rule) => [rule, rule] as const),
  ]);
  return (
    <Form
      {...form}
      label={pack ? packs.editNamed(pack.name) : fields.titleNew}
      card
      focused
      noValidate
      says={isSeen ? [fields.save, fields.saving] : [fields.check, fields.checking]}
      needed={fields.needed}
      sentences={fields.fault}
      onClose={onClose}
    >
      <h3 className={layout.subheading}>{pack ? packs.editNamed(pack.name) : fields.titleNew}</h3>
      <FreeTextField {...at('name')} oneLine maxLength={longestPackName} needed />
      <FreeTextField {...at('nameEn')} oneLine maxLength={longestPackName} />
      <SomeOf
        label={fields.rules}
        hint={fields.rulesHelp}
        names={Object.fromEntries(names)}
        chosen={said.rules}
        onChange={at('rules').onChange}
      />
      {form.tried && said.rules.length === 0 && <Notice kind="warning" title={fields.rulesNeeded} role="status" />}
      <RadioField
        label={fields.whom}
        value={said.whom}
        onChange={at('whom').onChange}
        choices={named(['chosen', 'all'], fields)}
        fault={form.tried && isForNobody(said) && fields.whomNeeded}
      />
      {said.whom === 'all' && <AudienceFields units={data.units} at={at} />}
      {isSeen && <EffectNotice effect={check.data.record.effect} />}
    </Form>
  );
}
