/**
 * Puts the focus in the first field of a form that has just been opened: the button that opened it is gone. As the `ref`
 * of the form; the same function each time, so that the focus moves once.
 */
export function focusFirst(form: HTMLFormElement | null): void {
  form?.querySelector<HTMLElement>('input, select, textarea')?.focus();
}
