export const codeLength = 6;
/** Without signs that look alike from the back of a room. */
const signs = '23456789abcdefghjkmnpqrstuvwxyz';

/** A code out of 128 random bits written as hex. */
export function codeFrom(salt: string): string {
  const base = BigInt(signs.length);
  let rest = BigInt(`0x${salt}`);
  let code = '';
  while (code.length < codeLength) {
    code += signs[Number(rest % base)];
    rest /= base;
  }
  return code;
}

/** The code as somebody may have typed it: capitals, blanks and hyphens do not count. */
export function typedCode(typed: string): string {
  return typed.toLowerCase().replace(/[\s-]/g, '');
}

/** `K7Q P3M`: two threes are easier to type. */
export function spacedCode(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`.toUpperCase();
}
