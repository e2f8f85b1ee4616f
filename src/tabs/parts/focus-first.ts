/**
 * Puts the focus in the first field of a form that has just been opened: the button that opened it is gone. As the `ref`
 * of the form; the same function each time, so that the focus moves once.
 */
export function focusFirst(form: HTMLFormElement | null): void {
  form?.querySelector<HTMLElement>('input, select, textarea')?.focus();
}

/**
 * Brings whoever has pressed to the first field of a form that lacks something: on a phone it stands above the screen, and
 * whoever listens hears nothing of it. The fields say so in the next drawing.
 */
export function focusFault(form: HTMLFormElement): void {
  requestAnimationFrame(() => {
    const field = form.querySelector<HTMLElement>('[aria-invalid=true]');
    const isControl = field?.matches('input, select, textarea') ?? true;
    (isControl ? field : field?.querySelector<HTMLElement>('input'))?.focus();
  });
}
