/** Something did not answer in the time it was given. */
class TooSlow extends Error {
  override name = 'TooSlow';
}

/**
 * Gives a promise a deadline: neither teams-js nor msal has one of its own that a reader would wait for.
 * @param ms milliseconds until the promise is given up; it goes on in the background
 * @throws TooSlow
 */
export async function withDeadline<T>(promise: Promise<T>, ms: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooSlow()), ms);
  });
  try {
    return await Promise.race([promise, deadline]);
  } finally {
    clearTimeout(timer);
  }
}
