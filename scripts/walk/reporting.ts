import type { Figure } from './figure.ts';
import { settled } from './settled.ts';

export const sendInView: Figure = {
  what: 'the form report, written in, with Send in view on a phone',
  before: 'no',
  wanted: 'yes',
  measure: async ({ sit }) => {
    const { tab, leave } = await sit({ as: 'lone', sub: 'report' });
    await settled(tab);
    await tab.getByRole('textbox').first().fill('Jeg har sendt en medicinliste til et forkert nummer');
    await settled(tab);
    const send = tab.getByRole('button', { name: /^Send/ }).first();
    const isInView = await send.evaluate((button) => {
      const { top, bottom, left, right } = button.getBoundingClientRect();
      const onTop = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return top >= 0 && bottom <= innerHeight && button.contains(onTop);
    });
    await leave();
    return { ours: isInView ? 'yes' : 'no', isReached: isInView };
  },
};
