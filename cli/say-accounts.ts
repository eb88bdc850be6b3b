import { say } from './output.js';

/** Shows the first accounts this once, or how to get back in. */
export function sayAccounts(accounts: readonly { login: string; password: string }[]): void {
  if (accounts.length === 0) {
    say('  Tài khoản đã có từ trước; quên mật khẩu: npx rasoat users reset <login>\n');
    return;
  }
  say('  Tài khoản đầu tiên (chỉ hiện một lần) · first accounts (shown once):');
  for (const { login, password } of accounts) say(`    ${login.padEnd(10)} ${password}`);
  say('');
}
