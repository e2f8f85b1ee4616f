import { byId, element } from '../dom.ts';
import { icon } from '../icons.ts';
import type { FieldEntry, ItemAnswer, VersionEntry } from '../wire.ts';
import { ask, listPath, Refused } from './ask.ts';
import { editForm } from './edit-form.ts';
import type { ListPlace } from './place.ts';
import type { ListWords } from './words.ts';

interface PanelPage {
  place(): ListPlace;
  words(): ListWords;
  /** The panel was closed, perhaps because its row is gone: the list is drawn without it. */
  closed(): void;
  /** The row was changed here: the list shows it at once. */
  changed(): void;
}

export interface ItemPanel {
  /** Shows a row; shown already, it is drawn again unless it is being edited. */
  show(item: string): Promise<void>;
  close(): void;
}

/** The panel at the right with all of a row: its fields, its history, and the ways to change it past the app. */
export function itemPanel(page: PanelPage): ItemPanel {
  const box = byId('item') as HTMLDialogElement;
  let shown: string | undefined;
  let editing = false;
  box.addEventListener('close', () => {
    shown = undefined;
    editing = false;
    page.closed();
  });

  const path = () => listPath(page.place(), 'items', shown ?? '');
  const draw = (answer: ItemAnswer) => {
    const words = page.words();
    const message = element('p', { class: 'alarm', attributes: { role: 'alert' } });
    const attempt = async (work: () => Promise<void>) => {
      try {
        await work();
      } catch (problem) {
        if (!(problem instanceof Refused)) throw problem;
        message.textContent = words.refused(problem.message);
      }
    };
    const read = () => {
      editing = false;
      draw(answer);
    };
    const edit = () => {
      editing = true;
      const save = (fields: Record<string, string>) =>
        attempt(async () => {
          const body = { fields, etag: answer.etag };
          answer = await ask<ItemAnswer>(path(), page.place().query, { method: 'PATCH', body });
          read();
          page.changed();
        });
      const form = editForm(answer.fields, words, save, read);
      box.replaceChildren(header(answer, words), element('p', { class: 'hint', text: words.editHint }), form, message);
      form.querySelector<HTMLElement>('input, select, textarea')?.focus();
    };
    const remove = () =>
      attempt(async () => {
        await ask(path(), page.place().query, { method: 'DELETE', body: { etag: answer.etag } });
        box.close();
      });
    box.replaceChildren(
      header(answer, words),
      actions(words, edit, remove),
      message,
      fields(answer, words),
      versions(answer.versions, words),
    );
  };
  const header = ({ title, created, createdBy, modified, modifiedBy }: ItemAnswer, words: ListWords) =>
    element(
      'header',
      {},
      element('h2', { text: title, attributes: { id: 'item-title', lang: 'da' } }),
      element(
        'button',
        { class: 'plain', attributes: { type: 'button', 'aria-label': words.close }, on: { click: () => box.close() } },
        icon('close'),
      ),
      element(
        'p',
        { class: 'hint' },
        words.created(created, createdBy),
        element('br'),
        words.modified(modified, modifiedBy),
      ),
    );

  return {
    show: async (item) => {
      if (editing && shown === item) return;
      shown = item;
      const answer = await ask<ItemAnswer>(path(), page.place().query);
      if (shown !== item) return;
      draw(answer);
      if (!box.open) box.showModal();
    },
    close: () => {
      if (box.open) box.close();
    },
  };
}

function actions(words: ListWords, edit: () => void, remove: () => void): HTMLElement {
  const button = (text: string, click: () => void) =>
    element('button', { text, attributes: { type: 'button' }, on: { click } });
  const bar = element('div', { class: 'bar' });
  const usual = () => bar.replaceChildren(button(words.edit, edit), button(words.remove, sure));
  const sure = () => {
    const yes = button(words.removeYes, remove);
    bar.replaceChildren(element('span', { text: words.removeSure }), yes, button(words.cancel, usual));
    yes.focus();
  };
  usual();
  return bar;
}

function fields({ fields: all }: ItemAnswer, words: ListWords): HTMLElement {
  const pairs = (some: readonly FieldEntry[]) =>
    element(
      'dl',
      { attributes: { lang: 'da' } },
      ...some.flatMap(({ da, text }) => [element('dt', { text: da }), element('dd', { text: text || '–' })]),
    );
  const hidden = all.filter((field) => field.hidden);
  return element(
    'div',
    {},
    pairs(all.filter((field) => !field.hidden)),
    element('details', {}, element('summary', { text: words.technical }), pairs(hidden)),
  );
}

function versions(all: readonly VersionEntry[], words: ListWords): HTMLElement {
  return element(
    'section',
    { class: 'versions' },
    element('h3', { text: words.versions }),
    element(
      'ol',
      {},
      ...all.map(({ version, at, by, changes }) =>
        element(
          'li',
          {},
          element('h4', { text: words.version(version, at, by) }),
          changes.length === 0 && element('p', { class: 'hint', text: words.nothingChanged }),
          element(
            'dl',
            { attributes: { lang: 'da' } },
            ...changes.flatMap(({ da, before, after }) => [
              element('dt', { text: da }),
              element(
                'dd',
                {},
                before !== '' && element('del', { text: before, attributes: { title: words.was } }),
                before !== '' && ' ',
                element('ins', { text: after || '–', attributes: { title: words.became } }),
              ),
            ]),
          ),
        ),
      ),
    ),
  );
}
