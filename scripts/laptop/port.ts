import { createServer } from 'node:net';

/** The port the variable names, or the usual one. Ends with a sentence for what is no port. */
export function portNamed(variable: string, usual: number): number {
  return portOf(variable, process.env[variable] ?? String(usual), 1);
}

/** @param name what it is called where it was given; @param least 0 where the system may pick a free one */
export function portOf(name: string, text: string, least: 0 | 1): number {
  const port = Number(text);
  if (text.trim() !== '' && Number.isInteger(port) && port >= least && port <= 65_535) return port;
  return end(`${name} takes a port, a whole number from ${least} to 65535, not '${text}'.`);
}

/**
 * Ends with a sentence when somebody listens there: their answers would pass for ours.
 * @param instead what to do about it
 */
export async function freeOrEnd(port: number, instead: string): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => probe.once('error', reject).listen(port, '127.0.0.1', resolve)).catch(
    (fault: NodeJS.ErrnoException) => {
      if (fault.code !== 'EADDRINUSE') throw fault;
      end(`Port ${port} is in use. ${instead}`);
    },
  );
  await new Promise((resolve) => probe.close(resolve));
}

/** Ends the process with a sentence. */
export function end(sentence: string): never {
  console.error(`\n${sentence}\n`);
  process.exit(1);
}
