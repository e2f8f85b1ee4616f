/**
 * Puts the focus on the page's content: for the skip button, and when the part that had the focus has done its work and
 * is gone. A button, not a link, leads here: a hash in the address would be a page to the router.
 */
export function focusContent(): void {
  document.getElementById('content')?.focus({ preventScroll: true });
}
