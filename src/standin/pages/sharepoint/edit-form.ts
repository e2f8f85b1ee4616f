import { element } from '../dom.ts';
import type { FieldEntry } from '../wire.ts';
import type { ListWords } from './words.ts';

/**
 * The form of a row, as SharePoint has one.
 * @param save gets only the fields that were changed, by internal name
 */
export function editForm(
  fields: readonly FieldEntry[],
  words: ListWords,
  save: (fields: Record<string, string>) => void,
  cancel: () => void,
): HTMLFormElement {
  const shown = fields.filter((field) => !field.hidden);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget as HTMLFormElement);
    const changed = shown.filter(({ name, value }) => String(data.get(name) ?? '') !== value);
    save(Object.fromEntries(changed.map(({ name }) => [name, String(data.get(name) ?? '')])));
  };
  return element(
    'form',
    { class: 'edit', attributes: { lang: 'da' }, on: { submit } },
    ...shown.flatMap((field) => [
      element('label', { text: field.da, attributes: { for: `field-${field.name}` } }),
      control(field, words),
    ]),
    element(
      'div',
      { class: 'bar' },
      element('button', { class: 'primary', text: words.save }),
      element('button', { text: words.cancel, attributes: { type: 'button' }, on: { click: cancel } }),
    ),
  );
}

function control(field: FieldEntry, words: ListWords): HTMLElement {
  const common = { id: `field-${field.name}`, name: field.name };
  if (field.kind === 'lines') return element('textarea', { text: field.value, attributes: { ...common, rows: 4 } });
  const options =
    field.kind === 'flag' ? flagOptions(words) : field.choices?.map((choice) => [choice, choice] as const);
  if (!options) return element('input', { attributes: { ...common, ...inputFor(field), value: field.value } });
  return element(
    'select',
    { attributes: common },
    ...[['', words.none] as const, ...options].map(([value, text]) =>
      element('option', { text, attributes: { value, selected: value === field.value } }),
    ),
  );
}

function flagOptions(words: ListWords) {
  return [
    ['true', words.yes],
    ['false', words.no],
  ] as const;
}

function inputFor({ kind }: FieldEntry): Readonly<Record<string, string | number>> {
  if (kind === 'day') return { type: 'date' };
  if (kind === 'moment') return { type: 'datetime-local', step: 1 };
  return kind === 'number' ? { type: 'text', inputmode: 'decimal' } : { type: 'text', maxlength: 255 };
}
