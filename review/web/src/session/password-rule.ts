/** As the server asks; a test holds the two together. */
export const MIN_PASSWORD_LENGTH = 12;

export type PasswordProblem = 'short' | 'same' | 'differ';

/** Why a new password cannot be sent yet; `undefined` where it can. */
export function passwordProblem(
  current: string,
  next: string,
  again: string,
): PasswordProblem | undefined {
  if (next.length < MIN_PASSWORD_LENGTH) return 'short';
  if (next === current) return 'same';
  return next === again ? undefined : 'differ';
}
